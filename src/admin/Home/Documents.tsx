import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { say } from '../../shared/bilingual.ts'
import type { Locale } from '../../shared/locales.ts'
import { LanguageTag } from '../TitleCell/LanguageTag.tsx'
import type { Row } from './findWork.ts'
import { sinceThen } from './sinceThen.ts'

export interface Reader {
  /** Where the panel is: `/admin`. */
  adminRoute: string
  /** Language of the content the person is looking at. */
  locale: Locale
  /** Language of the panel. */
  language: string
}

interface DocumentsProps {
  reader: Reader
  rows: readonly Row[]
  /** What to say when there are none. */
  empty: string
}

/** A list of documents: what it is, its title with the way to it, when it was changed. */
export function Documents({ empty, reader, rows }: DocumentsProps) {
  if (rows.length === 0) return <p className="alliance-home__empty">{empty}</p>
  return (
    <ul className="alliance-home__documents">
      {rows.map((row) => (
        <li key={`${row.collection} ${row.id}`}>
          <DocumentLink reader={reader} row={row} />
          <span className="alliance-home__facts">
            {row.kind} · <time dateTime={row.updatedAt}>{sinceThen(row.updatedAt, Date.now(), reader.language)}</time>
            {row.changed.length > 0 && ` · ${changesIn(row.changed, reader.language)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

function DocumentLink({ reader, row }: { reader: Reader; row: Row }) {
  const { adminRoute, language, locale } = reader
  const { title } = row
  const isOther = title.locale !== null && title.locale !== locale
  const path = formatAdminURL({ adminRoute, path: `/collections/${row.collection}/${row.id}` })
  return (
    <span className="alliance-home__title">
      <Link href={`${path}?locale=${title.locale ?? locale}`} lang={title.locale ?? undefined} prefetch={false}>
        {title.text || say({ i18n: { language } }, { en: 'Untitled', fr: 'Sans titre' })}
      </Link>
      {isOther && title.locale && <LanguageTag language={language} locale={title.locale} />}
    </span>
  )
}

function changesIn(locales: readonly Locale[], language: string): string {
  const codes = locales.map((code) => code.toUpperCase()).join(', ')
  return say({ i18n: { language } }, { en: `changes wait in ${codes}`, fr: `modifications en attente en ${codes}` })
}
