import { localeCodes, locales, type Locale } from '../../src/shared/locales.ts'
import { keyOf, levelOf, type Frame } from './content.ts'
import type { Kind } from './kind.ts'
import { isNothing, textOf, type Model } from './model.ts'
import type { Level } from './shape.ts'
import { normal, viewOf, type View } from './view.ts'

export type Fallback = 'chain' | 'none'

/** What a reader is answered, or nothing when there is nothing for them. */
export interface Answer {
  view: View
  translation: unknown
}

/** The language asked for, those it falls back to, and the source language of the document. */
export const chainOf = (model: Model, locale: Locale, fallback: Fallback): Locale[] =>
  fallback === 'none'
    ? [locale]
    : ([...new Set([locale, ...(locales.find(({ code }) => code === locale)?.fallback ?? []), model.source])] as Locale[])

export function answerFor(kind: Kind, model: Model, locale: Locale, fallback: Fallback): Answer | undefined {
  if (model.isTrashed || model.live.size === 0) return undefined
  const chain = chainOf(model, locale, fallback)
  const neutral = model.isNeutral
  const served = neutral ? locale : chain.find((code) => model.live.has(code))
  if (!served) return undefined
  const order = [...new Set([served, ...chain])]
  const languageOf = (key: string) => order.find((code) => !isNothing(textOf(model.published, code, key)))
  const textAt = (key: string) => {
    const language = languageOf(key)
    return language && textOf(model.published, language, key)
  }
  const view = viewOf(kind.level, model.published.frame, textAt)
  const own = publicationOf(kind, model, served)
  const fields = textPaths(kind.level, model.published.frame).filter(([key]) => ![undefined, served].includes(languageOf(key)))
  const translation = {
    requested: locale,
    served,
    origin: own?.origin,
    state: stateOf(kind, model, served),
    sourceVersion: model.count,
    fields: fields.map(([, path]) => path).sort(),
    available: availableIn(kind, model),
  }
  return { view, translation }
}

/** What is answered for all languages at once. */
export function answerForAll(kind: Kind, model: Model): (Answer & { views: Record<Locale, View> }) | undefined {
  if (model.isTrashed || model.live.size === 0) return undefined
  const view = (locale: Locale) => viewOf(kind.level, model.published.frame, (key) => textOf(model.published, locale, key))
  const views = Object.fromEntries(localeCodes.map((locale) => [locale, view(locale)])) as Record<Locale, View>
  const translation = {
    requested: 'all',
    served: null,
    origin: null,
    state: null,
    sourceVersion: model.count,
    fields: [],
    available: availableIn(kind, model),
  }
  return { view: {}, views, translation }
}

/** What is the same in every language is told of with the source language, or with the first one that is public. */
function publicationOf(kind: Kind, model: Model, locale: Locale) {
  if (!model.isNeutral) return model.publications[locale]
  const told = [model.source, ...localeCodes].find((code) => model.live.has(code))
  return told && model.publications[told]
}

const isStale = ({ count, publications, source }: Model, locale: Locale): boolean =>
  locale !== source && (publications[locale]?.of ?? 0) < count

const stateOf = (kind: Kind, model: Model, locale: Locale) => (!model.isNeutral && isStale(model, locale) ? 'stale' : 'published')

function availableIn(kind: Kind, model: Model) {
  const neutral = model.isNeutral
  return localeCodes
    .filter((code) => neutral || model.live.has(code))
    .map((locale) => {
      const own = publicationOf(kind, model, locale)
      const slug = normal(textOf(model.published, locale, keyOf('', 'slug')))
      const hasPath = slug && !kind.isGlobal
      return {
        locale,
        slug,
        url: hasPath ? `/${locale}/${kind.slug}/${String(slug)}` : null,
        origin: own?.origin,
        state: stateOf(kind, model, locale),
      }
    })
}

/** Each place of a text with its path in an answer, where rows are counted: `externalLinks.0.label`. */
function textPaths(level: Level, frame: Frame, rowId = '', before = ''): [key: string, path: string][] {
  const own = level.leaves.filter(({ isText }) => isText).map(({ path }): [string, string] => [keyOf(rowId, path), `${before}${path}`])
  const inside = level.lists.flatMap((list) =>
    (frame.lists[list.name] ?? []).flatMap((row, i) => textPaths(levelOf(list, row), row, row.id, `${before}${list.name}.${i}.`)),
  )
  return [...own, ...inside]
}
