import type { Response as ExpressResponse } from 'express'

/** An error as RFC 9457 writes it, with Payload's own list of what is wrong kept beside it. */
export interface Problem {
  /** Address of the page that explains the code. */
  type: string
  title: string
  status: number
  detail: string
  /** Stable, for programs. */
  code: string
  errors: ProblemError[]
}

interface ProblemError {
  message: string
  /** The document, where a change of many was refused for some. */
  id?: string
  /** Its own code then. */
  code?: ProblemCode
  data?: unknown
  /** The field, in Payload's dotted form. */
  path?: string
  /** The same place in the body, as a JSON pointer (RFC 6901). */
  pointer?: string
  locale?: string
}

/** Every code an answer may carry, with its title. */
export const problemTitles = {
  'bad-request': 'The request cannot be understood',
  conflict: 'The request collides with what is there',
  forbidden: 'This needs a right you do not have',
  'key-reused': 'The key stands for another request',
  'internal-error': 'Something went wrong on our side',
  'missing-record': 'A link leads to no record',
  'method-not-allowed': 'This address does not take this method',
  'not-acceptable': 'There is no such form of it',
  'not-found': 'There is nothing here',
  'out-of-scope': 'The key does not reach this',
  'other-language': 'The text is in another language',
  'one-locale': 'A write is for one language',
  'payload-too-large': 'The request is too large',
  'query-limit': 'The query asks for too much at once',
  'not-as-read': 'It is not as you read it',
  'restore-one-locale': 'A version is restored one language at a time',
  'sign-in-refused': 'The sign-in failed',
  'slug-taken': 'The address is taken',
  unauthorized: 'This needs a sign-in',
  'too-many-requests': 'Too many requests',
  unavailable: 'Busy for the moment',
  'unsupported-media-type': 'The body is of a kind that is not taken',
  'validation-failed': 'Some fields are not right',
  'edited-meanwhile': 'Somebody else changed this in between',
  'join-path': 'This cannot be asked of a join',
  locked: 'Somebody else is editing this',
  'picture-not-public': 'A picture is not public in this language',
  'shared-field': 'This belongs to all languages',
  'source-first': 'The source language goes first',
  'still-running': 'The first request is still at work',
  'start-again': 'The cursor is of another history',
  'still-used': 'Other records use this',
} as const satisfies Record<string, string>

export type ProblemCode = keyof typeof problemTitles

const codeOfStatus: Record<number, ProblemCode> = {
  400: 'bad-request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  409: 'conflict',
  410: 'not-found',
  412: 'not-as-read',
  413: 'payload-too-large',
  415: 'unsupported-media-type',
  422: 'key-reused',
  423: 'locked',
  429: 'too-many-requests',
  501: 'method-not-allowed',
  503: 'unavailable',
}

const isCode = (value: unknown): value is ProblemCode => typeof value === 'string' && value in problemTitles

/** The code of an error: its own, or the one of its status. */
export function codeFor(status: number, own?: unknown): ProblemCode {
  if (isCode(own)) return own
  return codeOfStatus[status] ?? (status >= 500 ? 'internal-error' : 'bad-request')
}

/** A problem of our own. */
export function problem(status: number, detail: string, own?: ProblemCode, errors: ProblemError[] = []): Problem {
  const code = codeFor(status, own)
  return { type: `/problems/${code}`, title: problemTitles[code], status, detail, code, errors }
}

const toPointer = (path: string): string =>
  `/${path
    .split('.')
    .map((step) => step.replace(/~/gu, '~0').replace(/\//gu, '~1'))
    .join('/')}`

interface PayloadError {
  data?: { code?: unknown; errors?: ProblemError[] }
  id?: string
  message?: string
  name?: string
  status?: number
}

/**
 * Turns an error answer of Payload into a problem document. The text of a failure on our side may hold anything, so none of it leaves.
 *
 * @param body the parsed answer: `{ errors: [{ message, name, data }] }` or `{ message }`
 */
export function toProblem(status: number, body: unknown): Problem {
  if (status >= 500 && status !== 501 && status !== 503)
    return problem(status, 'The error has been logged. Try again, and tell us if it stays.')
  const { errors = [], message } = (body ?? {}) as { errors?: PayloadError[]; message?: string }
  const [first] = errors
  const found = errors.flatMap((error) => {
    const { data, id, message: text = '' } = error
    const of = id === undefined ? {} : { id, code: codeFor(error.status ?? 400, ownCode(error)) }
    return (Array.isArray(data?.errors) ? data.errors : [{ message: text, data }]).map((one) => ({ ...one, ...of }))
  })
  const own = first && first.id === undefined ? ownCode(first) : undefined
  return problem(
    status,
    (first && first.id === undefined ? first.message : undefined) ?? message ?? problemTitles[codeFor(status)],
    isCode(own) ? own : undefined,
    found.map(withPointer),
  )
}

const ownCode = ({ data, name }: PayloadError): unknown => (name === 'ValidationError' ? 'validation-failed' : data?.code)

function withPointer({ code, data, id, locale, message, path }: ProblemError): ProblemError {
  return {
    message,
    ...(id ? { id } : {}),
    ...(code ? { code } : {}),
    ...(data ? { data } : {}),
    ...(path ? { path, pointer: toPointer(path) } : {}),
    ...(locale ? { locale } : {}),
  }
}

/** Sends a problem document. */
export function sendProblem(res: ExpressResponse, document: Problem): void {
  res.status(document.status).type('application/problem+json').send(JSON.stringify(document))
}

/** Rewrites an error answer of Payload's handlers; any other passes unchanged. */
export async function withProblemBody(response: Response): Promise<Response> {
  if (response.status < 400) return response
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  const body: unknown = isJson ? await response.json().catch(() => null) : null
  const headers = new Headers(response.headers)
  headers.set('content-type', 'application/problem+json')
  headers.delete('content-length')
  const status = response.status === 501 ? 405 : response.status
  return new Response(JSON.stringify({ ...toProblem(status, body), ...doneBeside(body) }), { headers, status })
}

/** Of a change of many documents, what was done although something else was refused. */
function doneBeside(body: unknown): object {
  const { docs, message, receipts } = (body ?? {}) as { docs?: unknown; message?: unknown; receipts?: unknown }
  return Array.isArray(docs) ? { docs, receipts, message } : {}
}
