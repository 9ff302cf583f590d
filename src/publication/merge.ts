import type { FlattenedField, SanitizedConfig } from 'payload'

import { emptyValue, isPassedThrough, rebuild, withoutLocale } from './rebuild.ts'
import type { ByLocale, RawDocument } from './rawDocument.ts'

const isNothing = (value: unknown) => value === undefined || value === null || (Array.isArray(value) && value.length === 0)

/**
 * The public document after `locale` is published: that language's texts come from the draft, row by row, and all else stays public as it
 * was. With `takesShared`, shared fields and the set and order of rows come from the draft too.
 */
export function publishInto(args: {
  config: SanitizedConfig
  draft: RawDocument
  fields: FlattenedField[]
  locale: string
  publicRow: null | RawDocument
  takesShared: boolean
}): RawDocument {
  const { config, draft, fields, locale, publicRow, takesShared } = args
  return rebuild(
    fields,
    publicRow,
    draft,
    {
      rows: takesShared ? 'other' : 'base',
      localized(field, published, drafted, isPresent) {
        if (!isPresent) return { ...(published as ByLocale | undefined) }
        const text = (drafted as ByLocale | null | undefined)?.[locale]
        return isNothing(text) ? withoutLocale(field, published, locale) : { ...(published as ByLocale | undefined), [locale]: text }
      },
      shared: (_, published, drafted) => (takesShared ? drafted : published),
    },
    config,
  )
}

/** The public document after one language is taken away. */
export function unpublishFrom(args: {
  config: SanitizedConfig
  fields: FlattenedField[]
  locale: string
  publicRow: null | RawDocument
}): RawDocument {
  const { config, fields, locale, publicRow } = args
  return rebuild(
    fields,
    publicRow,
    null,
    { rows: 'base', localized: (field, published) => withoutLocale(field, published, locale), shared: (_, published) => published },
    config,
  )
}

/** Input data that brings one language of an old version back over today's rows; shared fields stay as they are in the draft. */
export function restoreLocale(args: {
  config: SanitizedConfig
  draft: RawDocument
  fields: FlattenedField[]
  locale: string
  version: RawDocument
}): RawDocument {
  const { config, draft, fields, locale, version } = args
  return rebuild(
    fields,
    draft,
    version,
    {
      rows: 'base',
      localized: (field, today, old, isPresent) =>
        ((isPresent ? old : today) as ByLocale | null | undefined)?.[locale] ?? emptyValue(field),
      shared: (_, today) => today,
    },
    config,
  )
}

/**
 * Input data that brings the shared fields of an old version back, its rows and their order included; the texts stay as they are in the
 * draft. A row that comes back has none: its texts come back language by language.
 */
export function restoreShared(args: {
  config: SanitizedConfig
  draft: RawDocument
  fields: FlattenedField[]
  locale: string
  version: RawDocument
}): RawDocument {
  const { config, draft, fields, locale, version } = args
  return rebuild(
    fields,
    draft,
    version,
    {
      rows: 'other',
      localized: (field, today) => (today as ByLocale | null | undefined)?.[locale] ?? emptyValue(field),
      shared: (field, today, old) => (isPassedThrough(field) ? today : old),
    },
    config,
  )
}
