import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { randomUUID } from 'node:crypto'

import { startTestApp, type TestApp } from '../support/app.ts'
import { plainText, published, Records } from '../support/records.ts'

interface List {
  docs: { id: string }[]
  hasNextPage: boolean
  totalDocs: number
}

let app: TestApp
let names: Map<string, string>

/** By what they have in French: titles from A to C, the last with no lead, and one that is public in English alone. */
beforeAll(async () => {
  app = await startTestApp()
  const records = new Records(app, await app.createUser('editor'))
  const page = async (english: string, french?: string, text: object = { lead: `Chapeau ${french}` }) => {
    const id = await records.page({ title: english, ...published })
    const own = { slug: `page-${randomUUID()}`, title: french, ...text, ...published }
    return french ? records.change('pages', id, own, 'fr') : id
  }
  names = new Map([
    [await page('English alone'), 'english'],
    [await page('A third page', 'C – trois', { body: plainText('Trois') }), 'c'],
    [await page('A first page', 'B – un'), 'b'],
    [await page('A second page', 'A – deux'), 'a'],
  ])
})

afterAll(async () => app.stop())

const named = ({ docs }: List) => docs.map(({ id }) => names.get(id))

const list = async (query: string, locale = 'fr') => (await app.rest<List>('GET', `/api/pages?locale=${locale}&depth=0&${query}`)).body

describe('a list in the order of a text', () => {
  it.each([
    ['title', ['a', 'b', 'c', 'english']],
    ['-title', ['c', 'b', 'a', 'english']],
    ['title.fr', ['a', 'b', 'c', 'english']],
    ['lead', ['a', 'b']],
    ['-lead', ['b', 'a']],
  ])('has those without one last, in both directions: %s', async (sort, expected) => {
    const answer = await list(`sort=${sort}`)
    expect(named(answer).slice(0, expected.length)).toEqual(expected)
    expect(answer.totalDocs).toBe(4)
  })

  it('looks at the language asked for alone', async () => {
    expect(named(await list('sort=title', 'en')).slice(0, 3)).toEqual(['b', 'a', 'c'])
  })

  it('goes on from page to page', async () => {
    const pages = [await list('sort=title&limit=3'), await list('sort=title&limit=3&page=2')]
    expect(pages.flatMap(named)).toEqual(['a', 'b', 'c', 'english'])
    expect(pages.map(({ hasNextPage, totalDocs }) => [hasNextPage, totalDocs])).toEqual([
      [true, 4],
      [false, 4],
    ])
  })

  it('is the same in GraphQL', async () => {
    const { data } = await app.graphql<{ Pages: List }>('{ Pages(locale: fr, sort: "title") { docs { id } } }')
    expect(data && named(data.Pages)).toEqual(['a', 'b', 'c', 'english'])
  })

  it('can be followed by another order', async () => {
    expect(named(await list('sort=sourceLocale,title'))).toEqual(['a', 'b', 'c', 'english'])
  })
})
