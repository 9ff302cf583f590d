import type { DefaultServerCellComponentProps } from 'payload'

import './languageStates.css'
import { StateShape } from './StateShape.tsx'
import { shownLanguages } from './states.ts'

/** The column of lists. */
export function LanguageStatesCell({ i18n, rowData }: DefaultServerCellComponentProps) {
  const languages = shownLanguages((rowData as { _languages?: unknown } | undefined)?._languages, i18n.language)
  if (languages.length === 0) return null
  return (
    <ul className="language-states language-states--cell">
      {languages.map(({ code, sentence, state }) => (
        <li key={code} title={sentence}>
          <span aria-hidden="true">{code.toUpperCase()}</span>
          <StateShape state={state} />
          <span className="language-states__hidden">{sentence}</span>
        </li>
      ))}
    </ul>
  )
}
