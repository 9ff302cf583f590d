import fc, { type Arbitrary } from 'fast-check'

import type { OpenApiDocument } from '../../src/delivery/index.ts'

type Schema = Record<string, unknown>

/** What means nothing, or something to somebody. */
const odd = [
  '',
  ' ',
  'null',
  'undefined',
  'NaN',
  '-1',
  '0',
  '1e9',
  '99999999999999999999',
  '[]',
  '{}',
  'true',
  '*',
  '%',
  '%00',
  '\u0000',
  "' OR 1=1 --",
  '$ne',
  '{"$gt":""}',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '<script>',
  '😀',
  'ἄ\u0301',
  'x'.repeat(300),
]

/** What stands in the content, so that conditions hit as well. */
const familiar = ['ROMACT', 'romact', 'RO', 'BG', 'fr', 'en', '2013', '2013-10', '2013-10-14', 'published', 'day', '1', 'programme']

const oddText = fc.oneof(fc.constantFrom(...odd), fc.string({ maxLength: 12, unit: 'grapheme' }))
const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...familiar) }, { weight: 1, arbitrary: oddText })

/** Values for the schemas of a document: most are right, some are not. */
export class Values {
  /** By schema, one for each depth: conditions hold conditions, and would be made anew for each path to them. */
  readonly #known = new Map<Schema, Arbitrary<unknown>[]>()

  constructor(private readonly document: OpenApiDocument) {}

  /** A value that the schema takes, or now and then one that it may not take. */
  of(schema: Schema, depth = 0): Arbitrary<unknown> {
    if (typeof schema.$ref === 'string') {
      const steps = schema.$ref.slice(2).split('/')
      return this.of(steps.reduce<unknown>((level, step) => (level as Schema)[step], this.document) as Schema, depth)
    }
    const known = this.#known.get(schema) ?? []
    this.#known.set(schema, known)
    return (known[depth] ??= fc.oneof({ weight: 9, arbitrary: this.#right(schema, depth) }, { weight: 1, arbitrary: oddText }))
  }

  #right(schema: Schema, depth: number): Arbitrary<unknown> {
    if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]))
    if ('const' in schema) return fc.constant(schema.const)
    if (Array.isArray(schema.anyOf)) return fc.oneof(...(schema.anyOf as Schema[]).map((one) => this.of(one, depth)))
    const [type] = [schema.type].flat()
    if (type === 'boolean') return fc.boolean()
    if (type === 'integer' || type === 'number') return this.#number(schema)
    if (type === 'array')
      return depth > 3 ? fc.constant([]) : fc.array(this.of((schema.items ?? {}) as Schema, depth + 1), { minLength: 1, maxLength: 3 })
    if (type === 'object') return this.#object(schema, depth)
    return text
  }

  #number({ maximum, minimum }: Schema): Arbitrary<number> {
    const [least, most] = [Number(minimum ?? 0), Number(maximum ?? 1000)]
    return fc.oneof(fc.integer({ min: least, max: Math.min(most, least + 20) }), fc.constantFrom(least - 1, most, most + 1, 0.5))
  }

  #object({ additionalProperties, properties }: Schema, depth: number): Arbitrary<unknown> {
    const named = Object.entries((properties ?? {}) as Record<string, Schema>).filter(([, one]) => depth < 3 || one.type !== 'array')
    const own = named.map(([name, one]) => fc.tuple(fc.constant(name), this.of(one, depth + 1)))
    const others =
      typeof additionalProperties === 'object' ? fc.tuple(this.#path(), this.of(additionalProperties as Schema, depth + 1)) : undefined
    const unknown = fc.tuple(oddText, text)
    const pairs: Arbitrary<[string, unknown]>[] = [...own, ...(others ? [others] : [])]
    if (pairs.length === 0) return fc.constant({})
    const pair = fc.oneof({ weight: 19, arbitrary: fc.oneof(...pairs) }, { weight: 1, arbitrary: unknown })
    return fc.array(pair, { minLength: 1, maxLength: depth === 0 ? 3 : 2 }).map((entries) => Object.fromEntries(entries))
  }

  /** Through a relation, into a language, or nowhere. */
  #path(): Arbitrary<string> {
    return fc.constantFrom(
      'programmes.code',
      'country.code',
      'title.en',
      'sources.key',
      'news.title',
      'createdBy.email',
      'related.related.title',
      'nothing',
    )
  }
}
