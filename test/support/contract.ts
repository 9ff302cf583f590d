import type { ValidateFunction } from 'ajv'

import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { OpenApiDocument } from '../../src/delivery/index.ts'
import type { Header, Method, Operation, Reference, ResponseObject } from '../../src/shared/openapi.ts'

/** An answer, as far as the contract speaks of it. */
export interface Answered {
  method: string
  /** With its query, or without. */
  path: string
  status: number
  headers: Headers
  /** Parsed when the answer is JSON, the text otherwise. */
  body: unknown
}

export interface Documented {
  /** The path as the document has it: `/api/news/{id}`. */
  template: string
  method: Method
  operation: Operation
}

type Schema = Record<string, unknown>

/** What people see, and what accounts of the panel need to keep themselves. */
const notPromised = [/^\/(?:admin|favicon\.ico|$)/u, /^\/api\/users\/(?!login)/u, /^\/docs\/api\/[a-z]+\.js$/u]

const name = 'https://contract.invalid/openapi.json'

/** An object whose properties are named has no others, unless it says so: what nobody promised is to be noticed. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(Object.entries(schema as Schema).map(([key, value]) => [key, closed(value)]))
  const isOpen =
    !('properties' in inner) || typeof inner.properties !== 'object' || 'additionalProperties' in inner || Array.isArray(inner.properties)
  return isOpen || !('type' in inner) ? inner : { ...inner, additionalProperties: false }
}

/** `/api/news/{id}.jsonld` as an expression; what is more exact comes first. */
function toPattern(template: string): RegExp {
  const text = template.replace(/[.]/gu, String.raw`\.`).replace(/\{[^}]+\}/gu, '([^/]+?)')
  return new RegExp(`^${text}/?$`, 'u')
}

const pointer = (step: string): string => step.replace(/~/gu, '~0').replace(/\//gu, '~1')

/** The document, and what it says about an answer. */
export class Contract {
  readonly #routes: { pattern: RegExp; template: string }[]
  readonly #ajv = new Ajv2020({ strict: false, allErrors: false, logger: false, inlineRefs: false, code: { optimize: false } })
  readonly #checks = new Map<string, ValidateFunction>()

  constructor(readonly document: OpenApiDocument) {
    const holes = (template: string) => template.split('{').length
    this.#routes = Object.keys(document.paths)
      .toSorted((a, b) => holes(a) - holes(b) || b.length - a.length)
      .map((template) => ({ template, pattern: toPattern(template) }))
    addFormats.default(this.#ajv)
    this.#ajv.addSchema({ ...(closed(document) as object), $id: name })
  }

  /** Every operation. */
  operations(): Documented[] {
    return Object.entries(this.document.paths).flatMap(([template, { parameters: _parameters, ...item }]) =>
      (Object.entries(item) as [Method, Operation][]).map(([method, operation]) => ({ method, operation, template })),
    )
  }

  /** The operation an address belongs to. HEAD is answered like GET. */
  find(method: string, path: string): Documented | undefined {
    const { pathname } = new URL(path, name)
    const verb = (method === 'HEAD' ? 'GET' : method).toLowerCase() as Method
    const found = this.#routes.find(({ pattern, template }) => pattern.test(pathname) && this.document.paths[template]?.[verb])
    const operation = found && this.document.paths[found.template]?.[verb]
    return found && operation ? { method: verb, operation, template: found.template } : undefined
  }

  /**
   * What is wrong with an answer by the document: an undocumented status, a missing header, a type or a body that was not promised.
   * What is not in the document at all may only be refused.
   */
  problemsOf(answered: Answered): string[] {
    if (notPromised.some((pattern) => pattern.test(answered.path))) return []
    const found = this.find(answered.method, answered.path)
    if (!found) return answered.status < 400 ? [`answers ${answered.status}, and is not in the document`] : this.#refusalProblems(answered)
    const { method, operation, template } = found
    const given = operation.responses[answered.status]
    if (!given) return [`${operation.operationId}: the status ${answered.status} is not documented`]
    const at = `/paths/${pointer(template)}/${method}/responses/${answered.status}`
    const { response, place } = this.#follow<ResponseObject>(given, at)
    return [...this.#headerProblems(response, answered), ...this.#bodyProblems(response, place, answered)].map(
      (problem) => `${operation.operationId} ${answered.status}: ${problem}`,
    )
  }

  #follow<Value>(given: Reference | Value, at: string): { response: Value; place: string } {
    if (typeof given !== 'object' || given === null || !('$ref' in given)) return { response: given as Value, place: at }
    const place = (given as Reference).$ref.slice(1)
    const steps = place.split('/').slice(1)
    return { response: steps.reduce<unknown>((level, step) => (level as Schema)[step], this.document) as Value, place }
  }

  #headerProblems({ headers = {} }: ResponseObject, answered: Answered): string[] {
    return Object.entries(headers).flatMap(([header, given]) => {
      const { response } = this.#follow<Header>(given, '')
      const value = answered.headers.get(header)
      if (value === null) return response.required ? [`the header ${header} is missing`] : []
      const values = response.schema.enum as unknown[] | undefined
      return values && !values.includes(value) ? [`the header ${header} is ${value}`] : []
    })
  }

  #bodyProblems({ content }: ResponseObject, place: string, answered: Answered): string[] {
    if (answered.method === 'HEAD') return []
    const type = (answered.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? ''
    if (!content) return answered.body === '' || answered.body === undefined ? [] : ['it has a body']
    if (!content[type]) return [`the type “${type}” is not documented`]
    return this.#failures(`${place}/content/${pointer(type)}/schema`, answered.body)
  }

  #refusalProblems(answered: Answered): string[] {
    if (answered.method === 'HEAD') return []
    return this.#failures('/components/schemas/Problem', answered.body).map((problem) => `is not in the document, and ${problem}`)
  }

  #failures(place: string, body: unknown): string[] {
    const check = this.#checks.get(place) ?? this.#ajv.compile({ $ref: `${name}#${encodeURI(place)}` })
    this.#checks.set(place, check)
    if (check(body)) return []
    const deepest = (check.errors ?? []).toSorted((a, b) => b.instancePath.length - a.instancePath.length).slice(0, 3)
    return deepest.map(({ instancePath, message, params }) => `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`)
  }
}

let committed: Contract | undefined

/** The contract that is committed, read once in each worker. */
export function committedContract(): Contract {
  const file = join(import.meta.dirname, '..', '..', 'openapi.json')
  return (committed ??= new Contract(JSON.parse(readFileSync(file, 'utf8')) as OpenApiDocument))
}

const isAnonymous = ({ headers }: Request): boolean => !headers.has('authorization') && !headers.has('cookie')

/**
 * Asks like `fetch`, and holds the answer against the contract when a stranger asks.
 *
 * @throws Error saying what was not promised
 */
export async function fetchByContract(input: Request | string | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init)
  const response = await fetch(request)
  if (!isAnonymous(request)) return response
  const { pathname, search } = new URL(request.url)
  const text = await response.clone().text()
  const isJson = /[/+]json\b/u.test(response.headers.get('content-type') ?? '')
  const answered = { method: request.method, path: pathname + search, status: response.status, headers: response.headers }
  const problems = committedContract().problemsOf({ ...answered, body: isJson && text ? JSON.parse(text) : text })
  if (problems.length > 0)
    throw new Error(
      `${request.method} ${pathname}${search} was answered against openapi.json:\n${problems.join('\n')}\n${text.slice(0, 500)}`,
    )
  return response
}
