import type { IncomingMessage } from 'node:http'

import { perLocaleGlobals, publicCollections } from '../../shared/slugs.ts'
import { hasCredentials } from '../signedIn.ts'

/** A request whose answer may be kept: the same for everybody who asks it. */
export interface Question {
  /** The same for two requests only if nothing that the answer depends on differs. */
  key: string
}

const collections = publicCollections.join('|')
/** Addresses whose handlers say what they have read. Files are not among them: they are large, and the disk is their cache. */
const kept = new RegExp(
  `^/(?:api/(?:(?:${collections})(?:/[^/?]*)?|globals/(?:${perLocaleGlobals.join('|')})|resolve|search|graphql)/*(?:\\?|$)|feeds/|calendar/|data/|id/|sitemap\\.xml|sitemaps/)`,
  'u',
)
/** Where the form of the answer is chosen by `Accept`. */
const chosenByAccept = /^\/(?:id\/|api\/(?:graphql|[^/?]+\/[^/?]+))/u
const graphql = /^\/api\/graphql\/*(?:\?|$)/u

const overrides = ['x-http-method-override', 'x-payload-http-method-override', 'x-method-override', 'x-http-method'] as const

/** Does a request say that it means another method than its own? */
export const meansAnother = ({ headers }: IncomingMessage): boolean => overrides.some((name) => headers[name] !== undefined)

/** Nobody who has signed in, by whatever means. */
export const isAnonymous = (req: IncomingMessage): boolean => !hasCredentials(req) && req.headers['x-api-key'] === undefined

export const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

/** There, what went wrong is said in an answer that looks well. */
export const isGraphqlAddress = ({ url = '' }: IncomingMessage): boolean => graphql.test(url)

/** A request that carries a body, or says that it means another method, is not what its first line says. */
function isPlain(req: IncomingMessage): boolean {
  const { headers } = req
  return headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0' && !meansAnother(req)
}

/** Is the address one whose answers are kept? */
export const isKept = ({ url = '' }: IncomingMessage): boolean => kept.test(url)

/**
 * The address as it was sent, with what else decides over the answer: the order of the parameters is left alone, for two orders may be two
 * questions. Who asks for what is kept already is not looked at closer: see {@link isKept}.
 *
 * @param origins those that are answered by name
 */
export function questionOf(req: IncomingMessage, origins: ReadonlySet<string>): Question | undefined {
  if (!isRead(req) || !isAnonymous(req) || !isPlain(req)) return undefined
  const { headers, url = '' } = req
  return { key: `${url}${variantOf(headers, url, origins)}` }
}

/** What of the headers the answer depends on. A line break stands in no address. */
export function variantOf({ accept, origin }: IncomingMessage['headers'], url: string, origins: ReadonlySet<string>): string {
  const isChosen = accept !== undefined && accept !== '*/*' && chosenByAccept.test(url)
  const isNamed = origin !== undefined && origins.has(origin)
  return `${isChosen ? `\naccept ${accept}` : ''}${isNamed ? `\norigin ${origin}` : ''}`
}
