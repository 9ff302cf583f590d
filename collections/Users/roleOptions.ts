import type { Role } from '../../src/access/index.ts'
import type { Bilingual } from '../../src/shared/bilingual.ts'

/** The roles as the panel names them. */
export const roleOptions: Record<Role, Record<keyof Bilingual, string>> = {
  administrator: { en: 'Administrator', fr: 'Administrateur' },
  editor: { en: 'Editor', fr: 'Éditeur' },
  author: { en: 'Author', fr: 'Auteur' },
  translator: { en: 'Translator', fr: 'Traducteur' },
  reviewer: { en: 'Reviewer', fr: 'Relecteur' },
  terminologist: { en: 'Terminologist', fr: 'Terminologue' },
  secretariat: { en: 'Secretariat', fr: 'Secrétariat' },
}
