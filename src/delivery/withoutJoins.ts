import type { Payload } from 'payload'

import { passReading } from '../changes/index.ts'

type Handle = (request: Request) => Promise<Response>

/** Understands `joins=false`, of which the framework makes lists named 0 to 4: none of the collection's own lists is answered. */
export function withoutJoins({ collections }: Payload, handle: Handle): Handle {
  return async (request) => {
    const url = new URL(request.url)
    if (request.method !== 'GET' || url.searchParams.get('joins') !== 'false') return handle(request)
    const [, , slug] = url.pathname.split('/')
    const lists = Object.values(collections[slug as keyof typeof collections]?.config.joins ?? {}).flat()
    url.searchParams.delete('joins')
    for (const { joinPath } of lists) url.searchParams.append(`joins[${joinPath}]`, 'false')
    return handle(passReading(request, new Request(url, { headers: request.headers, method: 'GET' })))
  }
}
