import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { DatabaseAdapter } from 'payload'

import { publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { contentOf } from '../support/rows.ts'

let app: TestApp
let id: string

beforeAll(async () => {
  app = await startTestApp()
  id = await publishedInEnglish(app, await app.createUser('editor'))
})

afterAll(async () => app.stop())

const news = { collection: 'news' } as const
const data = { category: 'interview' }
const now = new Date().toISOString()
const version = { autosave: false, createdAt: now, updatedAt: now, versionData: data }

type Method = keyof DatabaseAdapter

describe('a write that did not pass publication', () => {
  it.each<[Method, () => object]>([
    ['create', () => ({ ...news, data })],
    ['updateOne', () => ({ ...news, id, data })],
    ['updateMany', () => ({ ...news, where: {}, data })],
    ['upsert', () => ({ ...news, where: { id: { equals: id } }, data })],
    ['deleteOne', () => ({ ...news, where: { id: { equals: id } } })],
    ['deleteMany', () => ({ ...news, where: {} })],
    ['createVersion', () => ({ collectionSlug: 'news', parent: id, ...version })],
    ['updateVersion', () => ({ ...news, id: randomUUID(), versionData: { parent: id, version: data } })],
    ['deleteVersions', () => ({ ...news, where: {} })],
    ['createGlobal', () => ({ slug: 'navigation', data: {} })],
    ['updateGlobal', () => ({ slug: 'navigation', data: {} })],
    ['createGlobalVersion', () => ({ globalSlug: 'navigation', ...version })],
    ['updateGlobalVersion', () => ({ global: 'navigation', id: randomUUID(), versionData: { version: {} } })],
    ['deleteVersions', () => ({ globalSlug: 'navigation', where: {} })],
  ])('is an error that names its caller, and changes nothing: %s %#', async (method, args) => {
    const before = await contentOf(app, 'news', id)
    const write = app.payload.db[method] as (args: object) => Promise<unknown>
    await expect(write.call(app.payload.db, args())).rejects.toThrow(/did not pass publication \(from .*publicationDoor\.test/u)
    expect(await contentOf(app, 'news', id)).toEqual(before)
  })
})
