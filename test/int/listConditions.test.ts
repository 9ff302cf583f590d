import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp } from '../support/app.ts'
import { plainText, published, Records } from '../support/records.ts'

let app: TestApp
let records: Records

beforeAll(async () => {
  app = await startTestApp()
  records = new Records(app, await app.createUser('editor'))
})
afterAll(async () => app.stop())

async function found(query: string): Promise<string[]> {
  const { body, status } = await app.rest<{ docs: { id: string }[]; totalDocs: number }>('GET', `/api/news?depth=0&limit=100&${query}`)
  expect([status, body.totalDocs]).toEqual([200, body.docs.length])
  return body.docs.map(({ id }) => id).toSorted()
}

/** Everybody may read all of them. */
async function theme(key: string): Promise<string> {
  const { id } = await app.payload.create({ collection: 'themes', data: { key, label: key }, locale: 'en', overrideAccess: true })
  return id
}

describe('a condition on the records of a list', () => {
  it('may be on what a record of a record says, in the language asked for', async () => {
    const end = await records.news({ title: 'The end', ...published })
    await records.change('news', end, { body: plainText('Fini.'), slug: 'la-fin', title: 'La fin', ...published }, 'fr')
    const middle = await records.news({ related: [end], title: 'The middle', ...published })
    const start = await records.news({ related: [middle], title: 'The start', ...published })
    const inside = 'where[related][contains][related][contains][title][equals]'
    expect(await found(`locale=fr&${inside}=La%20fin`)).toEqual([start])
    expect(await found('locale=fr&where[related][contains][related.title][equals]=La%20fin')).toEqual([start])
    expect(await found(`locale=fr&${inside}=The%20end`)).toEqual([])
  })

  it('is asked beside a selection without its field', async () => {
    const target = await records.news({ category: 'interview', title: 'A target', ...published })
    const naming = await records.news({ related: [target], title: 'Names it', ...published })
    const both = 'where[and][0][related.category][equals]=interview&where[and][1][related.title][exists]=true'
    expect(await found(`select[title]=true&${both}`)).toEqual([naming])
  })

  it('says the same in both its forms, negative or not', async () => {
    const named = await records.news({ themes: [await theme('housing')], title: 'Of housing', ...published })
    await records.news({ themes: [await theme('work')], title: 'Of work', ...published })
    await records.news({ title: 'Of nothing', ...published })
    const others = await found('where[themes][contains][key][not_equals]=housing')
    expect(others).toEqual(await found('where[themes.key][not_equals]=housing'))
    expect([others.length > 0, others.includes(named)]).toEqual([true, false])
    expect(await found('where[themes][contains][key][equals]=housing')).toEqual([named])
  })

  it('stands beside an order by the same list', async () => {
    const named = await records.news({ themes: [await theme('health'), await theme('schools')], title: 'Of two', ...published })
    expect(await found('sort=themes.key&where[themes][contains][key][equals]=schools')).toEqual([named])
  })
})
