import type { Field, SanitizedCollectionConfig, SelectType, TextField } from 'payload'
import { getSelectMode } from 'payload/shared'

import type { RawDocument } from './rawDocument.ts'
import { isRecordField } from './record.ts'

/** Always in an answer, or read by the framework whatever is selected. */
const alwaysRead = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'filename', 'prefix'])

/** Which fields of a row an answer has: these alone, or all but those. */
interface Selection {
  keeps?: ReadonlySet<string>
  drops: ReadonlySet<string>
}

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
    const drops = asides.filter((name) => select[name] === false)
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
  const copy = known.get(key) ?? { ...config, fields: readable(config.fields, selection) }
  if (selection) selections.set(copy, selection)
  // Clients choose what they select; the copies of the first hundred choices are kept.
  if (known.size < 100) known.set(key, copy)
  return copy
}

/** Does a read with this configuration answer any join? The framework prepares them all, with their rights, also for nothing. */
export function hasJoin(config: SanitizedCollectionConfig): boolean {
  const selected = selections.get(config)
  const paths = Object.values(config.joins).flatMap((joins) => joins.map(({ joinPath }) => joinPath.split('.')[0] ?? ''))
  return selected ? paths.some((name) => has(selected, name)) : paths.length > 0
}

/** Derived from a configuration and forgotten with it: no state of its own. */
const selections = new WeakMap<object, Selection>()

/** Takes out of a row what the database gave besides the selection: the fields that would do so are not walked through. */
export function keepSelected(config: object, row: RawDocument): void {
  const selected = selections.get(config)
  if (selected) for (const name of Object.keys(row)) if (!has(selected, name)) delete row[name]
}

/** Kinds of fields whose value leaves as it is stored. */
const plainTypes = new Set(['checkbox', 'code', 'date', 'email', 'json', 'number', 'radio', 'select', 'text', 'textarea'])

/** A walk through a plain value that is the same for all languages and all readers would change nothing in it. */
function needsWalk(field: Field): boolean {
  if (!plainTypes.has(field.type)) return true
  const { access, defaultValue, hidden, hooks, localized, virtual } = field as TextField
  return Boolean(access?.read || hidden || hooks?.afterRead?.length || localized || virtual) || defaultValue !== undefined
}

const copies = new WeakMap<SanitizedCollectionConfig, Map<string, SanitizedCollectionConfig>>()

function readable(fields: Field[], selected: Selection | undefined): Field[] {
  return fields.flatMap((field): Field[] => {
    if (field.type === 'ui') return []
    if ('name' in field && field.name) {
      const isWanted = !isRecordField(field.name) && (!selected || has(selected, field.name))
      return isWanted && needsWalk(field) ? [field] : []
    }
    if (field.type === 'tabs') {
      const tabs = field.tabs.flatMap((tab) => {
        if ('name' in tab && tab.name) return !selected || has(selected, tab.name) ? [tab] : []
        const inner = readable(tab.fields, selected)
        return inner.length > 0 ? [{ ...tab, fields: inner }] : []
      })
      return tabs.length > 0 ? [{ ...field, tabs }] : []
    }
    if (!('fields' in field)) return [field]
    const inner = readable(field.fields, selected)
    return inner.length > 0 ? [{ ...field, fields: inner } as Field] : []
  })
}
