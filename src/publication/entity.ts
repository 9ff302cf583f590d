import type { SanitizedCollectionConfig, SanitizedConfig, SanitizedGlobalConfig } from 'payload'

import { isPerLocale, perLocaleGlobals } from '../shared/slugs.ts'
import type { Entity } from './settle.ts'

/** How a collection or global asks to be published per language: `custom: { publication: true }`, or with options. */
interface PublicationSetting {
  /** Without text in these fields the document is the same in every language, like an authority that has only its name. */
  isNeutralWithout?: readonly string[]
}

export const settingOf = (config: { custom?: Record<string, unknown> }): null | PublicationSetting => {
  const setting = config.custom?.publication
  if (!setting) return null
  return setting === true ? {} : (setting as PublicationSetting)
}

/** Describes a collection or global that is published per language; nothing for any other. */
export function entityOf(config: SanitizedConfig, slug: string, isGlobal: boolean): Entity | undefined {
  const entities: (SanitizedCollectionConfig | SanitizedGlobalConfig)[] = isGlobal ? config.globals : config.collections
  const found = entities.find((entity) => entity.slug === slug)
  const setting = found && settingOf(found)
  if (!found || !setting) return undefined
  return { slug, fields: found.flattenedFields, neutralWithout: setting.isNeutralWithout ?? [] }
}

/**
 * The whole product stands on a status per language, and Payload drops the setting without a word when its experimental flag is missing.
 *
 * @throws Error naming what is not published per language
 */
export function demandStatusPerLocale({ collections, globals }: SanitizedConfig): void {
  const hasStatusPerLocale = ({ versions }: SanitizedCollectionConfig | SanitizedGlobalConfig) => {
    const drafts = versions?.drafts
    return typeof drafts === 'object' && drafts.localizeStatus === true
  }
  const missing = [
    ...collections.filter(({ slug }) => isPerLocale(slug)),
    ...globals.filter(({ slug }) => perLocaleGlobals.some((name) => name === slug)),
  ].filter((entity) => !hasStatusPerLocale(entity) || !settingOf(entity))
  if (missing.length > 0) throw new Error(`Not published per language: ${missing.map(({ slug }) => slug).join(', ')}`)
}
