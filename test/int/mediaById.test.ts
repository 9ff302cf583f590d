import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { startTestApp, type TestApp } from '../support/app.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp({ seed: true })
})
afterAll(async () => app.stop())

it('asked for by an id alone, a list of pictures has that one, or none', async () => {
  type List = { docs: { id: string }[] }
  const { body: all } = await app.rest<List>('GET', '/api/media?limit=2')
  const one = all.docs[1]?.id
  const listed = await app.rest<List>('GET', `/api/media?where[id][equals]=${one}`)
  expect(listed.body.docs.map(({ id }) => id)).toEqual([one])
  const { body: nothing } = await app.rest<List>('GET', '/api/media?where[id][equals]=00000000-0000-4000-8000-000000000000')
  expect(nothing.docs).toEqual([])
})
