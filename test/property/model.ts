import { localeCodes, locales, type Locale } from '../../src/shared/locales.ts'
import { copyOf, dropLostTexts, emptyContent, keyOf, placesOf, textKeys, type Content, type Texts } from './content.ts'
import type { Kind } from './kind.ts'
import { normal } from './view.ts'

/** What is remembered of a language since its first publication. */
interface Publication {
  origin: string
  /** The state of the source language that this text was published against. */
  of: number
}

/** A document by the rules of publication, stated here for a second time: without the code under test, and without its databases. */
export interface Model {
  draft: Content
  /** Public text; empty while no language is. */
  published: Content
  live: Set<Locale>
  /** The source language for readers: it changes with a publication of the new one. */
  source: Locale
  /** Publications of the source language. */
  count: number
  publications: Partial<Record<Locale, Publication>>
  isNeutral: boolean
  isTrashed: boolean
  /** Drafts by the id of their version. */
  versions: Map<string, Content>
}

export const newModel = (draft: Content): Model => ({
  draft,
  published: emptyContent(),
  live: new Set(),
  source: 'en',
  count: 0,
  publications: {},
  isNeutral: false,
  isTrashed: false,
  versions: new Map(),
})

export const isNothing = (value: unknown): boolean => normal(value) === null

export const sourceOf = ({ frame }: Content): Locale => (frame.shared.sourceLocale as Locale | undefined) ?? 'en'

export const textOf = ({ texts }: Content, locale: Locale, key: string): unknown => texts[locale]?.[key]

/** Rows and shared fields go public with the source language, or with the first language of all. */
export const takesShared = (model: Model, draft: Content, locale: Locale): boolean => model.live.size === 0 || locale === sourceOf(draft)

/** A publication: the texts of one language, row by row; rows and shared fields with the source language. */
export function publish(kind: Kind, model: Model, locale: Locale): void {
  const { draft, live } = model
  const withShared = takesShared(model, draft, locale)
  const published = live.size === 0 ? emptyContent() : copyOf(model.published)
  if (withShared) {
    published.frame = copyOf(draft.frame)
    model.source = sourceOf(draft)
  }
  const drafted = new Set(textKeys(kind.level, draft.frame))
  const before = published.texts[locale] ?? {}
  const after: Texts = {}
  // A row that is public and no longer in the draft keeps its texts until the source language takes it away.
  for (const key of textKeys(kind.level, published.frame)) after[key] = drafted.has(key) ? textOf(draft, locale, key) : before[key]
  published.texts[locale] = after
  dropLostTexts(kind.level, published)
  model.published = published
  live.add(locale)
  if (locale === model.source) model.count += 1
  model.isNeutral = hasNothingToTranslate(kind, model)
  if (kind.neutralWithout) shareAddress(model)
  model.publications[locale] = { origin: originOf(after, locale, model.source), of: model.count }
}

/** Without text, a document has the address of its source language in all; with text, only published languages have one. */
function shareAddress({ isNeutral, live, published, source }: Model): void {
  const slug = keyOf('', 'slug')
  const shared = [source, ...localeCodes].map((code) => published.texts[code]?.[slug]).find((value) => !isNothing(value))
  for (const code of localeCodes) {
    if (isNeutral && live.size > 0) published.texts[code] = { ...published.texts[code], [slug]: shared }
    else if (!live.has(code)) delete published.texts[code]
  }
}

function originOf(texts: Texts, locale: Locale, source: Locale): string {
  const chosen = normal(texts[keyOf('', 'origin')])
  if (chosen) return String(chosen)
  return locale === source ? 'original' : String(locales.find(({ code }) => code === locale)?.standing)
}

/** The end of a publication takes one language away and nothing else. */
export function unpublish(kind: Kind, model: Model, locale: Locale): void {
  if (!model.live.has(locale)) return
  delete model.published.texts[locale]
  model.live.delete(locale)
  if (kind.neutralWithout) shareAddress(model)
}

/** One language of an old draft over the rows of today; what the old draft does not know stays. */
export function restored(kind: Kind, draft: Content, old: Content, locale: Locale): Content {
  const known = new Set(textKeys(kind.level, old.frame))
  const after = copyOf(draft)
  const texts: Texts = {}
  for (const key of textKeys(kind.level, draft.frame)) texts[key] = textOf(known.has(key) ? old : draft, locale, key)
  after.texts[locale] = texts
  return after
}

/** Rows and shared fields of an old draft; the texts stay those of today, where their rows do. */
export function withSharedOf(kind: Kind, draft: Content, old: Content): Content {
  const after = { frame: copyOf(old.frame), texts: copyOf(draft.texts) }
  dropLostTexts(kind.level, after)
  return after
}

/** May this draft be published in this language? Only what becomes public by it is asked for. */
export function isComplete(kind: Kind, model: Model, draft: Content, locale: Locale): boolean {
  const withShared = takesShared(model, draft, locale)
  const isMissing = placesOf(kind.level, draft.frame).some(({ frame, level, rowId }) =>
    level.leaves.some((leaf) => {
      if (!leaf.isRequired) return false
      if (!leaf.isText) return withShared && isNothing(frame.shared[leaf.path])
      // A translation may leave the labels of rows to another language.
      return (withShared || rowId === '') && isNothing(textOf(draft, locale, keyOf(rowId, leaf.path)))
    }),
  )
  return !isMissing && !kind.isIncomplete?.(draft, locale, withShared)
}

/** Everywhere the same, since there is nothing to translate: each publication decides it anew. */
const hasNothingToTranslate = (kind: Kind, { published }: Model): boolean =>
  kind.neutralWithout !== undefined &&
  Object.values(published.texts).every((texts) => isNothing(texts[keyOf('', kind.neutralWithout as string)]))
