import { describe, expect, it } from '@jest/globals'

import { GateWorld, type Refusal } from '../support/gate.ts'

const world = GateWorld.ofThisFile()

describe('somebody of the staff', () => {
  it.each([
    'news?limit=0&depth=4&draft=true&fallback-locale=null&locale=en&where[id][in]=',
    'news?limit=1000&pagination=false',
    'media/count?where[id][not_equals]=',
    'globals/navigation?depth=1&draft=false&locale=en&trash=false',
    'users?where[email][like]=example&select[email]=true',
    'news/versions?where[parent][exists]=true&where[version.title][like]=x&where[latest][equals]=true&sort=-updatedAt&limit=0',
    'payload-locked-documents?where[document.relationTo][equals]=news&where[document.value][equals]=x',
  ])('asks for what the panel needs: %s', async (path) => {
    const { body, status } = await world.ask(path, world.editor)
    expect([status, body.errors]).toEqual([200, undefined])
  })

  it.each([
    ['news?limit=-1', 'limit', '10000'],
    ['news?depth=5', 'depth', '4'],
    ['news?where[titel][equals]=x', 'where[titel]', 'title'],
    ['news?wher[title][equals]=x', 'wher', 'where'],
    ['news/versions?where[title][equals]=x', 'where[title]', 'parent'],
  ])('is told what is wrong like everybody: %s', async (query, path, allowed) => {
    await world.expectRefused(query, path, allowed, world.editor)
  })

  it('changes all by an id that is not nothing, as the panel says it, and none without a filter', async () => {
    const change = async (query: string) =>
      (await world.app.rest<Refusal>('PATCH', `/api/news?locale=en${query}`, { user: world.editor, body: { lead: 'Changed.' } })).status
    expect(await change('&where[and][0][id][not_equals]=')).toBe(200)
    for (const query of ['', '&where[id][equals]=', '&where[title][not_equals]=', '&where[id][not_equals]=&where[title][equals]='])
      expect([query, await change(query)]).toEqual([query, 400])
  })

  it('changes nothing by a parameter nobody knows', async () => {
    const { body, status } = await world.app.rest<Refusal>('PATCH', `/api/news/${world.id}?locale=en&pubish=true`, {
      user: world.editor,
      body: { title: 'Lost' },
    })
    expect([status, body.errors?.[0]?.path]).toEqual([400, 'pubish'])
    expect((await world.app.rest('GET', `/api/news/${world.id}?draft=true`, { user: world.editor })).body.title).toBe('100 % of a_title')
  })
})
