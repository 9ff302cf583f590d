import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import { buildSchema, printSchema } from 'graphql'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { OpenApiDocument } from '../../src/delivery/index.ts'

import { perLocaleGlobals, privateCollections, publicCollections } from '../../src/shared/slugs.ts'
import { startTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
let document: OpenApiDocument

beforeAll(async () => {
  app = await startTestApp()
  document = (await app.rest<OpenApiDocument>('GET', '/openapi.json')).body
})
afterAll(async () => app.stop())

const committed = (file: string): string => readFileSync(join(import.meta.dirname, '..', '..', file), 'utf8')

describe('The OpenAPI document', () => {
  it('is the one that is committed', () => {
    expect(document).toEqual(JSON.parse(committed('openapi.json')))
  })

  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone(document) as never)
    expect(result.errors).toBeUndefined()
    expect(result.valid).toBe(true)
  })

  it('has every public collection and global', () => {
    const lists = publicCollections.flatMap((slug) => [`/api/${slug}`, `/api/${slug}/{id}`, `/api/${slug}/count`])
    const globals = perLocaleGlobals.map((slug) => `/api/globals/${slug}`)
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining([...lists, ...globals]))
  })

  it('names nothing private', () => {
    const text = JSON.stringify(document)
    const fields = ['editorialNote', 'createdBy', 'publicationRecord', 'sessions', 'hash', 'liveEn', '_languages']
    const hidden = [
      ...privateCollections.filter((slug) => slug !== 'users'),
      'payload-kv',
      'payload-locked',
      'payload-jobs',
      'payload-migrations',
      'payload-preferences',
      ...fields,
    ]
    expect(hidden.filter((name) => text.includes(`"${name}`))).toEqual([])
    expect(Object.keys(document.paths).filter((path) => path.startsWith('/api/users'))).toEqual(['/api/users/login'])
  })

  it('names each operation once', () => {
    const ids = Object.values(document.paths).flatMap(({ parameters: _parameters, ...operations }) =>
      Object.values(operations).map(({ operationId }) => operationId),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('The GraphQL schema', () => {
  it('is served as it is committed', async () => {
    const { body, headers } = await app.rest<string>('GET', '/schema.graphql')
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const [served, kept] = [body, committed('schema.graphql')].map((text) => printSchema(buildSchema(text)))
    expect(served === kept).toBe(true)
  })
})
