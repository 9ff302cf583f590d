import type { Locale } from '../../src/shared/locales.ts'
import type { Chain } from './chain.ts'
import { dropLostTexts, keyOf, placesOf, type Content, type Place, type Row } from './content.ts'
import type { Leaf, Level, List } from './shape.ts'

/** Changes a draft in place and says which fields at the top have to be sent for it. */
export type Change = (chain: Chain, draft: Content, locale: Locale) => Set<string>

const isWritable = ({ path }: Leaf): boolean => path !== 'headword'

function setText(draft: Content, locale: Locale, key: string, value: unknown): void {
  const texts = (draft.texts[locale] ??= {})
  texts[key] = value
}

/** Some texts of the language; now and then one is emptied. */
export const changeTexts: Change = (chain, draft, locale) => {
  const { draw, kind } = chain
  const texts = kind.level.leaves.filter((leaf) => leaf.isText && isWritable(leaf))
  const missing = texts.filter((leaf) => leaf.isRequired && !draft.texts[locale]?.[keyOf('', leaf.path)])
  const chosen = new Set([...draw.some(texts.filter(({ path }) => path !== 'slug' || draw.once(3))), ...(draw.once(4) ? [] : missing)])
  if (kind.level.leaves.some(({ path }) => path === 'lead') && draw.once(2))
    for (const leaf of texts) if (leaf.path === 'lead') chosen.add(leaf)
  for (const leaf of chosen) {
    const isEmptied = leaf.path !== 'slug' && draw.once(leaf.isRequired ? 16 : 6)
    setText(draft, locale, keyOf('', leaf.path), isEmptied ? emptied(leaf) : leaf.draw(chain.sourceFor(locale)))
  }
  return new Set([...chosen].map(({ path }) => path))
}

/** Some texts, and what is missing for a publication of this language. */
export const completeTexts: Change = (chain, draft, locale) => {
  const names = changeTexts(chain, draft, locale)
  const needed = chain.kind.level.leaves.filter(
    ({ isRequired, isText, path }) => isText && (isRequired || path === 'lead' || path === 'alt'),
  )
  for (const leaf of needed) {
    const key = keyOf('', leaf.path)
    if (draft.texts[locale]?.[key]) continue
    setText(draft, locale, key, leaf.draw(chain.sourceFor(locale)))
    names.add(leaf.path)
  }
  return names
}

const emptied = ({ kind }: Leaf) => (kind === 'choices' || kind === 'lines' ? [] : null)

/** Some shared fields. */
export const changeShared: Change = (chain, draft, locale) => {
  const { draw, kind } = chain
  const shared = kind.level.leaves.filter((leaf) => !leaf.isText && leaf.path !== 'sourceLocale')
  const chosen = draw.some(shared)
  for (const leaf of chosen) draft.frame.shared[leaf.path] = leaf.draw(chain.sourceFor(locale))
  return new Set(chosen.map(({ path }) => path))
}

/** Another source language. */
export const changeSource: Change = (chain, draft, locale) => {
  const leaf = chain.kind.level.leaves.find(({ path }) => path === 'sourceLocale')
  if (!leaf) return changeShared(chain, draft, locale)
  draft.frame.shared.sourceLocale = leaf.draw(chain.sourceFor(locale))
  return new Set(['sourceLocale'])
}

/** The texts of some rows. */
export const changeLabels: Change = (chain, draft, locale) => {
  const places = placesOf(chain.kind.level, draft.frame).filter(({ rowId }) => rowId)
  const changed = chain.draw.some(places)
  for (const { level, rowId } of changed) {
    const texts = level.leaves.filter(({ isText }) => isText)
    for (const leaf of chain.draw.some(texts)) setText(draft, locale, keyOf(rowId, leaf.path), leaf.draw(chain.sourceFor(locale)))
  }
  return new Set(changed.flatMap(({ root }) => root ?? []))
}

/** Adds a row somewhere, takes one away, or puts them in another order; also rows inside rows. */
export const changeRows: Change = (chain, draft, locale) => {
  const { draw, kind } = chain
  const places = placesOf(kind.level, draft.frame).filter(({ level }) => level.lists.length > 0)
  if (places.length === 0) return changeShared(chain, draft, locale)
  // Half of the time at the top, where most of the rows are.
  const place = draw.once(2) ? (places[0] as Place) : draw.from(places)
  const list = draw.from(place.level.lists)
  const rows = (place.frame.lists[list.name] ??= [])
  const way = draw.below(5)
  if (way === 0 && rows.length > 0) rows.splice(draw.below(rows.length), 1)
  else if (way === 1 && rows.length > 1) rows.reverse()
  else if (way === 2 && rows.length > 1) rows.unshift(...rows.splice(draw.below(rows.length), 1))
  else if (rows.length < 5) rows.splice(draw.below(rows.length + 1), 0, newRow(chain, list, draft, locale))
  dropLostTexts(kind.level, draft)
  return new Set([place.root ?? list.name])
}

function newRow(chain: Chain, list: List, draft: Content, locale: Locale): Row {
  const kind = chain.draw.from(list.kinds)
  const row: Row = { id: `new:${chain.nextRow()}`, block: kind.block, shared: {}, lists: {} }
  fill(chain, kind.level, row, draft, locale)
  return row
}

function fill(chain: Chain, level: Level, row: Row, draft: Content, locale: Locale): void {
  for (const leaf of level.leaves) {
    if (leaf.isText && !leaf.isRequired && chain.draw.once(4)) continue
    const value = leaf.draw(chain.sourceFor(locale))
    if (leaf.isText) setText(draft, locale, keyOf(row.id, leaf.path), value)
    else row.shared[leaf.path] = value
  }
  for (const list of level.lists) {
    row.lists[list.name] = []
    if (chain.draw.once(2)) row.lists[list.name]?.push(newRow(chain, list, draft, locale))
  }
}

/** Anything at all, with what a new document needs. */
export const changeAll: Change = (chain, draft, locale) => {
  const { kind } = chain
  const names = changeTexts(chain, draft, locale)
  for (const leaf of kind.level.leaves) {
    if (leaf.isText || !(leaf.isRequired || chain.draw.once(2))) continue
    draft.frame.shared[leaf.path] = leaf.path === 'sourceLocale' ? 'en' : leaf.draw(chain.sourceFor(locale))
    names.add(leaf.path)
  }
  for (const list of kind.level.lists) {
    if (!chain.draw.once(2)) continue
    ;(draft.frame.lists[list.name] ??= []).push(newRow(chain, list, draft, locale))
    names.add(list.name)
  }
  return names
}
