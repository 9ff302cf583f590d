'use client'

import { Link, useEditDepth, useLocale, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { say } from '../../shared/bilingual.ts'
import './languageStates.css'
import { StateShape } from './StateShape.tsx'
import { shownLanguages } from './states.ts'
import { useLanguages } from './useLanguages.ts'
import { useTitleElsewhere } from './useTitleElsewhere.ts'

/** The strip above the form: how far each language is, and the way to it. */
export function LanguageStatesField() {
  const { i18n } = useTranslation()
  const { code: current } = useLocale()
  const pathname = usePathname()
  // In a drawer the language belongs to the page behind it.
  const isInDrawer = useEditDepth() > 1
  useTitleElsewhere()
  const languages = shownLanguages(useLanguages(), i18n.language)
  if (languages.length === 0) return null
  return (
    <nav
      aria-label={say({ i18n }, { en: 'Languages of this document', fr: 'Langues de ce document' })}
      className="language-states language-states--strip"
    >
      <ul>
        {languages.map(({ code, sentence, state, word }) => {
          const content = (
            <>
              <b>{code.toUpperCase()}</b>
              <StateShape state={state} />
              <span>{word}</span>
            </>
          )
          return (
            <li key={code} title={sentence}>
              {isInDrawer ? (
                <span className="language-states__language">{content}</span>
              ) : (
                <Link
                  aria-current={code === current ? 'page' : undefined}
                  className="language-states__language"
                  href={`${pathname}?locale=${code}`}
                  prefetch={false}
                >
                  {content}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
