import type { Locale } from '../../src/shared/locales.ts'
import type { Level, List } from './shape.ts'

/** A document without its texts: what all languages share, and its rows. */
export interface Frame {
  shared: Record<string, unknown>
  lists: Record<string, Row[]>
}

export interface Row extends Frame {
  id: string
  /** The slug of a block; nothing for a row of an array. */
  block?: string
}

/** Texts of one language, by where they stand: {@link keyOf}. */
export type Texts = Record<string, unknown>

export interface Content {
  frame: Frame
  texts: Partial<Record<Locale, Texts>>
}

export const emptyFrame = (): Frame => ({ shared: {}, lists: {} })
export const emptyContent = (): Content => ({ frame: emptyFrame(), texts: {} })

/** The place of a text: the id of its row, and the path within it. */
export const keyOf = (rowId: string, path: string): string => `${rowId} ${path}`

/** The level of fields that a row has. */
export const levelOf = (list: List, row: Row): Level => {
  const found = list.kinds.find(({ block }) => block === row.block)
  if (!found) throw new Error(`No kind of row in ${list.name} is called ${row.block}.`)
  return found.level
}

export interface Place {
  level: Level
  frame: Frame
  /** Empty at the top. */
  rowId: string
  /** The list of the document, at the top, that the place is in. */
  root?: string
}

/** The document itself and all of its rows, those inside rows too. */
export function placesOf(level: Level, frame: Frame, rowId = '', root?: string): Place[] {
  const inside = level.lists.flatMap((list) =>
    (frame.lists[list.name] ?? []).flatMap((row) => placesOf(levelOf(list, row), row, row.id, root ?? list.name)),
  )
  return [{ level, frame, rowId, root }, ...inside]
}

/** Where texts can stand in a document with these rows. */
export const textKeys = (level: Level, frame: Frame): string[] =>
  placesOf(level, frame).flatMap((place) => place.level.leaves.filter(({ isText }) => isText).map(({ path }) => keyOf(place.rowId, path)))

/** Forgets the texts of rows that are no longer there, in every language. */
export function dropLostTexts(level: Level, { frame, texts }: Content): void {
  const known = new Set(textKeys(level, frame))
  for (const own of Object.values(texts)) for (const key of Object.keys(own)) if (!known.has(key)) delete own[key]
}

export const copyOf = <Value>(value: Value): Value => structuredClone(value)
