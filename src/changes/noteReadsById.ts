import type { CollectionBeforeOperationHook, JoinQuery, PayloadRequest, Plugin, SelectType } from 'payload'

import { noteRead } from './noteRead.ts'
import { readingOf } from './reading.ts'

interface ByIdArgs {
  id?: unknown
  joins?: JoinQuery
  req: PayloadRequest
  select?: SelectType
}

const note: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { id, joins, select } = args as ByIdArgs
  const reading = readingOf(req)
  if (operation !== 'read' || id === undefined || !reading) return
  const own = req.payloadAPI === 'GraphQL' ? (false as const) : joins
  noteRead(req.payload, reading, { collection: collection.slug, joins: own, req, select, where: { id: { equals: String(id) } } })
}

/** Notes the reads by id, for which the framework gives the database no request. */
export const noteReadsById: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(({ hooks, ...collection }) => ({
    ...collection,
    hooks: { ...hooks, beforeOperation: [...(hooks?.beforeOperation ?? []), note] },
  })),
})
