import type { Field, FieldHook, Plugin } from 'payload'

import { readingOf } from './reading.ts'

/** What a field that follows from the clock says of itself, in `custom.standsUntil`: milliseconds since 1970. */
type StandsUntil = (siblings: Record<string, unknown>, now: Date) => number

/** Notes in what depends on the clock when it may become another answer without any change. */
export const noteClocks: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({ ...collection, fields: collection.fields.map(withClock) })),
})

function withClock(field: Field): Field {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(withClock) })) }
  if ('fields' in field) return { ...field, fields: field.fields.map(withClock) } as Field
  const standsUntil = field.custom?.standsUntil as StandsUntil | undefined
  if (!standsUntil || !('hooks' in field)) return field
  const note: FieldHook = ({ req, siblingData, value }) => {
    readingOf(req)?.endsAt(standsUntil(siblingData, new Date()))
    return value as unknown
  }
  return { ...field, hooks: { ...field.hooks, afterRead: [...(field.hooks?.afterRead ?? []), note] } } as Field
}
