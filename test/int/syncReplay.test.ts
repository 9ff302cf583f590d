import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { perLocaleGlobals, publicCollections } from '../../src/shared/slugs.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { RandomWrites } from '../support/randomWrites.ts'
import { makeRelated } from '../support/sampleBodies.ts'
import { SyncClient } from '../support/syncClient.ts'

let app: TestApp

const queries = [
  'locale=en',
  'locale=fr',
  'locale=fr&fallback-locale=none',
  'locale=bg&fallback-locale=fr',
  'locale=bg&fallback-locale=none',
  'locale=all',
]

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(async () => app.stop())

/** All that REST gives, under type and id. */
async function byRest(query: string): Promise<[string, unknown][]> {
  const found: [string, unknown][] = []
  for (const slug of publicCollections) {
    for (let page: null | number = 1; page !== null;) {
      const path: string = `/api/${slug}?${query}&depth=0&joins=false&limit=100&page=${page}`
      const { body } = await app.rest<{ docs: { id: string }[]; nextPage: null | number }>('GET', path)
      found.push(...body.docs.map((doc): [string, unknown] => [`${slug} ${doc.id}`, doc]))
      page = body.nextPage
    }
  }
  for (const slug of perLocaleGlobals) {
    const { body } = await app.rest<{ _translation?: unknown }>('GET', `/api/globals/${slug}?${query}&depth=0`)
    found.push(...(body._translation ? [[`${slug} ${slug}`, body] as [string, unknown]] : []))
  }
  return found.sort(([one], [other]) => (one < other ? -1 : 1))
}

describe('a client that follows the changes', () => {
  it('holds, after hundreds of writes of every kind, what a first pass gives and what REST gives', async () => {
    const { country, source } = await makeRelated(app)
    const writes = new RandomWrites(app, { country, source }, 20131014)
    await writes.some(40)
    const clients = queries.map((query) => ({ query, client: new SyncClient(app, query) }))
    for (let round = 0; round < 12; round++) {
      // Small and odd pages, also in the middle of a pass, with writes in between.
      for (const { client } of clients) {
        await client.page(1 + ((round * 7) % 23))
        await client.page(3)
      }
      await writes.some(25)
    }
    expect(writes.done).toBeGreaterThan(200)
    for (const { client, query } of clients) {
      await client.untilTheEnd(17)
      const fresh = await new SyncClient(app, query).untilTheEnd()
      expect(client.holdings()).toEqual(fresh.holdings())
      expect(fresh.holdings()).toEqual(await byRest(query))
    }
  })
})
