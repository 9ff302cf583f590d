import { isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'

const methods = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'delete',
  'duplicate',
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersionByID',
  'findGlobalVersions',
  'findVersionByID',
  'findVersions',
  'restoreGlobalVersion',
  'restoreVersion',
  'update',
  'updateGlobal',
] as const

interface CallOptions {
  fallbackLocale?: unknown
  locale?: unknown
  req?: PayloadRequest
}
type Call = (options?: CallOptions, ...rest: unknown[]) => unknown

/** Related records are read in the language of the request itself, many times for each answer: there is nothing to keep apart. */
const isOwnLanguage = ({ fallbackLocale, locale, req }: CallOptions): boolean =>
  locale !== undefined && locale === req?.locale && fallbackLocale !== undefined && String(fallbackLocale) === String(req.fallbackLocale)

/**
 * A Local API call that names another language changes the language of the request it is given, and with it that of the write whose hook
 * made the call: the outer text would land in the wrong language. So each call gets its own.
 */
export function isolateLocales(payload: Payload): void {
  const api = payload as unknown as Record<string, Call | undefined>
  for (const name of methods) {
    const method = api[name]
    if (typeof method !== 'function') continue
    api[name] = (options, ...rest) => {
      const shared = options && !isOwnLanguage(options) ? options.req : undefined
      const req = shared && isolateObjectProperty(shared, ['locale', 'fallbackLocale'] as never)
      return method.call(payload, req ? { ...options, req } : options, ...rest)
    }
  }
}
