import type { Languages, LanguageState } from '../../publication/index.ts'
import { say, type Bilingual } from '../../shared/bilingual.ts'
import { localeCodes, type Locale } from '../../shared/locales.ts'
import { languageName } from '../languageName.ts'

/** A state as the panel shows it: changes that wait make one of their own. */
export type Shown = 'changed' | LanguageState['state']

const words: Record<Shown, Bilingual> = {
  published: { en: 'Published', fr: 'Publié' },
  changed: { en: 'Changed', fr: 'Modifié' },
  stale: { en: 'Out of date', fr: 'Périmé' },
  draft: { en: 'Draft', fr: 'Brouillon' },
  missing: { en: 'Missing', fr: 'Absent' },
}

const sentences: Record<Shown, Bilingual> = {
  published: { en: 'public', fr: 'public' },
  changed: { en: 'public, with changes that are not published yet', fr: 'public, avec des modifications non encore publiées' },
  stale: { en: 'public, but the source has changed since', fr: 'public, mais la source a changé depuis' },
  draft: { en: 'a draft, not public', fr: 'un brouillon, non public' },
  missing: { en: 'no text yet', fr: 'pas encore de texte' },
}

export interface ShownLanguage {
  code: Locale
  state: Shown
  /** `Draft` */
  word: string
  /** `French: a draft, not public` */
  sentence: string
}

/** The states of all languages in words; nothing for a document that has none, such as one that is not saved yet. */
export function shownLanguages(languages: unknown, panelLanguage: string): ShownLanguage[] {
  if (!languages || typeof languages !== 'object') return []
  const request = { i18n: { language: panelLanguage } }
  const colon = say(request, { en: ': ', fr: ' : ' })
  return localeCodes.map((code) => {
    const state = shownState((languages as Partial<Languages>)[code])
    const name = languageName(code, panelLanguage)
    const title = `${name[0]?.toUpperCase()}${name.slice(1)}`
    return { code, state, word: say(request, words[state]), sentence: `${title}${colon}${say(request, sentences[state])}` }
  })
}

function shownState(language: LanguageState | undefined): Shown {
  if (!language) return 'missing'
  return language.state === 'published' && language.hasChanges ? 'changed' : language.state
}
