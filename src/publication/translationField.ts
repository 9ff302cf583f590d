import type { JSONField } from 'payload'

const text = { type: 'string' } as const
const textOrNothing = { type: ['string', 'null'] } as const

/** One published language, as `available` lists it. */
const availableSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['locale', 'slug', 'url', 'origin', 'state'],
  properties: { locale: text, slug: textOrNothing, url: textOrNothing, origin: text, state: text },
} as const

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['requested', 'served', 'origin', 'state', 'sourceVersion', 'publishedAt', 'updatedAt', 'fields', 'available'],
  properties: {
    requested: text,
    served: textOrNothing,
    origin: textOrNothing,
    state: textOrNothing,
    sourceVersion: { type: 'number' },
    publishedAt: textOrNothing,
    updatedAt: textOrNothing,
    fields: { type: 'array', items: text },
    available: { type: 'array', items: availableSchema },
  },
} as const

/**
 * `_translation`: what an answer says about its languages. It is computed while the document is read and never stored; a write that
 * carries it is not touched by it. One value and not a group of fields: every document of every answer has it, and the framework walks
 * through each field. GraphQL gets its own type for it (`src/delivery/graphqlTranslation.ts`).
 */
export const translationField: JSONField = {
  name: '_translation',
  type: 'json',
  virtual: true,
  access: { create: () => false, update: () => false },
  typescriptSchema: [() => schema as unknown as ReturnType<NonNullable<JSONField['typescriptSchema']>[number]>],
  admin: {
    components: { Diff: '/admin/Nothing.tsx#Nothing' },
    description: 'The language asked for, the one served, and what else there is',
    disableBulkEdit: true,
    disableListColumn: true,
    hidden: true,
  },
}
