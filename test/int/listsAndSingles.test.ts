import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { perLocaleCollections } from '../../src/shared/slugs.ts'
import { startTestApp, type TestApp } from '../support/app.ts'

type Doc = Record<string, unknown> & { id: string }

let app: TestApp

beforeAll(async () => {
  app = await startTestApp({ seed: true })
})
afterAll(() => app.stop())

const listOf = async (path: string) => (await app.rest<{ docs: Doc[] }>('GET', path)).body.docs

describe.each(perLocaleCollections)('a document of %s', (slug) => {
  it.each(['locale=fr&depth=0', 'locale=fr&depth=1', 'locale=bg&depth=2', 'locale=all&depth=1'])(
    'says the same by itself, in a list of all and in a list of one: %s',
    async (query) => {
      const docs = await listOf(`/api/${slug}?${query}&limit=100`)
      expect(docs.length).toBeGreaterThan(0)
      for (const doc of docs.slice(0, 6)) {
        const alone = await app.rest<Doc>('GET', `/api/${slug}/${doc.id}?${query}`)
        expect(alone.body).toEqual(doc)
        const [one] = await listOf(`/api/${slug}?${query}&where[id][equals]=${doc.id}`)
        expect(one).toEqual(doc)
      }
    },
  )
})

describe.each(perLocaleCollections)('a field of %s that is left out', (slug) => {
  it('is not in the answer, with a value or without', async () => {
    const { flattenedFields, forceSelect = {} } = app.payload.collections[slug].config
    const [whole] = await listOf(`/api/${slug}?locale=en&depth=0&limit=1`)
    const names = flattenedFields.map(({ name }) => name).filter((name) => name in (whole ?? {}) && !(name in forceSelect))
    const can = names.filter((name) => !['id', '_status', 'createdAt', 'deletedAt', 'updatedAt', 'filename', 'prefix'].includes(name))
    expect(can.length).toBeGreaterThan(5)
    for (const name of can) {
      const path = `/api/${slug}?locale=en&depth=0&limit=5&select[${name}]=false`
      const { body, status } = await app.rest<{ docs: Doc[] }>('GET', path)
      expect([name, status]).toEqual([name, 200])
      for (const doc of body.docs) expect(doc).not.toHaveProperty(name)
    }
  })
})

describe('a part of a group', () => {
  it('is answered without the rest of the group', async () => {
    const docs = await listOf('/api/member-authorities?locale=en&depth=0&limit=100&select[geo][lat]=true')
    const groups = docs.map(({ geo }) => Object.keys(geo as object))
    expect(groups.length).toBeGreaterThan(0)
    for (const names of groups) expect(names).toEqual(['lat'])
  })

  it('is left out alone', async () => {
    const docs = await listOf('/api/member-authorities?locale=en&depth=0&limit=100&select[geo][lat]=false')
    for (const { geo } of docs) {
      expect(geo).not.toHaveProperty('lat')
      expect(geo).toHaveProperty('lng')
    }
  })
})
