import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { request } from 'node:http'

import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { published, Records } from '../support/records.ts'

let app: TestApp
let editor: TestUser
let id: string

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  id = await new Records(app, editor).news({ title: 'As it was', ...published })
})

afterAll(async () => app.stop())

const deep = (open: string, close: string, times: number) => `${open.repeat(times)}1${close.repeat(times)}`

/** Sends bytes as they are. */
async function send(method: string, path: string, body: string | undefined, headers: Record<string, string>) {
  const { hostname, port } = new URL(app.url)
  return new Promise<{ status: number; code?: string; id?: string }>((resolve, reject) => {
    const length: Record<string, string> = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const asked = request({ headers: { ...length, ...headers }, hostname, method, path, port }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      answer.on('end', () => {
        const { code } = JSON.parse(text || '{}') as { code?: string }
        resolve({ code, id: answer.headers['x-request-id'] as string | undefined, status: answer.statusCode ?? 0 })
      })
    })
    asked.on('error', reject).end(body)
  })
}

const form = (data: string) => `--x\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n${data}\r\n--x--\r\n`

const formKind = { 'content-type': 'multipart/form-data; boundary=x' }
const json = { 'content-type': 'application/json' }

describe('a body that cannot be taken', () => {
  it.each([
    ['no JSON', '{', json, 400],
    ['half a text', '{"title":"x', json, 400],
    ['lists ten thousand deep', `{"title":${deep('[', ']', 10_000)}}`, json, 400],
    ['objects ten thousand deep', `{"body":${deep('{"a":', '}', 10_000)}}`, json, 400],
    ['a form whose JSON is none', form('{'), formKind, 400],
    ['a form whose JSON is twenty thousand lists deep', form(`{"title":${deep('[', ']', 20_000)}}`), formKind, 400],
    ['a form whose JSON is twenty thousand objects deep', form(`{"body":${deep('{"a":', '}', 20_000)}}`), formKind, 400],
    ['a form whose JSON is a few more lists deep than is taken', form(`{"mentioned":${deep('[', ']', 501)}}`), formKind, 400],
    ['plain text', '{"title":"Changed"}', { 'content-type': 'text/plain' }, 415],
    ['a form', 'title=Changed', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['XML', '<title>Changed</title>', { 'content-type': 'application/xml' }, 415],
    ['no kind at all', '{"title":"Changed"}', {}, 415],
  ] as const)('changes nothing: %s', async (_, body, headers, status) => {
    for (const who of [{}, { authorization: `JWT ${editor.token}` }] as Record<string, string>[]) {
      for (const [method, path] of [
        ['PATCH', `/api/news/${id}?locale=en`],
        ['POST', '/api/news?locale=en'],
      ] as const) {
        const answer = await send(method, path, body, { ...headers, ...who })
        expect([method, answer.status, answer.id]).toEqual([method, status, expect.stringMatching(/^[\w-]{36}$/u)])
      }
    }
    expect((await app.rest('GET', `/api/news/${id}?draft=true`, { user: editor })).body.title).toBe('As it was')
  })

  it('fails nowhere, when it is a form whose JSON is twenty thousand lists deep', async () => {
    const lists = deep('[', ']', 20_000)
    const body = form(`{"title":${lists},"email":${lists},"value":${lists}}`)
    const places = [
      ['POST', '/api/globals/navigation?locale=en', 400],
      ['POST', `/api/news/${id}/duplicate?locale=en`, 400],
      ['PATCH', `/api/news?locale=en&where[id][equals]=${id}`, 400],
      ['POST', '/api/media?locale=en', 400],
      ['POST', '/api/users/login', 400],
      ['POST', '/api/users/forgot-password', 400],
      // These look at a part of it alone, or at nothing.
      ['POST', '/api/payload-preferences/news', 200],
      ['POST', `/api/news/access/${id}`, 200],
    ] as const
    for (const [method, path, status] of places) {
      const answer = await send(method, path, body, { ...formKind, authorization: `JWT ${editor.token}` })
      expect([path, answer.status]).toEqual([path, status])
      expect((await send(method, path, body, formKind)).status).toBeLessThan(500)
    }
  })

  it('is no sign-in', async () => {
    const body = JSON.stringify({ email: editor.email, password: editor.password })
    for (const kind of ['text/plain', 'application/x-www-form-urlencoded']) {
      expect((await send('POST', '/api/users/login', body, { 'content-type': kind })).status).toBe(415)
    }
  })

  it('may have a name twice: the last one counts, as in every parser', async () => {
    const answer = await send('PATCH', `/api/news/${id}?locale=en`, '{"title":"One","title":"As it was"}', {
      ...json,
      authorization: `JWT ${editor.token}`,
    })
    expect(answer.status).toBe(200)
  })
})

describe('a method', () => {
  it.each(['TRACE', 'PROPFIND', 'LOCK', 'PURGE'])('that nothing knows is refused: %s', async (method) => {
    expect(await send(method, '/api/news', undefined, {})).toMatchObject({ status: 405, code: 'method-not-allowed' })
  })

  it('of HEAD and OPTIONS is answered', async () => {
    expect((await send('HEAD', '/api/news', undefined, {})).status).toBe(200)
    expect((await send('OPTIONS', '/api/news', undefined, {})).status).toBe(200)
  })

  it('of a question changes nothing', async () => {
    expect((await send('PUT', `/api/news/${id}`, '{"title":"Changed"}', { ...json, authorization: `JWT ${editor.token}` })).status).toBe(
      404,
    )
  })
})
