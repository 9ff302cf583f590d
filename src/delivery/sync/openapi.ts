import { named, query, refusals, shared, type ContractPart, type Schema } from '../../shared/openapi.ts'
import { passOrder } from './read.ts'

const tag = { name: 'Sync', description: 'Everything that is public, and then each change of it, for programs that keep a copy.' }

const text: Schema = { type: 'string' }

const item: Schema = {
  type: 'object',
  required: ['type', 'id', 'change', 'at'],
  properties: {
    type: { ...text, enum: passOrder, description: 'Its collection, or the global.' },
    id: { ...text, description: 'Of the document; a global has its own name here.' },
    change: {
      ...text,
      enum: ['published', 'updated', 'unpublished', 'deleted'],
      description: 'What became of it for readers in these languages. The first two come with `doc`.',
    },
    at: { ...text, format: 'date-time', description: 'When; in a first pass, when the document last changed.' },
    doc: {
      type: 'object',
      required: ['_translation'],
      description: 'The document as it is now: as its own address answers it with `depth=0&joins=false`, whatever it was when it changed.',
    },
  },
}

const page: Schema = {
  type: 'object',
  required: ['items', 'cursor', 'hasMore'],
  properties: {
    items: { type: 'array', items: named('SyncItem') },
    cursor: { ...text, description: 'Keep it together with the items, and send it for what comes after them.' },
    hasMore: { type: 'boolean', description: 'Whether to ask again at once.' },
  },
}

/** The words of REST: the same parameters mean the same here. */
export const contract: ContractPart = {
  tag,
  schemas: { SyncItem: item, SyncPage: page },
  paths: {
    '/api/sync': {
      get: {
        operationId: 'sync',
        summary: 'What is public, and what changed since',
        description:
          'Without a cursor, the first page of everything. A cursor of a history that is gone (older than 90 days, or from before a backup was restored) gets 410 with the code `start-again`: begin without one, with an empty copy.',
        tags: [tag.name],
        parameters: [
          query('cursor', 'The last one that was answered. It knows its languages.', text),
          shared('locale'),
          shared('fallback'),
          query('limit', 'Items on a page.', { type: 'integer', minimum: 1, maximum: 100, default: 100 }),
        ],
        responses: {
          200: {
            description: 'A page, in the order of the changes.',
            headers: Object.fromEntries(
              ['Content-Language', 'Cache-Control'].map((name) => [name, { $ref: `#/components/headers/${name}` }]),
            ),
            content: { 'application/json': { schema: named('SyncPage') } },
          },
          ...refusals(400, 405, 410),
        },
      },
    },
  },
}
