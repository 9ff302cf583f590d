import type { IncomingMessage } from 'node:http'

import { describe, expect, it } from '@jest/globals'

import { encodingFor } from '../../src/delivery/cache/encoding.ts'
import { GraphqlQuestions } from '../../src/delivery/cache/graphqlQuestion.ts'
import { isKept, questionOf } from '../../src/delivery/cache/question.ts'
import { matchingTag } from '../../src/delivery/cache/validators.ts'

const origins = new Set(['https://panel.example.org'])
const request = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  ({ headers, method, url }) as unknown as IncomingMessage
const keyOf = (url: string, headers?: Record<string, string>, method?: string) => questionOf(request(url, headers, method), origins)?.key

describe('a question', () => {
  it('is kept at addresses whose handlers say what they read', () => {
    const kept = [
      '/api/news',
      '/api/news?limit=1',
      '/api/news/',
      '/api/news/1',
      '/api/media/1',
      '/api/globals/navigation',
      '/api/resolve?path=/',
    ]
    expect(kept.filter((url) => !isKept(request(url)))).toEqual([])
    const others = ['/api/users', '/api/media/file/a.png', '/api/newsletter', '/api/access', '/api/sync', '/admin', '/health/ready', '/']
    expect(others.filter((url) => isKept(request(url)))).toEqual([])
  })

  it('is the address as it was sent', () => {
    expect(keyOf('/api/news?b=1&a=2')).not.toBe(keyOf('/api/news?a=2&b=1'))
    expect(keyOf('/api/news?a=2', {}, 'HEAD')).toBe(keyOf('/api/news?a=2'))
  })

  it('knows forms and sites that are answered by name', () => {
    expect(keyOf('/id/news/1', { accept: 'text/html' })).not.toBe(keyOf('/id/news/1', { accept: 'application/json' }))
    expect(keyOf('/api/news?a', { accept: 'text/html' })).toBe(keyOf('/api/news?a'))
    expect(keyOf('/api/news', { origin: 'https://panel.example.org' })).not.toBe(keyOf('/api/news'))
    expect(keyOf('/api/news', { origin: 'https://other.example.org' })).toBe(keyOf('/api/news'))
  })

  it.each([
    [{ cookie: 'a=b' }, 'GET'],
    [{ authorization: 'JWT a' }, 'GET'],
    [{ 'content-length': '3' }, 'GET'],
    [{ 'transfer-encoding': 'chunked' }, 'GET'],
    [{ 'x-http-method-override': 'DELETE' }, 'GET'],
    [{ 'x-payload-http-method-override': 'GET' }, 'POST'],
    [{}, 'POST'],
    [{}, 'OPTIONS'],
  ])('is nobody’s with %j by %s', (headers, method) => {
    expect(keyOf('/api/news', headers as Record<string, string>, method)).toBeUndefined()
  })
})

describe('a question of GraphQL', () => {
  const questions = new GraphqlQuestions(origins)
  const key = (body: object, url = '/api/graphql') => questions.questionOf(request(url, {}, 'POST'), Buffer.from(JSON.stringify(body)))?.key

  it('is the same with other spaces and another order', () => {
    const one = key({ query: '{ News { docs { id } } }', variables: { a: 1, b: { c: 2, d: 3 } } })
    expect(key({ variables: { b: { d: 3, c: 2 }, a: 1 }, query: '{\n  News {\n docs { id } }\n}' })).toBe(one)
  })

  it('is another one with other variables, another operation or another language', () => {
    const query = 'query a($x: Int) { News(limit: $x) { totalDocs } } query b { News { totalDocs } }'
    const keys = [
      key({ query, operationName: 'a' }),
      key({ query, operationName: 'b' }),
      key({ query, operationName: 'a', variables: { x: 1 } }),
      key({ query, operationName: 'a' }, '/api/graphql?locale=fr'),
      key({ query, operationName: 'a', locale: 'fr' }),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is none where something is written, asked in a batch, or wrong', () => {
    expect(key({ query: 'mutation { deleteNewsItem(id: "1") { id } }' })).toBeUndefined()
    expect(
      key({ query: 'query a { News { totalDocs } } mutation b { deleteNewsItem(id: "1") { id } }', operationName: 'a' }),
    ).toBeUndefined()
    expect(key([{ query: '{ News { totalDocs } }' }])).toBeUndefined()
    expect(key({ query: '{ News' })).toBeUndefined()
    expect(questions.questionOf(request('/api/graphql', {}, 'POST'), Buffer.from('{'))).toBeUndefined()
  })
})

describe('a validator', () => {
  it('is compared weakly, in a list, and by anything', () => {
    const tags = ['"a"', '"a-br"']
    expect(['"a"', 'W/"a-br"', '"x", "a-br"', '*', '"x"', '"ab"'].map((sent) => matchingTag(sent, tags))).toEqual([
      '"a"',
      '"a-br"',
      '"a-br"',
      '"a"',
      undefined,
      undefined,
    ])
  })
})

describe('an encoding', () => {
  it.each([
    [undefined, undefined],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['brotli', undefined],
    ['identity', undefined],
  ])('for %s is %s', (accepted, encoding) => {
    expect(encodingFor(accepted)).toBe(encoding)
  })
})
