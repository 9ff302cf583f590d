import { RenderDefaultCell } from '@payloadcms/ui'
import type { ClientField, DefaultServerCellComponentProps, Payload } from 'payload'

import { say } from '../../shared/bilingual.ts'
import type { PerLocaleCollection } from '../../shared/slugs.ts'
import { LanguageTag } from './LanguageTag.tsx'
import { titleOf, type Title } from './titleOf.ts'

type TitleCellProps = DefaultServerCellComponentProps<ClientField, null | string | undefined>

/** The title of a row: where this language has none yet, the one of the source language, marked as such. */
export async function TitleCell({ cellData, collectionSlug, field, i18n, link, linkURL, payload, rowData, viewType }: TitleCellProps) {
  const name = 'name' in field ? String(field.name) : ''
  const id = String((rowData as { id: unknown }).id)
  const title = cellData ? { text: cellData, locale: null } : await titleElsewhere(payload, collectionSlug as PerLocaleCollection, id, name)
  const clientProps = {
    cellData: title.text || say({ i18n }, { en: 'Untitled', fr: 'Sans titre' }),
    collectionSlug,
    // Payload's own cell runs in the browser and wants no more of the field than this.
    field: { name, type: 'text', label: 'label' in field && typeof field.label === 'object' ? field.label : name } as ClientField,
    link,
    linkURL,
    rowData: rowData as Record<string, unknown>,
    viewType,
  }
  return (
    <span className="alliance-title-cell">
      <span lang={title.locale ?? undefined}>
        <RenderDefaultCell clientProps={clientProps} columnIndex={0} enableRowSelections isLinkedColumn={Boolean(link)} />
      </span>
      {title.locale && <LanguageTag language={i18n.language} locale={title.locale} />}
    </span>
  )
}

/** Whoever sees the row may see its title in each language: rights to read do not differ by language. */
async function titleElsewhere(payload: Payload, collection: PerLocaleCollection, id: string, name: string): Promise<Title> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    limit: 1,
    locale: 'all',
    overrideAccess: true,
    pagination: false,
    select: { [name]: true, sourceLocale: true },
    trash: true,
    where: { id: { equals: id } },
  })
  const doc = docs[0] as unknown as Record<string, unknown> | undefined
  return titleOf(doc?.[name], [doc?.sourceLocale, 'en'])
}
