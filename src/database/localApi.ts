import type { Payload } from 'payload'
import { deepCopyObjectSimple } from 'payload'

import { callerOf, holdingEntry, newEntry, runIn } from './entry.ts'
import { retryOnConflict } from './retryOnConflict.ts'

/** The calls of the Local API that write. Sign-in is among them: it stores sessions and failed attempts. */
const writeCalls = [
  'create',
  'update',
  'delete',
  'duplicate',
  'restoreVersion',
  'updateGlobal',
  'restoreGlobalVersion',
  'login',
  'forgotPassword',
  'resetPassword',
  'unlock',
  'verifyEmail',
] as const satisfies readonly (keyof Payload)[]

interface CallOptions {
  collection?: string
  slug?: string
  data?: object
  req?: { transactionID?: unknown }
}
type Call = (options: CallOptions) => Promise<unknown>

const marked = Symbol.for('alliance.database.localApi')

/**
 * Makes each writing call of the Local API an entry of its own, so that one without `req` inside a hook fails at once with the place it
 * was called from, instead of waiting for itself; and tries a call again that the database refused for a conflict. Call it once, at boot.
 */
export function markLocalApi(payload: Payload): void {
  const target = payload as unknown as Record<(typeof writeCalls)[number], Call> & { [marked]?: boolean }
  if (target[marked]) return
  target[marked] = true
  for (const name of writeCalls) target[name] = asEntry(name, target[name].bind(payload), payload)
}

function asEntry(name: string, call: Call, payload: Payload): Call {
  return async function localApiCall(options) {
    const label = `payload.${name} ${options.collection ?? options.slug ?? ''}`.trim()
    if (options.req?.transactionID || holdingEntry()) {
      const entry = newEntry(label)
      if (!options.req?.transactionID) entry.calledFrom = callerOf(new Error().stack)
      return runIn(entry, () => call(options))
    }
    if (payload.db.name !== 'mongoose') return runIn(newEntry(label), () => call(options))
    // An operation changes the data it is given; the second attempt must not start from what the first one left.
    return retryOnConflict(label, () => call({ ...options, ...(options.data && { data: deepCopyObjectSimple(options.data as never) }) }))
  }
}
