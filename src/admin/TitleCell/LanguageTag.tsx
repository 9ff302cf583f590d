import type { Locale } from '../../shared/locales.ts'
import { languageName } from '../languageName.ts'
import './languageTag.css'

/** Marks a text that is in another language than the one looked at. */
export const LanguageTag = ({ language, locale }: { language: string; locale: Locale }) => (
  <abbr className="alliance-language-tag" title={languageName(locale, language)}>
    {locale.toUpperCase()}
  </abbr>
)
