import { describe, expect, it } from '@jest/globals'

import { request } from 'node:http'

import { GateWorld } from '../support/gate.ts'

const world = GateWorld.ofThisFile()

describe('text in a filter is taken as it is', () => {
  const find = (value: string, operator = 'like') => world.ask(`news?where[title][${operator}]=${encodeURIComponent(value)}`)

  it.each([['100 %'], ['100 % of a_t'], ['a_t']])('which finds what is written: %s', async (value) => {
    for (const operator of ['like', 'contains']) expect((await find(value, operator)).body.docs?.map((doc) => doc.id)).toEqual([world.id])
  })

  it.each(['%', '_', '100%', '(', '[', '*', '\\', '.*', "'", '"', "') or 1=1--", '$where', '%00', 'x'.repeat(9_999)])(
    'and stands for nothing else: %j',
    async (value) => {
      for (const operator of ['like', 'contains', 'equals', 'not_equals']) {
        const found = await find(`${value}~`, operator)
        expect([found.status, found.body.totalDocs]).toEqual([200, operator === 'not_equals' ? 2 : 0])
      }
    },
  )
})

describe('what is no text', () => {
  it.each(['%ED%A0%80', '%FF', '%', '%E0%A4%A'])('finds nothing: %s', async (value) => {
    const { body, status } = await world.ask(`news?where[title][equals]=${value}`)
    expect([status, body.totalDocs]).toEqual([200, 0])
  })
})

describe('an address', () => {
  it.each(['abc', '1e999', '-1', '[object Object]', '0'.repeat(24), 'a'.repeat(300), '%00', '{}'])('is not found: %s', async (name) => {
    const { body, status } = await world.ask(`news/${encodeURIComponent(name)}`)
    expect([status, body.code]).toEqual([404, 'not-found'])
  })
})

describe('an address that leads by a detour', () => {
  /** As it is: `fetch` would take the detour itself. */
  const status = (path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const { hostname, port } = new URL(world.app.url)
      request({ hostname, path, port }, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end()
    })

  it.each([
    '/api/x/../news?limit=0',
    '/api/x/%2e%2e/news?limit=0',
    '/api/./news?limit=0',
    '/api/news/../users',
    '/api\\news?limit=0',
    '/api/x\\..\\news?limit=0',
    'http://example.org/api/news?limit=0',
    '//[',
    '//a:b',
  ])('is none: %s', async (path) => {
    expect([400, 404]).toContain(await status(path))
  })
})

describe('JSON in the address', () => {
  it.each(['news/versions', 'news', 'users/me', 'globals/navigation'])('is refused where it is none: %s', async (path) => {
    for (const method of ['GET', 'DELETE']) {
      const { status } = await world.app.rest(method, `/api/${path}?data=%00`)
      expect([400, 404, 405, 501]).toContain(status)
    }
    const { body, status } = await world.ask(`${path}?data=%00`)
    expect([status, body.errors?.[0]?.path]).toEqual([400, 'data'])
  })
})

describe('what the framework cannot take apart', () => {
  const closed = ['news/versions', 'news/versions/1', 'users', 'users/1', 'users/nothing/1', 'media/file/nothing.png']

  it.each(['where=%00', 'where=x', 'select=x', 'populate=x', 'joins=x'])(
    'fails nowhere, as it reaches nothing that is closed: %s',
    async (query) => {
      for (const path of [...closed, 'news', 'news/1', 'users/me', 'globals/navigation'])
        for (const method of ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE']) {
          const { status } = await world.app.rest(method, `/api/${path}?${query}`)
          expect([path, method, status < 500 || status === 501]).toEqual([path, method, true])
        }
    },
  )
})

describe('a browser on another website', () => {
  it.each(['/api/news?limit=5', '/api/graphql'])('may ask beforehand: %s', async (path) => {
    expect((await fetch(new URL(path, world.app.url), { method: 'OPTIONS' })).status).toBe(200)
  })

  it('is let read why it was refused', async () => {
    for (const path of ['/api/news?limit=x', '/api/news/nothing', '/nothing']) {
      const { headers, status } = await world.app.rest('GET', path)
      expect([path, status >= 400, headers.get('access-control-allow-origin')]).toEqual([path, true, '*'])
    }
  })
})

describe('the kind of a body', () => {
  it('has no case', async () => {
    const body = JSON.stringify({ title: 'In capitals' })
    const headers = { authorization: `JWT ${world.editor.token}`, 'content-type': 'Application/JSON; charset=utf-8' }
    expect((await fetch(new URL(`/api/news/${world.id}?locale=en`, world.app.url), { body, headers, method: 'PATCH' })).status).toBe(200)
    expect((await world.app.rest('GET', `/api/news/${world.id}?locale=en&draft=true`, { user: world.editor })).body).toMatchObject({
      title: 'In capitals',
    })
  })
})

describe('a POST that says it is a GET', () => {
  const post = (fields: string, headers: Record<string, string> = {}, path = '/api/news') =>
    fetch(new URL(path, world.app.url), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8', 'x-payload-http-method-override': 'GET', ...headers },
      body: fields,
    })

  it('is answered as that GET', async () => {
    const answer = await post(`where[id][equals]=${world.id}&depth=0&limit=1&select[title]=true`)
    const { docs } = (await answer.json()) as { docs: object[] }
    expect([answer.status, docs.length]).toEqual([200, 1])
  })

  it('is held to the same rules', async () => {
    for (const fields of ['limit=0', 'where[__proto__][equals]=x', 'limits=1', 'depth=3', 'where=x'])
      expect((await post(fields)).status).toBe(400)
    expect((await post(`limit=0&draft=true&where[id][not_in][0]=${world.id}`, { authorization: `JWT ${world.editor.token}` })).status).toBe(
      200,
    )
  })

  it('says so with a form and nothing else', async () => {
    expect((await post('limit=1', { 'x-payload-http-method-override': 'DELETE' })).status).toBe(400)
    expect((await post('limit=1', { 'x-http-method-override': 'PATCH' })).status).toBe(400)
    expect((await post('{"limit":1}', { 'content-type': 'application/json' })).status).toBe(400)
    expect((await post('limit=1', {}, '/api/news?limit=0')).status).toBe(400)
    for (const sign of ['#', '\t', '\n', '\0']) expect((await post(`pagination=false&depth=2${sign}&limit=5`)).status).toBe(404)
    expect((await post(`where[title][equals]=${'x'.repeat(300_000)}`)).status).toBe(413)
    expect((await world.app.rest('GET', '/api/news', { headers: { 'x-http-method-override': 'DELETE' } })).status).toBe(400)
  })
})
