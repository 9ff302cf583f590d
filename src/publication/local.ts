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

type Call = (options?: { req?: PayloadRequest }, ...rest: unknown[]) => unknown

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
      const req = options?.req && isolateObjectProperty(options.req, ['locale', 'fallbackLocale'] as never)
      return method.call(payload, req ? { ...options, req } : options, ...rest)
    }
  }
}
