import type { Payload } from 'payload'

import { passReading } from '../../changes/index.ts'
import { placeParameter, type PlacedPage } from '../../database/index.ts'
import { BadCursor, cursorMessage, Cursors } from './token.ts'

type Handle = (request: Request) => Promise<Response>

/** How much of each document is answered, and how many: a cursor holds whatever these are. */
const besideTheQuestion = /^(?:cursor|depth|format|joins|limit|populate|select)(?:\[|$)/u

/** Parameters that say by themselves where a page begins, or what is read instead of the public list. */
const contradictions = ['page', 'pagination', 'draft', 'trash'] as const

/** As the framework's own handlers refuse. */
const refused = (path: string, message: string, allowed: string): Response =>
  Response.json({ errors: [{ data: { errors: [{ message: allowed, path }] }, message }] }, { status: 400 })

/** Understands `cursor` in lists: the answer carries those of the pages beside it, and links to them (RFC 8288). */
export function withCursor(payload: Payload, handle: Handle): Handle {
  return async (request) => {
    const url = new URL(request.url)
    const cursor = url.searchParams.get('cursor')
    if (cursor === null) return handle(request)
    const wrong = contradictions.find((name) => url.searchParams.has(name))
    if (wrong) return refused(wrong, `“${wrong}” cannot be asked together with “cursor”.`, 'Leave it away, or leave “cursor” away.')
    if (url.searchParams.get('limit') === '0')
      return refused('limit', 'A list with a cursor has pages: “limit” is 1 or more.', '1 or more.')
    const cursors = new Cursors(payload.secret, questionOf(url))
    try {
      const inner = new URL(url)
      inner.searchParams.set(placeParameter, JSON.stringify(cursors.open(cursor)))
      const asked = passReading(request, new Request(inner, { headers: request.headers, method: request.method }))
      return await withLinks(await handle(asked), url, cursors)
    } catch (error) {
      if (!(error instanceof BadCursor)) throw error
      return refused('cursor', 'The parameter “cursor” is none of this list.', cursorMessage)
    }
  }
}

/** All that decides which documents are in the list, and in which order; the order of the parameters does not matter. */
function questionOf(url: URL): string {
  const parameters = [...url.searchParams].filter(([name]) => !besideTheQuestion.test(name))
  return JSON.stringify([url.pathname.replace(/\/+$/u, ''), ...parameters.sort()])
}

async function withLinks(response: Response, url: URL, cursors: Cursors): Promise<Response> {
  if (response.status !== 200) return response
  const page = (await response.json()) as PlacedPage<unknown>
  const [next, previous] = [cursors.seal(page.nextCursor), cursors.seal(page.prevCursor)]
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  const links = [...linkTo(url, next, 'next'), ...linkTo(url, previous, 'prev')]
  if (links.length > 0) headers.set('Link', links.join(', '))
  return new Response(JSON.stringify({ ...page, nextCursor: next, prevCursor: previous }), { headers, status: 200 })
}

function linkTo(url: URL, cursor: null | string, relation: string): string[] {
  if (cursor === null) return []
  const target = new URL(url)
  target.searchParams.set('cursor', cursor)
  return [`<${target.href}>; rel="${relation}"`]
}
