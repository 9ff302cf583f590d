import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter } from 'payload'

import {
  placeOf,
  placesOf,
  type SearchChange,
  type SearchedDocument,
  type SearchFound,
  type SearchIndex,
  type SearchQuestion,
  type SearchState,
} from './searchIndex.ts'

interface Stored {
  _id: string
  place: number
  collection: string
  document: string
  locale: string
  tokens: string[]
  facets: string[]
  needs: string[]
  shown: object
}

const entriesName = 'search-entries'
const stateName = 'search-state'

interface StoredState {
  _id: string
  value: SearchState
  /** When it was written last. */
  at?: Date
}

/** Who makes an index writes it document by document; one who has written nothing for so long is gone. In milliseconds. */
const longestSilence = 10_000
const duplicateKey = 11000

/** Two collections beside those of the content, which backups leave out. Tokens are found by an ordinary index over each of them. */
export function mongodbSearchIndex(db: BaseDatabaseAdapter): SearchIndex {
  return new MongodbSearchIndex(db as unknown as MongooseAdapter)
}

class MongodbSearchIndex implements SearchIndex {
  constructor(private readonly adapter: MongooseAdapter) {}

  async state(): Promise<SearchState | undefined> {
    return (await this.states.findOne({ _id: 'state' }))?.value
  }

  async begin(state: SearchState): Promise<boolean> {
    if (!(await this.claim(state))) return false
    await this.entries.deleteMany({})
    await this.entries.createIndex({ tokens: 1, place: -1 })
    await this.entries.createIndex({ needs: 1 })
    await this.entries.createIndex({ collection: 1, document: 1 })
    return true
  }

  async write(changes: readonly SearchChange[], state: SearchState): Promise<boolean> {
    const operations = changes.flatMap((change) => operationsOf(change))
    if (operations.length > 0) await this.entries.bulkWrite(operations, { ordered: true })
    const ours = { _id: 'state', 'value.making': state.making }
    const { matchedCount } = await this.states.updateOne(ours, { $set: { value: state, at: new Date() } })
    return matchedCount > 0
  }

  /** Takes the one row of the state, unless it belongs to somebody who is making an index. */
  private async claim(state: SearchState): Promise<boolean> {
    const silent = { $or: [{ at: { $lt: new Date(Date.now() - longestSilence) } }, { at: { $exists: false } }] }
    const free = { _id: 'state', $or: [{ 'value.isWhole': true }, silent] }
    try {
      await this.states.updateOne(free, { $set: { value: state, at: new Date() } }, { upsert: true })
      return true
    } catch (error) {
      if ((error as { code?: unknown }).code === duplicateKey) return false
      throw error
    }
  }

  async needing(name: string): Promise<SearchedDocument[]> {
    const rows = await this.entries.find({ needs: name }, { projection: { collection: 1, document: 1 } }).toArray()
    const documents = new Map(rows.map(({ collection, document }) => [`${collection}:${document}`, { collection, document }]))
    return [...documents.values()]
  }

  async find({ conditions, from, locale, most, to }: SearchQuestion): Promise<SearchFound> {
    const found = new Map<string, { facets: string[]; tier: number }>()
    for (const [tier, condition] of conditions.entries()) {
      if (found.size > most) break
      for (const { _id, facets } of await this.matching(locale, condition, most + 1)) if (!found.has(_id)) found.set(_id, { facets, tier })
    }
    const all = [...found].slice(0, most)
    const facets = new Map<string, number>()
    for (const [, entry] of all) for (const facet of entry.facets) facets.set(facet, (facets.get(facet) ?? 0) + 1)
    return { total: all.length, hasMore: found.size > most, facets, hits: await this.hits(all.slice(from, to)) }
  }

  async close(): Promise<void> {}

  private async matching(locale: SearchQuestion['locale'], condition: SearchQuestion['conditions'][number], limit: number) {
    const { first, last } = placesOf(locale)
    const all = condition.map((tokens) => ({ tokens: tokens.length === 1 ? tokens[0] : { $in: [...tokens] } }))
    const where = { $and: [{ place: { $gte: first, $lte: last } }, ...all] }
    return this.entries
      .find(where, { projection: { facets: 1 } })
      .sort({ place: -1, _id: 1 })
      .limit(limit)
      .toArray()
  }

  private async hits(page: readonly [string, { tier: number }][]): Promise<SearchFound['hits']> {
    if (page.length === 0) return []
    const projection = { collection: 1, document: 1, shown: 1 }
    const rows = await this.entries.find({ _id: { $in: page.map(([id]) => id) } }, { projection }).toArray()
    const byId = new Map(rows.map((row) => [row._id, row]))
    return page.flatMap(([id, { tier }]) => {
      const row = byId.get(id)
      return row ? [{ collection: row.collection, document: row.document, tier, shown: row.shown }] : []
    })
  }

  private get entries() {
    return this.adapter.connection.collection<Stored>(entriesName)
  }

  private get states() {
    return this.adapter.connection.collection<StoredState>(stateName)
  }
}

/** First the entries are there, then those of the other languages go: at no time is a document missing that is public. */
function operationsOf({ collection, document, entries, locales }: SearchChange) {
  const idIn = (locale: string) => `${collection}:${document}:${locale}`
  const kept = new Set(entries.map(({ locale }) => locale))
  const gone = locales.filter((locale) => !kept.has(locale)).map(idIn)
  return [
    ...entries.map(({ facets, locale, needs, rank, shown, tokens }) => {
      const place = placeOf(locale, rank, `${collection}:${document}`)
      const common = { place, collection, document, locale, shown }
      const replacement = { ...common, facets: [...facets], needs: [...needs], tokens: [...tokens, ...facets] }
      return { replaceOne: { filter: { _id: idIn(locale) }, replacement, upsert: true } }
    }),
    ...(gone.length > 0 ? [{ deleteMany: { filter: { _id: { $in: gone } } } }] : []),
  ]
}
