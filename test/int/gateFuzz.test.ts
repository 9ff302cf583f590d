import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { publicCollections } from '../../src/shared/slugs.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { published, Records } from '../support/records.ts'

/** In the draft of a public record, and in a record that was never public. */
const canary = 'canary-7f3a'

/** More for a night: `FUZZ_RUNS=5000`. What fails is printed with its seed. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 150)

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
  const records = new Records(app, await app.createUser('editor'))
  const id = await records.news({ title: 'Public', ...published })
  await records.change('news', id, { title: canary })
  await records.news({ lead: canary, title: canary })
})

afterAll(async () => app.stop())

const one = <Value>(...values: Value[]) => fc.constantFrom(...values)

const field = one(
  'title',
  'slug',
  'id',
  'startDate',
  'publishedAt',
  'programmes.code',
  'related',
  'title.fr',
  'nothing',
  'createdBy',
  '__proto__',
  'body',
  'and',
  '',
)
const operator = one('equals', 'not_equals', 'in', 'like', 'contains', 'exists', 'greater_than', 'near', 'constructor', '$ne', '')
const step = fc.oneof(field, operator, one('0', '1', '', 'news', 'limit', 'where'), fc.string({ maxLength: 5 }))
const filter = fc
  .tuple(one('', '[and][0]', '[or][1]', '[and]'), field, operator)
  .map(([before, path, by]) => `where${before}[${path}][${by}]`)
const nested = fc
  .tuple(one('where', 'select', 'populate', 'joins', 'sort', 'limit'), fc.array(step, { maxLength: 12 }))
  .map(([name, steps]) => `${name}${steps.map((one) => `[${one}]`).join('')}`)
const plain = one(
  'limit',
  'page',
  'depth',
  'sort',
  'locale',
  'fallback-locale',
  'fallbackLocale',
  'draft',
  'trash',
  'pagination',
  'format',
  'when',
  'cursor',
  'select',
  'joins',
  'where',
  'data',
  'flattenLocales',
  'x',
)
const name = fc.oneof(filter, nested, plain, fc.string({ maxLength: 8 }))
const value = fc.oneof(
  one(
    '1',
    '0',
    '-1',
    '5',
    '1e9',
    '1e999',
    'NaN',
    'true',
    'false',
    'null',
    '',
    'en',
    'fr',
    'all',
    'xx',
    'title',
    '-title',
    'past',
    'html',
    '2013-10',
    '{}',
    '[]',
    '%',
    '\0',
    canary,
  ),
  fc.string({ maxLength: 20, unit: 'binary' }),
)
const query = fc.array(fc.tuple(name, value), { maxLength: 6 })
const path = fc
  .tuple(
    one<string>(...publicCollections, 'users', 'api-clients', 'webhooks'),
    one('', '/count', '/no-id', '/versions', '/versions/no-id', '/count/', '/no-id/nothing', '/file/no.png'),
  )
  .map(([slug, below]) => `/api/${slug}${below}`)
const address = fc.oneof(
  { weight: 5, arbitrary: path },
  one('/api/globals/navigation', '/api/globals/nothing', '/api/resolve', '/api/users', '/api/nothing'),
)

describe('whatever a stranger asks', () => {
  it('is answered, refused or not found, and tells nothing that is not public', async () => {
    const ask = fc.asyncProperty(address, query, one('GET', 'HEAD'), async (at, pairs, method) => {
      const search = pairs.map((pair) => pair.map((text) => encodeURIComponent(Buffer.from(text).toString())).join('=')).join('&')
      const answer = await fetch(new URL(`${at}?${search}`, app.url), { method })
      expect([200, 400, 401, 403, 404]).toContain(answer.status)
      const body = await answer.text()
      const isOfQuestion = search.includes(canary)
      expect([isOfQuestion, body.includes(canary)]).not.toEqual([false, true])
    })
    await fc.assert(ask, { numRuns })
  }, 600_000)
})
