'use client'

import { FieldDescription, useTranslation } from '@payloadcms/ui'
import type { StaticDescription } from 'payload'

import { say } from '../../shared/bilingual.ts'
import { TheirText } from '../Collisions/TheirText.tsx'
import { languageName } from '../languageName.ts'
import './sourceText.css'
import { TakeOver } from './TakeOver.tsx'
import { textOf } from './textOf.ts'
import { useSourceValue } from './useSourceValue.ts'

interface SourceTextProps {
  field: { admin?: { description?: StaticDescription } }
  path: string
}

/** Longer source texts are folded, so that the fields of a form stay near each other. */
const longText = 600

/** What the source language says, under a field that is still empty in the language being edited; then the help of the field. */
export function SourceText({ field, path }: SourceTextProps) {
  const { i18n } = useTranslation()
  const source = useSourceValue(path)
  const paragraphs = textOf(source?.value)
  const description = field.admin?.description
  return (
    <>
      {source && paragraphs.length > 0 && (
        <details className="source-text" open={paragraphs.join().length <= longText}>
          <summary>{labelFor(source.locale, i18n.language)}</summary>
          <TakeOver path={path} value={source.value} />
          <div lang={source.locale}>
            {paragraphs.map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
          </div>
        </details>
      )}
      <TheirText path={path} />
      {description && <FieldDescription description={description} path={path} />}
    </>
  )
}

function labelFor(locale: string, panelLanguage: string): string {
  const name = languageName(locale, panelLanguage)
  return say({ i18n: { language: panelLanguage } }, { en: `${name} text (source)`, fr: `Texte en ${name} (source)` })
}
