import type { Locale } from '../../src/shared/locales.ts'
import { isNewId } from './chain.ts'
import { keyOf, levelOf, type Content, type Frame } from './content.ts'
import type { Leaf, Level } from './shape.ts'
import { richText } from '../support/richText.ts'

type Body = Record<string, unknown>

/**
 * What a client sends so that a draft becomes `content`: the fields named, in one language. Rows go as a whole list, with their ids.
 */
export function bodyOf(level: Level, content: Content, locale: Locale, names: ReadonlySet<string>): Body {
  const wanted: Level = {
    leaves: level.leaves.filter(({ path }) => names.has(path)),
    lists: level.lists.filter(({ name }) => names.has(name)),
  }
  return levelBody(wanted, content.frame, '', content, locale)
}

function levelBody(level: Level, frame: Frame, rowId: string, content: Content, locale: Locale): Body {
  const body: Body = {}
  for (const leaf of level.leaves) {
    const value = leaf.isText ? content.texts[locale]?.[keyOf(rowId, leaf.path)] : frame.shared[leaf.path]
    if (value !== undefined) put(body, leaf.path, sendable(leaf, value))
  }
  for (const list of level.lists) {
    body[list.name] = (frame.lists[list.name] ?? []).map((row) => ({
      ...(isNewId(row.id) ? {} : { id: row.id }),
      ...(row.block ? { blockType: row.block } : {}),
      ...levelBody(levelOf(list, row), row, row.id, content, locale),
    }))
  }
  return body
}

function sendable({ kind }: Leaf, value: unknown): unknown {
  if (value === null) return null
  if (kind === 'body') return richText(String(value))
  return kind === 'lines' ? (value as string[]).map((text) => ({ text })) : value
}

function put(body: Body, path: string, value: unknown): void {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) body[name] = value
  else put((body[name] ??= {}) as Body, rest.join('.'), value)
}
