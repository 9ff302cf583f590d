import type { Payload, Where } from 'payload'

import { passReading, readerFor, readingOf } from '../../changes/index.ts'
import { calendarDay, nextMidnight } from '../../shared/calendarDay.ts'
import { exceptionsAmong, isListOfEvents, isWhen, nearWhere, whereWhen, type When } from './when.ts'

/**
 * The conditions of a list, at this moment. The clock is asked once, so that no midnight falls between two questions; who keeps the answer
 * is told when it ends.
 *
 * @param request that asks for it
 */
export async function eventsWhere(payload: Payload, when: When, request: object, now = new Date()): Promise<Where[]> {
  const day = calendarDay(now)
  if (when === 'undated') return whereWhen(when, day, { past: [], upcoming: [] })
  readingOf(request)?.endsAt(nextMidnight(now))
  const { docs } = await readerFor(payload, request).find({
    collection: 'events',
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    select: { endDate: true, startDate: true, timezone: true },
    // The few there are have no order; in one, the database would look for them among all.
    sort: 'id',
    where: nearWhere(day),
  })
  return whereWhen(when, day, exceptionsAmong(docs, now))
}

type Handle = (request: Request) => Promise<Response>

/** Understands `when` in lists of events: its conditions join those of the request. */
export function withWhen(payload: Payload, handle: Handle): Handle {
  return async (request) => {
    const url = new URL(request.url)
    const when = url.searchParams.get('when')
    if (request.method !== 'GET' || !isWhen(when) || !isListOfEvents(url.pathname.replace(/^\/api/u, ''))) return handle(request)
    url.search = joined(url.searchParams, await eventsWhere(payload, when, request)).toString()
    return handle(passReading(request, new Request(url, { headers: request.headers, method: 'GET' })))
  }
}

/** The query with its own filter and these, all to be met. */
export function joined(query: URLSearchParams, wheres: readonly Where[]): URLSearchParams {
  const both = new URLSearchParams()
  for (const [name, value] of query) {
    if (name === 'when') continue
    both.append(name.startsWith('where[') ? `where[and][0]${name.slice('where'.length)}` : name, value)
  }
  const own = [...both.keys()].some((name) => name.startsWith('where[')) ? 1 : 0
  for (const [index, where] of wheres.entries())
    for (const [name, value] of parametersOf(where, `where[and][${own + index}]`)) both.append(name, value)
  return both
}

function parametersOf(value: unknown, name: string): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => parametersOf(inner, `${name}[${key}]`))
}
