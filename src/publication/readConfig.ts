import type { Field, SanitizedCollectionConfig, SelectType, TextField } from 'payload'
import { getSelectMode } from 'payload/shared'

import type { RawDocument } from './rawDocument.ts'
import { isRecordField } from './record.ts'

/** Always in an answer, or read by the framework whatever is selected. */
const alwaysRead = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'filename', 'prefix'])

/**
 * The configuration a document is read with: the fields that the answer can have. The framework walks through every field of every
 * document, with several promises each, also through those that are not selected or never leave.
 */
export function readConfig(config: SanitizedCollectionConfig, select: SelectType | undefined): SanitizedCollectionConfig {
  const known = copies.get(config) ?? new Map<string, SanitizedCollectionConfig>()
  copies.set(config, known)
  const isSelection = select && getSelectMode(select) === 'include'
  const selected = isSelection ? new Set([...alwaysRead, ...Object.keys(select), ...Object.keys(config.forceSelect ?? {})]) : undefined
  const key = selected ? [...selected].sort().join() : ''
  const copy = known.get(key) ?? { ...config, fields: readable(config.fields, selected) }
  if (selected) selections.set(copy, selected)
  // Clients choose what they select; the copies of the first hundred choices are kept.
  if (known.size < 100) known.set(key, copy)
  return copy
}

/** Does a read with this configuration answer any join? The framework prepares them all, with their rights, also for nothing. */
export function hasJoin(config: SanitizedCollectionConfig): boolean {
  const selected = selections.get(config)
  const paths = Object.values(config.joins).flatMap((joins) => joins.map(({ joinPath }) => joinPath.split('.')[0] ?? ''))
  return selected ? paths.some((name) => selected.has(name)) : paths.length > 0
}

/** Derived from a configuration and forgotten with it: no state of its own. */
const selections = new WeakMap<object, ReadonlySet<string>>()

/** Takes out of a row what the database gave besides the selection: the fields that would do so are not walked through. */
export function keepSelected(config: object, row: RawDocument): void {
  const selected = selections.get(config)
  if (selected) for (const name of Object.keys(row)) if (!selected.has(name)) delete row[name]
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

function readable(fields: Field[], selected: ReadonlySet<string> | undefined): Field[] {
  return fields.flatMap((field): Field[] => {
    if (field.type === 'ui') return []
    if ('name' in field && field.name) {
      const isWanted = !isRecordField(field.name) && (!selected || selected.has(field.name))
      return isWanted && needsWalk(field) ? [field] : []
    }
    if (field.type === 'tabs') {
      const tabs = field.tabs.flatMap((tab) => {
        if ('name' in tab && tab.name) return !selected || selected.has(tab.name) ? [tab] : []
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
