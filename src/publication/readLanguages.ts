import type { BaseDatabaseAdapter, FindArgs, PayloadRequest } from 'payload'

import type { LimitedFindArgs } from '../database/index.ts'
import type { RawDocument } from './rawDocument.ts'
import { recordColumnNames, wholeColumn, recordOf } from './record.ts'
import { wantedBy } from './visible.ts'

/** As many documents as there are; a page of them has been counted already. */
const allOfThem = { limit: 0, page: 1, pagination: false } as const

/**
 * Lists of public rows load the languages of the request alone. A document whose source is another language, which may have to stand in,
 * is loaded again with all of them; that is rare.
 *
 * @param isGuarded whether a collection is published per language
 */
export function readWantedLanguages(adapter: BaseDatabaseAdapter, isGuarded: (slug: string) => boolean): void {
  const find = adapter.find.bind(adapter)
  adapter.find = async <T>(args: FindArgs) => {
    const wanted = args.locale && args.req?.payload && isGuarded(args.collection) ? wantedBy(args.req as PayloadRequest) : undefined
    if (!wanted || wanted.requested === 'all') return find<T>(args)
    const result = await find<T>({
      ...args,
      onlyLocales: wanted.chain,
      wholeIn: wholeColumn,
      withoutColumns: recordColumnNames,
    } as LimitedFindArgs)
    const isElsewhere = (doc: RawDocument) => {
      const record = recordOf(doc)
      return wanted.allowsSource && record !== null && !wanted.chain.includes(record.sourceLocale)
    }
    const ids = (result.docs as RawDocument[]).filter(isElsewhere).map(({ id }) => id)
    if (ids.length === 0) return result
    const whole = await find<T>({ ...args, ...allOfThem, where: { id: { in: ids } } })
    const byId = new Map((whole.docs as RawDocument[]).map((doc) => [doc.id, doc]))
    return { ...result, docs: (result.docs as RawDocument[]).map((doc) => byId.get(doc.id) ?? doc) as T[] }
  }
}
