import fc, { type Arbitrary } from 'fast-check'

import type { OpenApiDocument } from '../../src/delivery/index.ts'
import type { Parameter, Reference } from '../../src/shared/openapi.ts'
import type { Documented } from '../support/contract.ts'

import { Values } from './values.ts'

export interface Request {
  method: string
  /** With the query. */
  path: string
  headers: Record<string, string>
  body?: string
}

/** Ids and addresses of the content, by collection. */
export type Known = Readonly<Record<string, readonly string[]>>

/** `where[title][like]=…` of an object; lists by index. */
function pairsOf(name: string, value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => pairsOf(`${name}[${key}]`, inner))
}

function toPairs({ name, style }: Parameter, value: unknown): [string, string][] {
  if (style === 'deepObject') return pairsOf(name, value)
  return [[name, Array.isArray(value) ? value.map(String).join(',') : String(value)]]
}

/** Requests of strangers for the operations of a document, from the schemas of their parameters. */
export class Requests {
  readonly #values: Values

  constructor(
    private readonly document: OpenApiDocument,
    private readonly known: Known,
  ) {
    this.#values = new Values(document)
  }

  for({ method, operation, template }: Documented): Arbitrary<Request> {
    const item = this.document.paths[template]
    const parameters = [...(item?.parameters ?? []), ...(operation.parameters ?? [])].map((one) => this.#parameter(one))
    const inPath = parameters.filter((one) => one.in === 'path')
    const inQuery = parameters.filter((one) => one.in === 'query')
    return fc
      .record({ path: this.#path(template, inPath), query: this.#query(inQuery), headers: headers(), body: this.#body(operation) })
      .map(({ body, headers: sent, path, query }) => ({
        method: method.toUpperCase(),
        path: `${path}${query ? `?${query}` : ''}`,
        headers: { ...sent, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
        ...(body === undefined ? {} : { body }),
      }))
  }

  #parameter(given: Parameter | Reference): Parameter {
    if (!('$ref' in given)) return given
    const found = this.document.components.parameters[given.$ref.split('/').pop() ?? '']
    if (!found) throw new Error(`There is no ${given.$ref}`)
    return found
  }

  #path(template: string, parameters: readonly Parameter[]): Arbitrary<string> {
    const slug = template.split('/')[2] ?? ''
    const values = Object.fromEntries(parameters.map((one) => [one.name, this.#inPath(one, slug)]))
    return fc.record(values).map((chosen) =>
      // A step that is empty or a dot would be another address.
      template.replace(/\{([^}]+)\}/gu, (_all, name: string) => encodeURIComponent(String(chosen[name])).replace(/^\.{0,2}$/u, 'x')),
    )
  }

  #inPath({ name, schema }: Parameter, slug: string): Arbitrary<unknown> {
    const real = this.known[name === 'slug' ? 'slugs' : name === 'filename' ? 'files' : slug] ?? Object.values(this.known).flat()
    const usual = Array.isArray(schema.enum) ? this.#values.of(schema) : fc.constantFrom(...real)
    return fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: this.#values.of(schema) })
  }

  #query(parameters: readonly Parameter[]): Arbitrary<string> {
    const none = fc.constant<[string, string][]>([])
    const each = parameters.map((one) => {
      const pairs = this.#values.of(one.schema).map((value) => toPairs(one, value))
      return fc.oneof({ weight: one.required ? 9 : 1, arbitrary: pairs }, { weight: one.required ? 1 : 3, arbitrary: none })
    })
    const unknown = fc.oneof(
      { weight: 1, arbitrary: fc.constant<[string, string][]>([['nobodyKnows', '1']]) },
      { weight: 19, arbitrary: none },
    )
    return fc.tuple(...each, unknown).map((found) => new URLSearchParams(found.flat()).toString())
  }

  #body({ requestBody }: Documented['operation']): Arbitrary<string | undefined> {
    const { example, schema } = requestBody?.content['application/json'] ?? {}
    if (!schema) return fc.constant(undefined)
    const good = example === undefined ? [] : [{ weight: 5, arbitrary: fc.constant(JSON.stringify(example)) }]
    const broken = fc.constantFrom('', '{', 'null', '[]', '"x"', '{"query":')
    return fc.oneof(
      ...good,
      { weight: 9, arbitrary: this.#values.of(schema).map((value) => JSON.stringify(value)) },
      { weight: 1, arbitrary: broken },
    )
  }
}

const headers = (): Arbitrary<Record<string, string>> =>
  fc.record(
    {
      Accept: fc.constantFrom('*/*', 'application/json', 'application/ld+json', 'text/html', 'nonsense'),
      'Accept-Language': fc.constantFrom('fr', 'en', 'x-none', '*'),
      'If-None-Match': fc.constantFrom('*', '"x"', 'W/"x"'),
    },
    { requiredKeys: [] },
  ) as Arbitrary<Record<string, string>>
