import { randomBytes, randomUUID } from 'node:crypto'

import type { Role } from '../../src/access/index.ts'
import type { TestApp, TestUser } from './app.ts'

/** Who asks. `forged` sends a token that nobody signed. */
export type Who = 'anonymous' | 'forged' | Role

/** A request in which `{x}` stands for what exists, or for what does not. */
export interface Question {
  method: string
  path: string
  body?: unknown
  headers?: Record<string, string>
}

/** One record that is there and one that is not, asked for in the same way by somebody who may not know. */
export interface Pair {
  /** What is hidden: a key of the world. */
  secret: string
  who: Who
  question: Question
}

/** How a pair is named in the report of the tests. */
export const nameOf = ({ question, secret, who }: Pair): string =>
  `${secret}, ${who}: ${question.method} ${question.path}${question.body === undefined ? '' : ` ${JSON.stringify(question.body)}`}`

export const get = (path: string): Question => ({ method: 'GET', path })
export const post = (path: string, body: unknown = {}): Question => ({ method: 'POST', path, body })
export const patch = (path: string, body: unknown = {}): Question => ({ method: 'PATCH', path, body })
export const del = (path: string): Question => ({ method: 'DELETE', path })
export const graphql = (query: string): Question => post('/api/graphql', { query })

/** All questions about all secrets by all who ask. */
export const pairsOf = (secrets: readonly string[], whos: readonly Who[], questions: readonly Question[]): Pair[] =>
  secrets.flatMap((secret) => whos.flatMap((who) => questions.map((question) => ({ secret, who, question }))))

/** Of the same form and length as what exists, so that the lengths of answers can be compared too. */
export function nothingLike(value: string): string {
  if (/^[\da-f]{8}-[\da-f-]{27}$/u.test(value)) return randomUUID()
  if (/^[\da-f]{24}$/u.test(value)) return randomBytes(12).toString('hex')
  if (/^\d+$/u.test(value)) return String(Number(value) - 1)
  // The last letters are changed; what stands before them and an ending may carry meaning.
  return value.replace(/(\w{8})((?:-\d+x\d+)?\.\w{2,4}|@.*)?$/u, (_whole, word: string, ending = '') => {
    const other = [...word].map((letter) => (/\d/u.test(letter) ? '7' : letter === letter.toUpperCase() ? 'Q' : 'q')).join('')
    return `${other}${String(ending)}`
  })
}

/** Differs from request to request by its nature. */
const unlike = new Set(['date', 'x-request-id'])

/** The whole answer: status, headers and body, with what was asked for taken out. */
export async function answerTo(app: TestApp, question: Question, x: string, user?: TestUser | 'forged'): Promise<string> {
  const fill = (text: string): string => text.replaceAll('{x}', x)
  const token = user === 'forged' ? 'eyJhbGciOiJIUzI1NiJ9.e30.forged' : user?.token
  const request = new Request(new URL(fill(question.path), app.url), {
    method: question.method,
    redirect: 'manual',
    headers: {
      ...(question.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...question.headers,
    },
    ...(question.body === undefined ? {} : { body: fill(JSON.stringify(question.body)) }),
  })
  // A connection that has been idle is closed under our feet now and then.
  const response = await fetch(request.clone()).catch(() => fetch(request))
  const headers = [...response.headers].filter(([name]) => !unlike.has(name)).map(([name, value]) => `${name}: ${value}`)
  const body = Buffer.from(await response.arrayBuffer()).toString('latin1')
  return [response.status, ...headers.sort(), '', body].join('\n').replaceAll(encoded(x), '<x>').replaceAll(x, '<x>')
}

const encoded = (text: string): string => encodeURIComponent(text)

/** People of every role, each working in French. */
export async function everyRole(app: TestApp, roles: readonly Role[]): Promise<Record<string, TestUser>> {
  const people: Record<string, TestUser> = {}
  for (const role of roles) people[role] = await app.createUser(role, { locales: ['fr'], mayPublish: ['fr'] })
  return people
}

/** The person of a pair, as `answerTo` wants it. */
export const askerOf = (who: Who, people: Record<string, TestUser>): TestUser | 'forged' | undefined =>
  who === 'anonymous' ? undefined : who === 'forged' ? 'forged' : people[who]
