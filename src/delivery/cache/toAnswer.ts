import type { Reading } from '../../changes/index.ts'
import type { Captured } from './capture.ts'
import type { Answer } from './entry.ts'
import { surrogateKey } from './surrogateKey.ts'

/** Every other status is either nobody's to keep or not worth it. */
const keptStatuses = new Set([200, 301, 302, 303, 404, 410])

/** They belong to one answer, or are made for each representation. */
const own = new Set([
  ...['connection', 'content-encoding', 'content-length', 'date', 'etag', 'keep-alive', 'transfer-encoding', 'vary', 'x-cache'],
  ...['x-request-id', 'surrogate-key', 'cache-control', 'ratelimit', 'ratelimit-policy'],
])

/**
 * To be asked for again each time, at the price of a `304`: who keeps it longer would show what was unpublished. A cache in front that
 * purges by `Surrogate-Key` may be told otherwise there.
 */
export const cacheControl = 'public, max-age=0, must-revalidate'

/** What else than the address an answer depends on: who is signed in gets another one. */
export const usualVary = ['Accept-Encoding', 'Authorization', 'Cookie']

interface Kind {
  /** An answer to a POST is kept here and nowhere else. */
  isPost: boolean
  /** Some sites are answered by name. */
  namesOrigins: boolean
}

/** The answer as everybody may get it; nothing where it is only for who asked. */
export function toAnswer(captured: Captured, reading: Reading, { isPost, namesOrigins }: Kind): Answer | undefined {
  const { body, headers, names, status } = captured
  const control = headers['cache-control']
  if (!keptStatuses.has(status) || headers['set-cookie'] !== undefined || headers['content-encoding'] !== undefined) return undefined
  if (control !== undefined && /no-store|private/u.test(String(control))) return undefined
  const kept = names.flatMap((name) =>
    own.has(name.toLowerCase()) ? [] : valuesOf(headers[name.toLowerCase()]).flatMap((one) => [name, one]),
  )
  const keys = surrogateKey(reading)
  return {
    status,
    body,
    hasValidators: status === 200 && !isPost,
    contentType: String(headers['content-type'] ?? ''),
    headers: [
      ...kept,
      ...['Cache-Control', isPost ? 'no-store' : String(control ?? cacheControl)],
      ...['Vary', varyOf(headers.vary, namesOrigins)],
      ...(keys ? ['Surrogate-Key', keys] : []),
    ],
  }
}

const valuesOf = (value: number | string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat().map(String))

function varyOf(vary: number | string | string[] | undefined, namesOrigins: boolean): string {
  const named = valuesOf(vary).flatMap((value) => value.split(',').map((name) => name.trim()))
  return [...new Set([...named, ...usualVary, ...(namesOrigins ? ['Origin'] : [])])].join(', ')
}
