import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp } from '../support/app.ts'
import { published, Records } from '../support/records.ts'

interface Page {
  image: null | { alt: null | string; _translation: { available: object[]; fields: string[]; served: null | string } }
}

let app: TestApp
let image: string
let page: string

/** A page in English and French with a picture that is public in English alone. */
beforeAll(async () => {
  app = await startTestApp()
  const records = new Records(app, await app.createUser('editor'))
  image = await records.picture({ alt: 'A bridge', ...published })
  page = await records.page({ image, ...published })
  await records.change('pages', page, { lead: 'Un', slug: 'un-pont', title: 'Un pont', ...published }, 'fr')
})

afterAll(async () => app.stop())

const read = async (query: string) => (await app.rest<Page>('GET', `/api/pages/${page}?depth=1&${query}`)).body.image

async function inGraphql(fallback: string): Promise<Page['image'] | undefined> {
  const { data, errors } = await app.graphql<{ Page: Page }>(
    `{ Page(id: "${page}", locale: fr, fallbackLocale: ${fallback}) { image { alt _translation { served fields available { locale } } } } }`,
  )
  expect(errors).toEqual([])
  return data?.Page.image
}

describe('a picture that is public in another language', () => {
  it('stays where a text shows it, with the alternative of the chain, and says so', async () => {
    const expected = { alt: 'A bridge', _translation: { served: 'en' } }
    expect(await read('locale=fr')).toMatchObject(expected)
    expect(await inGraphql('en')).toMatchObject(expected)
  })

  it('stays without a text when nothing may stand in', async () => {
    const expected = { alt: null, _translation: { served: null, fields: [], available: [{ locale: 'en' }] } }
    expect(await read('locale=fr&fallback-locale=none')).toMatchObject(expected)
    expect(await inGraphql('none')).toMatchObject(expected)
    const { body } = await app.rest<{ image: unknown }>('GET', `/api/pages/${page}?depth=0&locale=fr&fallback-locale=none`)
    expect(body.image).toBe(image)
  })

  it('is by itself a document like any other', async () => {
    const status = async (query: string) => (await app.rest('GET', `/api/media/${image}?${query}`)).status
    expect([await status('locale=fr'), await status('locale=fr&fallback-locale=none')]).toEqual([200, 404])
    const { body } = await app.rest('GET', '/api/media?locale=fr&fallback-locale=none&where[originalName][equals]=point.png')
    expect(body.totalDocs).toBe(0)
  })
})
