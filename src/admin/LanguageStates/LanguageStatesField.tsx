'use client'

import { Link, useEditDepth, useLocale, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { say } from '../../shared/bilingual.ts'
import { Collisions } from '../Collisions/Collisions.tsx'
import { LanguageAction } from '../Publishing/LanguageAction.tsx'
import { PendingNote } from '../Publishing/PendingNote.tsx'
import { ReceiptNotice } from '../Publishing/ReceiptNotice.tsx'
import { UsesInDialogs } from '../Uses/UsesInDialogs.tsx'
import './languageStates.css'
import { StateShape } from './StateShape.tsx'
import { shownLanguages } from './states.ts'
import { useLanguages } from './useLanguages.ts'
import { useTitleElsewhere } from './useTitleElsewhere.ts'

/** Above the form: how far each language is, the way to it and what can be done with it; then what the last save had to say. */
export function LanguageStatesField() {
  const { i18n } = useTranslation()
  const { code: current } = useLocale()
  const pathname = usePathname()
  // In a drawer the language belongs to the page behind it.
  const isInDrawer = useEditDepth() > 1
  useTitleElsewhere()
  const known = useLanguages()
  const languages = shownLanguages(known, i18n.language)
  if (languages.length === 0) return null
  return (
    <>
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
                <LanguageAction locale={code} state={state} />
              </li>
            )
          })}
        </ul>
      </nav>
      <PendingNote languages={known} />
      <ReceiptNotice />
      <Collisions />
      <UsesInDialogs />
    </>
  )
}
