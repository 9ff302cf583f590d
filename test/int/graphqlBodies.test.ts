import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp } from '../support/app.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(async () => app.stop())

describe('a request that is none', () => {
  const post = (body: string, headers: Record<string, string> = {}, path = '/api/graphql') =>
    fetch(new URL(path, app.url), { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
  const query = '{ countNews { totalDocs } }'

  it.each([
    ['a list of queries', JSON.stringify([{ query }, { query }]), {}, 400],
    ['no JSON', '{', {}, 400],
    ['nothing', '', {}, 400],
    ['a word', '"x"', {}, 400],
    ['null', 'null', {}, 400],
    ['no query', '{}', {}, 400],
    ['a query that is no text', '{"query":{}}', {}, 400],
    ['variables that are a list', JSON.stringify({ query, variables: [] }), {}, 400],
    ['a name that is no text', JSON.stringify({ query, operationName: 7 }), {}, 400],
    ['a query with a mistake', JSON.stringify({ query: '{ countNews {' }), {}, 400],
    ['a wish for another kind of answer', JSON.stringify({ query }), { accept: 'text/html', 'content-type': 'application/json' }, 406],
    ['plain text', JSON.stringify({ query }), { 'content-type': 'text/plain' }, 415],
    ['a form', `query=${encodeURIComponent(query)}`, { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a form with files', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['a query of a megabyte', JSON.stringify({ query: `${query} #${'x'.repeat(1_000_000)}` }), {}, 413],
    ['too much for who is signed in', JSON.stringify({ query, variables: { x: 'x'.repeat(1_000_000) } }), { authorization: 'JWT x' }, 413],
  ] as const)('is refused: %s', async (_, body, headers, status) => {
    const answer = await post(body, headers)
    const { errors } = (await answer.json()) as { errors: object[] }
    expect([answer.status, Array.isArray(errors), answer.headers.get('x-request-id')]).toEqual([status, true, expect.any(String)])
  })

  it('is refused while it arrives, when it does not say how long it is', async () => {
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('x'.repeat(50_000)))
      },
    })
    const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body: stream, duplex: 'half' } as RequestInit
    const answer = await fetch(new URL('/api/graphql', app.url), options).then(
      ({ status }) => status,
      () => 413,
    )
    expect(answer).toBe(413)
  })

  it('is refused by another method, and with parameters in its address', async () => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const { headers, status } = await app.rest(method, `/api/graphql?query=${encodeURIComponent(query)}`)
      expect([status, headers.get('allow')]).toEqual([405, 'POST'])
    }
    expect((await post(JSON.stringify({ query }), {}, '/api/graphql?locale=xx')).status).toBe(400)
  })

  it('is answered in the media type that is asked for', async () => {
    for (const type of ['application/json', 'application/graphql-response+json']) {
      const refused = await post(JSON.stringify({ query: '{ News(limit: 101) { totalDocs } }' }), { accept: type })
      expect([refused.status, refused.headers.get('content-type')]).toEqual([400, `${type}; charset=utf-8`])
    }
  })
})
