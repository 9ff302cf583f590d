import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp } from '../support/app.ts'
import { SearchReader } from '../support/search.ts'

let app: TestApp
let search: SearchReader

beforeAll(async () => {
  app = await startTestApp({ seed: true })
  search = new SearchReader(app)
}, 120_000)

afterAll(async () => app.stop())

describe('search', () => {
  it('finds', async () => {
    const all = await search.ask('q=romact')
    console.log(JSON.stringify(all.body, null, 1).slice(0, 5000))
    for (const q of ['Kosice', 'Sisli', 'Ηρακλειο', 'heraklion', 'bulgaria', 'sofia', 'glossary', 'antigypsyism'])
      for (const locale of ['en', 'fr', 'sk', 'bg']) console.log(q, locale, (await search.titles(`q=${encodeURIComponent(q)}&locale=${locale}`)).slice(0, 6))
    expect(all.status).toBe(200)
  })
})
