import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp } from '../support/app.ts'

type Doc = Record<string, unknown> & { _translation: object; id: string }

interface List {
  docs: Doc[]
}

let app: TestApp

beforeAll(async () => {
  app = await startTestApp({ seed: true })
})

afterAll(async () => app.stop())

const list = async (query: string) => (await app.rest<List>('GET', `/api/${query}`)).body.docs

const collections = [
  ['news', 'News', 'title'],
  ['programmes', 'Programmes', 'code'],
  ['member-authorities', 'MemberAuthorities', 'name'],
  ['documents', 'Documents', 'title'],
  ['themes', 'Themes', 'label'],
  ['countries', 'Countries', 'name'],
  ['organisations', 'Organisations', 'name'],
  ['sources', 'Sources', 'key'],
] as const

const shown =
  '_translation { requested served origin state sourceVersion publishedAt updatedAt available { locale slug url origin state } }'

/** Without the fields that are in another language: there are more of them the more is selected. */
const withoutFields = ({ id, _translation }: Doc) => ({
  id,
  ...Object.fromEntries(Object.entries(_translation).filter(([name]) => name !== 'fields')),
})

describe.each(['en', 'fr', 'bg'])('what an answer in %s says of its languages', (locale) => {
  it.each(collections)('does not depend on what is selected: %s', async (slug, _, name) => {
    const base = `${slug}?limit=100&sort=id&locale=${locale}`
    const whole = (await list(`${base}&depth=0`)).map(withoutFields)
    expect(whole.length).toBeGreaterThan(0)
    for (const select of ['select[id]=true', 'select[updatedAt]=true', `select[${name}]=true`, `select[${name}]=false`]) {
      for (const depth of [0, 1, 2]) {
        const docs = await list(`${base}&depth=${depth}&${select}`)
        expect(docs.map(withoutFields)).toEqual(whole)
      }
    }
  })

  it.each(collections)('is the same in GraphQL: %s', async (slug, plural, _) => {
    const whole = (await list(`${slug}?limit=100&sort=id&locale=${locale}&depth=0`)).map(withoutFields)
    const fallback = locale === 'en' ? 'none' : 'en'
    for (const select of ['', ', select: true']) {
      const { data, errors } = await app.graphql<Record<string, List>>(
        `{ ${plural}(limit: 100, sort: "id", locale: ${locale}, fallbackLocale: ${fallback}${select}) { docs { id ${shown} } } }`,
      )
      expect(errors).toEqual([])
      expect(data?.[plural]?.docs.map(withoutFields)).toEqual(whole)
    }
  })
})

describe('what is read for a selection', () => {
  it.each(['select[key]=true', 'select[label]=false'])('is not answered: %s', async (select) => {
    const [doc] = await list(`themes?limit=1&locale=fr&${select}`)
    expect(doc).not.toHaveProperty('label')
    expect(doc).toMatchObject({ _translation: { served: 'fr' } })
  })
})

describe('related records', () => {
  it.each(['', '&populate[countries][order]=true', '&populate[countries][name]=false'])(
    'say it whatever is asked of them: %s',
    async (populate) => {
      const docs = await list(`member-authorities?limit=100&depth=1&locale=fr&select[country]=true${populate}`)
      expect(docs.length).toBeGreaterThan(0)
      for (const { country } of docs) expect((country as Doc)._translation).toMatchObject({ requested: 'fr', served: 'fr' })
    },
  )

  it('say it in joins', async () => {
    const [doc] = await list('programmes?where[code][equals]=ROMACT&locale=fr&depth=2&select[events]=true&joins[events][limit]=3')
    const { docs } = doc?.events as List
    expect(docs).toHaveLength(3)
    for (const event of docs) expect(event._translation).toMatchObject({ requested: 'fr', served: 'fr' })
  })
})
