import { APIError, type CollectionSlug, type FlattenedField, type PayloadRequest } from 'payload'

import { say } from '../shared/bilingual.ts'
import type { RawDocument } from './rawDocument.ts'
import { referencesIn, type Reference } from './references.ts'

interface Write {
  data: RawDocument
  fields: FlattenedField[]
  originalDoc?: RawDocument
  req: PayloadRequest
}

const message = {
  en: 'This names a record that does not exist. Choose another one.',
  fr: "Ceci renvoie à une fiche qui n'existe pas. Choisissez-en une autre.",
}

const keyOf = ({ collection, id }: Reference) => `${collection}/${id}`

/**
 * Refuses a relation, a picture or a link in a text that leads to no record. Only what this write adds is looked up, with one query for
 * each collection it names; SQLite would find some of it by its foreign keys, MongoDB nothing, and neither looks into texts.
 *
 * @throws APIError 400 with the path of each
 */
export async function demandRecords({ data, fields, originalDoc, req }: Write): Promise<void> {
  const walk = { config: req.payload.config, languages: 'one' } as const
  const known = new Set(referencesIn(fields, originalDoc, walk).map(keyOf))
  if (req.user) known.add(`${req.user.collection}/${req.user.id}`)
  const added = referencesIn(fields, data, walk).filter((reference) => !known.has(keyOf(reference)))
  if (added.length === 0) return
  const found = await existing(added, req)
  const missing = added.filter((reference) => !found.has(keyOf(reference)))
  if (missing.length === 0) return
  const errors = missing.map(({ path }) => ({ message: say(req, message), path }))
  throw new APIError(say(req, message), 400, { code: 'missing-record', errors }, true)
}

async function existing(references: readonly Reference[], req: PayloadRequest): Promise<Set<string>> {
  const collections = [...new Set(references.map(({ collection }) => collection))].filter((slug) => slug in req.payload.collections)
  const found = await Promise.all(
    collections.map(async (collection) => {
      const named = references.filter((reference) => reference.collection === collection && canBeId(reference.id, req))
      const ids = [...new Set(named.map(({ id }) => id))]
      if (ids.length === 0) return []
      const { docs } = await req.payload.db.find<{ id: unknown }>({
        collection: collection as CollectionSlug,
        limit: ids.length,
        pagination: false,
        req,
        select: { id: true },
        sort: 'id',
        where: { id: { in: ids } },
      })
      return docs.map(({ id }) => `${collection}/${String(id)}`)
    }),
  )
  return new Set(found.flat())
}

/** MongoDB fails on what is no id of its own rather than not find it. */
const canBeId = (id: string, { payload }: PayloadRequest): boolean => payload.db.name !== 'mongoose' || /^[\da-f]{24}$/iu.test(id)
