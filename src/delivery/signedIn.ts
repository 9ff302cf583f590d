import type { IncomingHttpHeaders } from 'node:http'

import { executeAuthStrategies, type Payload } from 'payload'

import { staffOf, type StaffMember } from '../access/index.ts'

/** Headers as the framework's handlers take them. */
export function toFetchHeaders(given: IncomingHttpHeaders): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(given)) {
    for (const item of [value].flat()) if (item !== undefined) headers.append(name, item)
  }
  return headers
}

/** Can a request have come from somebody who is signed in? */
export const hasCredentials = ({ headers }: { headers: IncomingHttpHeaders }): boolean => Boolean(headers.cookie ?? headers.authorization)

/** The person or program that sent a request, by the framework's own ways to sign in; nobody where it does not say, or says wrong. */
export async function staffWhoSent(payload: Payload, req: { headers: IncomingHttpHeaders }): Promise<null | StaffMember> {
  if (!hasCredentials(req)) return null
  const { user } = await executeAuthStrategies({ headers: toFetchHeaders(req.headers), payload })
  return staffOf({ user })
}
