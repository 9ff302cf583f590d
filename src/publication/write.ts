import { APIError, deepCopyObjectSimple, Forbidden, isolateObjectProperty, type JsonObject, type PayloadRequest } from 'payload'

import { canChangeShared, canPublish, staffOf } from '../access/index.ts'
import { say } from '../shared/bilingual.ts'
import { defaultLocale, isLocale, type Locale } from '../shared/locales.ts'
import type { Slug } from '../shared/slugs.ts'
import { heldBackOn, type HeldBack } from './heldBack.ts'
import { attachOperation, globalId, intentOf, operationKey, type Intent, type Operation } from './intent.ts'
import { isTrue } from './queryValues.ts'
import type { RawDocument } from './rawDocument.ts'
import { publicRowOf } from './storedVersions.ts'

/** The arguments of a Payload operation, as far as the room reads and changes them. */
export interface WriteArguments {
  autosave?: boolean
  data?: RawDocument
  draft?: boolean
  duplicateFromID?: unknown
  id?: unknown
  overrideAccess?: boolean
  publishAllLocales?: unknown
  publishSpecificLocale?: string
  req: PayloadRequest
  unpublishAllLocales?: unknown
}

/** The one language a write is for. */
export function localeOfWrite(args: WriteArguments): Locale {
  const { req } = args
  if (isTrue(args.publishAllLocales) || isTrue(args.unpublishAllLocales)) {
    const message = { en: 'Publish or unpublish one language at a time.', fr: 'Publiez ou dépubliez une langue à la fois.' }
    throw new APIError(say(req, message), 400, { code: 'one-locale' }, true)
  }
  const locale = args.publishSpecificLocale || req.locale || defaultLocale
  if (isLocale(locale)) return locale
  const message = { en: 'A write needs one language: locale=all is for reading.', fr: 'Une écriture concerne une seule langue.' }
  throw new APIError(say(req, message), 400, { code: 'one-locale' }, true)
}

function intentFor(args: WriteArguments, operation: 'create' | 'delete' | 'update'): Intent {
  if (operation === 'delete') return 'delete'
  // A copy of a published document is a draft like any other.
  if (operation === 'create' && args.duplicateFromID !== undefined && args.duplicateFromID !== null) return 'save'
  return intentOf(args.data, args.draft)
}

/** A document that was read in another language, since this one has no text, would be stored as if it were in this one. */
export function refuseOtherLanguage({ data, req }: Pick<WriteArguments, 'data' | 'req'>, locale: unknown): void {
  const served = (data?._translation as { served?: unknown } | null | undefined)?.served
  if (!isLocale(served) || served === locale) return
  const message = {
    en: `What was sent was read in "${served}", and this write is for "${String(locale)}". Read with fallback-locale=none before you write.`,
    fr: `Ce qui a été envoyé a été lu en « ${served} », et cette écriture concerne « ${String(locale)} ». Lisez avec fallback-locale=none avant d'écrire.`,
  }
  throw new APIError(say(req, message), 409, { code: 'other-language' }, true)
}

function demandRight(args: WriteArguments, slug: string, intent: Intent, locale: Locale): void {
  if (args.overrideAccess || (intent !== 'publish' && intent !== 'unpublish')) return
  if (!canPublish(staffOf(args.req), slug as Slug, locale)) throw new Forbidden(args.req.t)
}

/** What can be said of a write before any document is looked at: its language, its intent, and the right to publish. */
export function demandWrite(args: WriteArguments, slug: string, kind: 'create' | 'delete' | 'update'): { intent: Intent; locale: Locale } {
  const locale = localeOfWrite(args)
  const intent = intentFor(args, kind)
  refuseOtherLanguage(args, locale)
  demandRight(args, slug, intent, locale)
  return { intent, locale }
}

/**
 * Begins a write: reads its intent, checks the right to publish, and turns it into a draft save with the intent beside it. The request it
 * returns is isolated, so that an operation nested in a hook can change neither the intent nor the language of this one.
 *
 * @throws APIError 400 when the write is not for one language; Forbidden without the right to publish it
 */
export function beginWrite<Args extends WriteArguments>(
  args: Args,
  entity: { slug: string; isGlobal: boolean },
  kind: 'create' | 'delete' | 'update',
): { args: Args; intent: Intent } {
  const { slug, isGlobal } = entity
  const { intent, locale } = demandWrite(args, slug, kind)
  const req = isGlobal ? args.req : isolateObjectProperty(args.req, [operationKey, 'locale', 'fallbackLocale'] as never)
  const sent = deepCopyObjectSimple((args.data ?? {}) as JsonObject) as RawDocument
  const held = isGlobal ? undefined : heldFor(args, slug)
  const isAutosave = intent === 'save' && isTrue(args.autosave)
  attachOperation(
    req,
    newOperation(req, { slug, isGlobal, intent, held, isAutosave, locale, overridesAccess: Boolean(args.overrideAccess), sent }),
  )
  req.locale = locale
  // Write paths never fall back: text of another language would be stored as this one's.
  req.fallbackLocale = false as never
  return { intent, args: intent === 'delete' ? { ...args, req } : asDraftSave(args, req, intent) }
}

/** The document held back that this write is for: the one it creates, or the one it adds a language to. No other write sees it. */
function heldFor({ id, overrideAccess, req }: WriteArguments, slug: string): HeldBack | undefined {
  const held = heldBackOn(req)
  if (!held || !overrideAccess || held.collection !== slug) return undefined
  return held.id === undefined || held.id === id ? held : undefined
}

function newOperation(
  req: PayloadRequest,
  start: Pick<Operation, 'held' | 'intent' | 'isAutosave' | 'isGlobal' | 'locale' | 'overridesAccess' | 'sent' | 'slug'>,
): Operation {
  const rows = new Map<string, Promise<null | RawDocument>>()
  const { isGlobal, slug } = start
  return {
    ...start,
    mayChangeShared: (doc) => start.overridesAccess || canChangeShared(staffOf(req), slug as Slug, doc),
    previous: new Map(),
    created: new Set(),
    receipts: new Map(),
    async publicRow(id = globalId) {
      if (start.held && start.held.id === id) return start.held.row ?? null
      const row = rows.get(id) ?? publicRowOf({ id, isGlobal, req, slug })
      rows.set(id, row)
      return row
    },
  }
}

function asDraftSave<Args extends WriteArguments>(args: Args, req: PayloadRequest, intent: Intent): Args {
  const { _status: _, ...data } = intent === 'unpublish' ? {} : { ...args.data }
  return {
    ...args,
    req,
    data,
    // Which version an autosave goes into is the room's own matter: Payload swallows the errors of its way.
    autosave: false,
    draft: true,
    publishAllLocales: undefined,
    publishSpecificLocale: undefined,
    unpublishAllLocales: undefined,
  }
}
