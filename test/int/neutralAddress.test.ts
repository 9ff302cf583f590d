import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'

import { startTestApp, type TestApp } from '../support/app.ts'
import { plainText } from '../support/records.ts'

let app: TestApp

const make = async (collection: CollectionSlug, data: object): Promise<string> =>
  String((await app.payload.create({ collection, data: data as never, depth: 0, locale: 'en', overrideAccess: true })).id)
const write = async (id: string, locale: 'en' | 'fr', status: 'draft' | 'published') =>
  app.payload.update({ collection: 'member-authorities', id, locale, data: { _status: status } as never, depth: 0, overrideAccess: true })

interface Authority {
  slug: string
  _translation: { origin: string; available: { locale: string; slug: string }[] }
}

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(async () => app.stop())

async function authority(slug: string): Promise<string> {
  const country = await make('countries', { code: slug.slice(0, 2).toUpperCase(), name: slug })
  const id = await make('member-authorities', { name: 'Ulcinj', slug, type: 'municipality', country })
  const source = await make('sources', { key: slug, title: slug })
  await make('participations', { authority: id, network: 'alliance', role: 'participant', status: 'active', sources: [source] })
  return id
}

it('of what is the same in every language stays in each while any is public', async () => {
  const id = await authority('me-ulcinj')
  await write(id, 'en', 'published')
  await write(id, 'fr', 'published')
  await write(id, 'en', 'draft')
  const { body, status } = await app.rest<Authority>('GET', `/api/member-authorities/${id}?locale=en&fallback-locale=none`)
  expect(status).toBe(200)
  expect(body.slug).toBe('me-ulcinj')
  expect(new Set(body._translation.available.map(({ slug }) => slug))).toEqual(new Set(['me-ulcinj']))
})

it('of what is the same in every language is told when the source language was never published', async () => {
  const id = await authority('md-ulcinj')
  await write(id, 'fr', 'published')
  const { body } = await app.rest<Authority>('GET', `/api/member-authorities/${id}?locale=bg`)
  expect(body._translation.origin).toBe('official')
})

it('of what was the same in every language is no longer in the public row when none is public any more', async () => {
  const id = await authority('al-ulcinj')
  await write(id, 'fr', 'published')
  await write(id, 'fr', 'draft')
  const row = await app.payload.db.findOne<{ id: string; slug?: Record<string, string> }>({
    collection: 'member-authorities',
    where: { id: { equals: id } },
  })
  expect(Object.values(row?.slug ?? {}).filter(Boolean)).toEqual([])
})

it('of what is the same in every language is told anew for each when it changes', async () => {
  const id = await authority('ba-ulcinj')
  await write(id, 'en', 'published')
  await write(id, 'fr', 'published')
  const data = { slug: 'ba-ulcinj-town', _status: 'published' } as never
  await app.payload.update({ collection: 'member-authorities', id, locale: 'en', data, depth: 0, overrideAccess: true })
  const profile = { profile: plainText('A town by the sea.'), _status: 'published' } as never
  await app.payload.update({ collection: 'member-authorities', id, locale: 'en', data: profile, depth: 0, overrideAccess: true })
  const { body } = await app.rest<Authority>('GET', `/api/member-authorities/${id}?locale=fr`)
  expect(body.slug).toBe('ba-ulcinj-town')
  expect(body._translation.available.map(({ locale, slug }) => [locale, slug])).toEqual([
    ['en', 'ba-ulcinj-town'],
    ['fr', 'ba-ulcinj-town'],
  ])
  const moved = await app.rest('GET', '/api/resolve?path=/fr/member-authorities/ba-ulcinj')
  expect(moved.body).toEqual({ status: 301, location: '/fr/member-authorities/ba-ulcinj-town' })
})
