import type { Field, PayloadRequest, SanitizedCollectionConfig, SelectType, TextField } from 'payload'
import { getSelectMode } from 'payload/shared'

import type { Locale } from '../shared/locales.ts'
import type { ByLocale, RawDocument } from './rawDocument.ts'
import { isRecordField } from './record.ts'
import { withoutEmptyFields } from './sparseFields.ts'

/** Always in an answer, or read by the framework whatever is selected. */
const alwaysRead = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'filename', 'prefix'])

/** Which fields of a row an answer has: these alone, or all but those. */
interface Selection {
  keeps?: ReadonlySet<string>
  drops: ReadonlySet<string>
}

/** What was found out about a configuration; the ones for single reads inherit it. */
interface Parts {
  selection?: Selection
  /** The texts at the top of a document that are in several languages and need nothing but the choice of one. */
  texts: readonly TextField[]
}

const partsKey = Symbol('what a configuration is read by')

type ReadConfig = SanitizedCollectionConfig & { [partsKey]?: Parts }

const partsOf = (config: object): Parts => (config as ReadConfig)[partsKey] ?? { texts: [] }

const has = ({ drops, keeps }: Selection, name: string): boolean => !drops.has(name) && (!keeps || keeps.has(name))

/** What is read to tell the language of an answer, and answered only to whom asks for it. */
const readForLanguages = (config: SanitizedCollectionConfig): readonly string[] =>
  (config.custom.readForLanguages as readonly string[] | undefined) ?? []

/** A selection by what to leave out, without what has to be read, or told, whatever a client leaves out. */
export function withForced(config: { forceSelect?: SelectType }, select: SelectType | undefined): SelectType | undefined {
  if (!select || getSelectMode(select) === 'include') return select
  const kept = Object.entries(select).filter(([name]) => !(name in (config.forceSelect ?? {})))
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

function selectionOf(config: SanitizedCollectionConfig, select: SelectType | undefined): Selection | undefined {
  if (!select) return undefined
  const asides = readForLanguages(config)
  if (getSelectMode(select) === 'exclude') {
    const stays = (name: string) => alwaysRead.has(name) || name in (config.forceSelect ?? {})
    const drops = Object.keys(select).filter((name) => select[name] === false && (asides.includes(name) || !stays(name)))
    return drops.length > 0 ? { drops: new Set(drops) } : undefined
  }
  const drops = asides.filter((name) => !(name in select))
  return { drops: new Set(drops), keeps: new Set([...alwaysRead, ...Object.keys(select), ...Object.keys(config.forceSelect ?? {})]) }
}

/**
 * The configuration a document is read with: the fields that the answer can have. The framework walks through every field of every
 * document, with several promises each, also through those that are not selected or never leave.
 */
export function readConfig(config: SanitizedCollectionConfig, select: SelectType | undefined): SanitizedCollectionConfig {
  const known = copies.get(config) ?? new Map<string, SanitizedCollectionConfig>()
  copies.set(config, known)
  const selection = selectionOf(config, select)
  const key = selection ? [...(selection.keeps ?? [])].sort().join() + [...selection.drops].map((name) => `-${name}`).join() : ''
  const copy = known.get(key) ?? readableConfig(config, selection)
  // Clients choose what they select; the copies of the first hundred choices are kept.
  if (known.size < 100) known.set(key, copy)
  return withoutEmptyFields(copy, select)
}

function readableConfig(config: SanitizedCollectionConfig, selection: Selection | undefined): SanitizedCollectionConfig {
  const texts: Field[] = []
  return {
    ...config,
    fields: readable(config.fields, selection, texts),
    [partsKey]: { selection, texts: texts as TextField[] } satisfies Parts,
  } as ReadConfig
}

/** Does a read with this configuration answer any join? The framework prepares them all, with their rights, also for nothing. */
export function hasJoin(config: SanitizedCollectionConfig): boolean {
  const selected = partsOf(config).selection
  const paths = Object.values(config.joins).flatMap((joins) => joins.map(({ joinPath }) => joinPath.split('.')[0] ?? ''))
  return selected ? paths.some((name) => has(selected, name)) : paths.length > 0
}

/** Takes out of a row what the database gave besides the selection: the fields that would do so are not walked through. */
export function keepSelected(config: object, row: RawDocument): void {
  const selected = partsOf(config).selection
  if (selected) for (const name of Object.keys(row)) if (!has(selected, name)) delete row[name]
}

/** Chooses the language of the texts that are not walked through, by the rules of the framework: an empty one is filled from a fallback. */
export function chooseTexts(config: object, row: RawDocument, { fallbackLocale, locale }: PayloadRequest): void {
  if (!locale || locale === 'all') return
  const others = [fallbackLocale || []].flat().filter((code) => code !== locale)
  for (const { name, type } of partsOf(config).texts) {
    const texts = row[name] as ByLocale | null | undefined
    if (typeof texts !== 'object' || texts === null) continue
    const own = texts[locale as Locale]
    const isEmpty = own === undefined || own === null || (own === '' && (type === 'text' || (type as string) === 'textarea'))
    const other = isEmpty ? others.map((code) => texts[code as Locale]).find(Boolean) : undefined
    row[name] = other ?? own
  }
}

/** Kinds of fields whose value leaves as it is stored. */
const plainTypes = new Set(['checkbox', 'code', 'date', 'email', 'json', 'number', 'radio', 'select', 'text', 'textarea'])

/** A walk through a plain value that is the same for all readers would change nothing in it but its language. */
function needsWalk(field: Field): boolean {
  if (!plainTypes.has(field.type)) return true
  const { access, defaultValue, hidden, hooks, virtual } = field as TextField
  return Boolean(access?.read || hidden || hooks?.afterRead?.length || virtual) || defaultValue !== undefined
}

const copies = new WeakMap<SanitizedCollectionConfig, Map<string, SanitizedCollectionConfig>>()

/** @param texts gets those in several languages that are not walked through */
function readable(fields: Field[], selected: Selection | undefined, texts: Field[]): Field[] {
  return fields.flatMap((field): Field[] => {
    if (field.type === 'ui') return []
    if ('name' in field && field.name) {
      const isWanted = !isRecordField(field.name) && (!selected || has(selected, field.name))
      if (!isWanted || needsWalk(field)) return isWanted ? [field] : []
      if ('localized' in field && field.localized) texts.push(field)
      return []
    }
    // What only arranges a form has no place in a document: rows, and tabs without a name. Those with a name are kept one by one.
    if (field.type !== 'tabs') return 'fields' in field ? readable(field.fields, selected, texts) : [field]
    return field.tabs.flatMap((tab): Field[] => {
      if (!('name' in tab && tab.name)) return readable(tab.fields, selected, texts)
      return !selected || has(selected, tab.name) ? [{ ...field, tabs: [tab] }] : []
    })
  })
}
