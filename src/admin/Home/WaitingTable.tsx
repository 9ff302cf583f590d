import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { say } from '../../shared/bilingual.ts'
import type { Locale } from '../../shared/locales.ts'
import { languageName } from '../languageName.ts'
import type { Reader } from './Documents.tsx'
import type { Collection, Waiting } from './findWork.ts'

interface WaitingTableProps {
  reader: Reader
  collections: readonly Collection[]
  /** In the order of the rows. */
  waiting: readonly Waiting[]
  /** Languages the person works in. */
  own: readonly Locale[]
  labelledBy: string
}

/** What is public in its source language and missing in each other one. */
export function WaitingTable({ collections, labelledBy, own, reader, waiting }: WaitingTableProps) {
  const { language } = reader
  const request = { i18n: { language } }
  return (
    <div aria-labelledby={labelledBy} className="alliance-home__scroll" role="region" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(request, { en: 'Language', fr: 'Langue' })}</th>
            {collections.map(({ label, slug }) => (
              <th key={slug} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {waiting.map(({ counts, locale }) => (
            <tr className={own.includes(locale) ? 'alliance-home__own' : undefined} key={locale}>
              <th scope="row">
                {languageName(locale, language)}
                {own.includes(locale) && <small> {say(request, { en: '(yours)', fr: '(la vôtre)' })}</small>}
              </th>
              {collections.map((collection, index) => (
                <td key={collection.slug}>
                  <Count collection={collection} count={counts[index] ?? 0} locale={locale} reader={reader} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Count({ collection, count, locale, reader }: { collection: Collection; count: number; locale: Locale; reader: Reader }) {
  if (count === 0) return <span className="alliance-home__none">0</span>
  const path = formatAdminURL({ adminRoute: reader.adminRoute, path: `/collections/${collection.slug}` })
  return (
    <Link
      aria-label={`${count}, ${collection.label}, ${languageName(locale, reader.language)}`}
      href={`${path}?waiting=${locale}&locale=${locale}`}
      prefetch={false}
    >
      {count}
    </Link>
  )
}
