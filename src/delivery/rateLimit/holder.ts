import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

import { jwtVerify } from 'jose'

import { keyIn } from '../../access/index.ts'

/** Who asks, as far as a request proves it without a look into the database. */
export interface Holder {
  kind: 'account' | 'key'
  /** Stands for the account or the key; a key itself is kept nowhere. */
  name: string
  /** The key. */
  key?: string
}

const tokenOf = ({ authorization, cookie }: IncomingHttpHeaders, cookieName: string): string | undefined => {
  const [, fromHeader] = /^(?:JWT|Bearer) (\S+)$/u.exec(authorization ?? '') ?? []
  if (fromHeader) return fromHeader
  const parts = (cookie ?? '').split(';').map((part) => part.trim())
  return parts.find((part) => part.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1)
}

/**
 * Reads who sent a request. A token counts with its signature alone: by a forged one, anybody could use up the share of somebody else.
 *
 * @param secret with which the tokens are signed
 */
export function holderOf(secret: string, cookiePrefix: string): (headers: IncomingHttpHeaders) => Promise<Holder | undefined> {
  const key = new TextEncoder().encode(secret)
  return async (headers) => {
    const apiKey = keyIn(headers.authorization)
    if (apiKey !== undefined) return { kind: 'key', key: apiKey, name: createHash('sha256').update(apiKey).digest('base64url') }
    const token = tokenOf(headers, `${cookiePrefix}-token`)
    if (!token) return undefined
    try {
      const { payload } = await jwtVerify<{ collection?: unknown; id?: unknown }>(token, key, { algorithms: ['HS256'] })
      return { kind: 'account', name: `${String(payload.collection)} ${String(payload.id)}` }
    } catch {
      return undefined
    }
  }
}
