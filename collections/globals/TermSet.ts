import type { GlobalConfig } from 'payload'
import { globalAccessFor } from '../../src/access/index.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { perLocaleGlobalVersions } from '../fields/perLocaleGlobalVersions.ts'
import { sources } from '../fields/sources.ts'
import { text } from '../fields/text.ts'

/** The term base as a whole: its name, what it rests on, its version. */
export const TermSet: GlobalConfig = {
  slug: 'term-set',
  label: { en: 'Term base', fr: 'Base terminologique' },
  graphQL: { name: 'TermSet' },
  access: globalAccessFor('term-set'),
  versions: perLocaleGlobalVersions,
  custom: { publication: true },
  admin: {
    group: panelGroup.terminology,
    description: {
      en: 'The term base as a whole, as its exports name it.',
      fr: 'La base terminologique, telle que ses exports la nomment.',
    },
  },
  fields: [
    text(
      'name',
      { en: 'Name', fr: 'Nom' },
      { en: 'The name of the term base in this language.', fr: 'Le nom de la base dans cette langue.' },
      { required: true, localized: true, maxLength: 200 },
    ),
    sources({
      name: 'basis',
      help: { en: 'The papers the term base rests on.', fr: 'Les documents sur lesquels repose la base.' },
    }),
    text(
      'version',
      { en: 'Version', fr: 'Version' },
      { en: 'Named in exports, for example 2026-11.', fr: 'Indiquée dans les exports, par exemple 2026-11.' },
      { maxLength: 40 },
    ),
  ],
}
