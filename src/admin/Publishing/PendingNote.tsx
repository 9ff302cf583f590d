'use client'

import { useAuth, useDocumentInfo, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'

import { canPublish, staffOf } from '../../access/can.ts'
import type { Languages } from '../../publication/index.ts'
import { say } from '../../shared/bilingual.ts'
import { defaultLocale, isLocale } from '../../shared/locales.ts'
import type { Slug } from '../../shared/slugs.ts'
import { languageName } from '../languageName.ts'
import { useSavingState } from '../Saving/useSaver.ts'
import { useFieldLabel } from '../useFieldLabel.ts'
import './publishing.css'

/** Before a publication: what of the document stays pending, since all languages share it and it goes public with the source language. */
export function PendingNote({ languages }: { languages: unknown }) {
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const { code } = useLocale()
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { labelOf } = useFieldLabel()
  const { receipts } = useSavingState()
  const chosen = useFormFields(([fields]) => fields.sourceLocale?.value)
  const source = isLocale(chosen) ? chosen : defaultLocale
  const pending = (languages as null | Partial<Languages> | undefined)?.pendingShared ?? []
  const mayPublish = canPublish(staffOf({ user }), (collectionSlug ?? globalSlug) as Slug, code)
  // The receipt of a publication says it again.
  if (pending.length === 0 || code === source || !mayPublish || receipts.length > 0) return null
  const [name, sourceName] = [languageName(code, i18n.language), languageName(source, i18n.language)]
  const fields = pending.map(labelOf).join(', ')
  return (
    <p className="publish-pending" id="publish-pending">
      {say(
        { i18n },
        {
          en: `Waiting for a publication in ${sourceName}: ${fields}. Publishing in ${name} leaves it waiting.`,
          fr: `En attente d'une publication en ${sourceName} : ${fields}. Publier en ${name} le laisse en attente.`,
        },
      )}
    </p>
  )
}
