import type { Field, SanitizedCollectionConfig, SanitizedGlobalConfig, Tab, Validate } from 'payload'

import { defaultLocale } from '../shared/locales.ts'
import { operationOf, type Operation } from './intent.ts'
import { liveLocales, recordOf, sourceLocaleOf, type PublicationRecord } from './record.ts'
import { rowsOf } from './rebuild.ts'
import type { RawDocument } from './rawDocument.ts'

type AnyConfig = SanitizedCollectionConfig | SanitizedGlobalConfig
type Mode = 'publish' | 'save'
type Options = Parameters<Validate>[1]

/**
 * Every write is a draft save for Payload, and Payload does not validate drafts. So the operation runs on a copy of the configuration
 * that validates drafts, with validators limited to what this write is answerable for:
 *
 * - at a save, the type, format and length of what is there; nothing is required yet
 * - at a publication, everything that becomes public by it. Pending shared fields, rows only in the draft and other languages do not
 *   stand in the way of a translation.
 */
export function withValidation<Config extends AnyConfig>(config: Config, mode: Mode, isGlobal: boolean): Config {
  const known = copies[mode].get(config)
  if (known) return known as Config
  const drafts = config.versions?.drafts
  const copy = {
    ...config,
    fields: limited(config.fields, { isGlobal, mode, slug: config.slug }),
    versions: { ...config.versions, drafts: { ...(typeof drafts === 'object' ? drafts : {}), validate: true } },
  } as Config
  copies[mode].set(config, copy)
  return copy
}

/** Derived from a configuration and forgotten with it: no state of its own. */
const copies: Record<Mode, WeakMap<AnyConfig, AnyConfig>> = { publish: new WeakMap(), save: new WeakMap() }

interface Place {
  isGlobal: boolean
  mode: Mode
  slug: string
}

/** @param localizedAt path of the nearest localized field around, itself included; `null` where everything is shared */
function limited(fields: Field[], place: Place, localizedAt: null | string[] = null, at: string[] = []): Field[] {
  return fields.map((field) => {
    const here = 'name' in field && field.name ? [...at, field.name] : at
    const nearest = localizedAt ?? ('localized' in field && field.localized ? here : null)
    const copy = { ...field } as Record<string, unknown>
    if ('validate' in field && field.validate) copy.validate = limitedValidator(field.validate as Validate, place, nearest)
    if ('fields' in field) copy.fields = limited(field.fields, place, nearest, here)
    if (field.type === 'tabs') copy.tabs = field.tabs.map((tab) => limitedTab(tab, place, nearest, here))
    if (field.type === 'blocks') {
      copy.blocks = field.blocks.map((block) =>
        typeof block === 'string' ? block : { ...block, fields: limited(block.fields, place, nearest, here) },
      )
    }
    return copy as unknown as Field
  })
}

function limitedTab(tab: Tab, place: Place, localizedAt: null | string[], at: string[]): Tab {
  const here = 'name' in tab && tab.name ? [...at, tab.name] : at
  const nearest = localizedAt ?? ('localized' in tab && tab.localized ? here : null)
  return { ...tab, fields: limited(tab.fields, place, nearest, here) } as Tab
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

function limitedValidator(validate: Validate, place: Place, localizedAt: null | string[]): Validate {
  const limitedTo = async (value: unknown, options: Options) => {
    if (place.mode === 'save') {
      // Rows are counted, not listed, here: too few of them is a matter for the publication. So is which records may be named: one that
      // went into the trash meanwhile must not keep a text from being saved.
      const lenient = { ...options, filterOptions: undefined, minRows: undefined, required: false }
      return isEmpty(value) || value === 0 ? true : validate(value, lenient as Options)
    }
    const scope = await scopeOf(place, localizedAt, options)
    if (scope === 'none') return true
    // A label that a translation lacks falls back; it must not keep the language from being published.
    return validate(value, scope === 'row' ? ({ ...options, required: false } as Options) : options)
  }
  return limitedTo as Validate
}

/** Does this publication take shared fields, and so the set and order of rows, to the public? */
export async function takesShared(operation: Operation, id: string | undefined, data: RawDocument | undefined): Promise<boolean> {
  if (id === undefined && !operation.isGlobal) return true
  return takesSharedOf(operation, recordOf(await operation.publicRow(id)), data)
}

/**
 * The first publication does, and any of the source language by somebody who may change shared fields. Without that right a publication
 * of the source language takes its texts alone.
 */
export function takesSharedOf(
  operation: Pick<Operation, 'locale' | 'mayChangeShared'>,
  record: null | PublicationRecord,
  draft: RawDocument | undefined,
): boolean {
  if (liveLocales(record).length === 0) return true
  return operation.locale === sourceLocaleOf(draft, defaultLocale) && operation.mayChangeShared(draft)
}

/** What of this field becomes public: all of it, a leaf in a row that is public already, or nothing. */
async function scopeOf({ isGlobal, slug }: Place, localizedAt: null | string[], options: Options): Promise<'all' | 'none' | 'row'> {
  const operation = operationOf(options.req, slug, isGlobal)
  const id = options.id === undefined ? undefined : String(options.id)
  const data = options.data as RawDocument | undefined
  if (!operation || (await takesShared(operation, id, data))) return 'all'
  if (localizedAt === null) return 'none'
  if (!options.path.some(isPosition)) return 'all'
  return isInPublicRow(options.path, localizedAt.length, data, await operation.publicRow(id)) ? 'row' : 'none'
}

const isPosition = (step: number | string) => /^\d+$/u.test(String(step))

/** Are all rows around a localized leaf public already? `path` has the positions in the draft; rows are found by their id. */
function isInPublicRow(path: readonly (number | string)[], depth: number, data: RawDocument | undefined, row: null | RawDocument): boolean {
  let draft: unknown = data
  let published: unknown = row
  let names = 0
  for (const step of path) {
    if (!isPosition(step) && ++names === depth) return true
    draft = (draft as RawDocument | undefined)?.[step]
    if (!isPosition(step)) published = (published as RawDocument | undefined)?.[step]
    else published = rowsOf(published).find(({ id }) => id === (draft as RawDocument | undefined)?.id)
    if (isPosition(step) && !published) return false
  }
  return true
}
