import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'

import { buildAnonymousSchema, Search } from '../../src/delivery/index.ts'
import { pathCollections } from '../../src/shared/paths.ts'
import { perLocaleCollections, perLocaleGlobals } from '../../src/shared/slugs.ts'
import { canary, countIn, pendingCanary, pendingGlobalCanary, writeCanary } from '../support/canary.ts'
import { badPaths, everyQuery, formatPaths, restPaths } from '../support/everythingPublic.ts'
import { sampled } from '../support/sample.ts'
import { firstOf, startSecretWorld, type SecretWorld } from '../support/secretWorld.ts'

type Raw = Record<string, unknown>

/** In milliseconds: much is written and asked before the first test. */
const patience = 500_000

let world: SecretWorld

/** The canary in a record that has no drafts: in what is for the staff alone, or in all of it. */
async function writePrivately(collection: CollectionSlug, id: string, isWholly: boolean): Promise<void> {
  const { payload } = world.app
  const fields = payload.collections[collection].config.flattenedFields
  const own = isWholly
    ? fields
    : fields.filter(({ name }) => ['reason', 'editorialNote', 'title'].includes(name) && collection === 'participations')
  const write = (data: Raw) => payload.update({ collection, id, data: data as never, depth: 0, overrideAccess: true })
  await writeCanary(own, {}, write)
}

beforeAll(async () => {
  world = await startSecretWorld()
  const { app, secrets } = world
  // A note of the staff goes with the public row when the document is published, and is not public for that.
  const noted = await firstOf(app, 'programmes')
  await app.payload.update({
    collection: 'news',
    id: secrets.of('news without French'),
    data: { editorialNote: canary, title: 'Only English', slug: 'only-english', _status: 'published' } as never,
    depth: 0,
    locale: 'en',
    overrideAccess: true,
  })
  await app.payload.update({
    collection: 'programmes',
    id: noted,
    data: { editorialNote: canary } as never,
    depth: 0,
    overrideAccess: true,
  })
  for (const slug of perLocaleCollections) {
    await pendingCanary(app.payload, slug, secrets.of(`draft of ${slug}`))
    await pendingCanary(app.payload, slug, await firstOf(app, slug))
  }
  await pendingCanary(app.payload, 'news', secrets.of('news without French'), ['fr', 'bg'])
  await pendingCanary(app.payload, 'media', secrets.of('withdrawn picture'))
  await pendingCanary(app.payload, 'events', secrets.of('withdrawn event'))
  for (const slug of perLocaleGlobals) await pendingGlobalCanary(app.payload, slug)
  await writePrivately('participations', secrets.of('participation'), false)
  for (const [key, slug] of [
    ['application', 'applications'],
    ['NGO request', 'ngo-requests'],
  ] as const) {
    await writePrivately(slug, secrets.of(key), true)
  }
}, patience)

afterAll(async () => world.app.stop())

/** The answers that hold the canary, each by what was asked. */
async function heard(questions: readonly string[], ask: (question: string) => Promise<string>): Promise<string[]> {
  const found: string[] = []
  for (const question of questions) {
    const answer = await ask(question)
    const times = countIn(answer) - countIn(question)
    if (times > 0)
      found.push(
        `${question}: ${times} times, first in …${answer.slice(Math.max(0, answer.toLowerCase().indexOf(canary) - 60), answer.toLowerCase().indexOf(canary) + 40)}…`,
      )
  }
  return found
}

const bytesOf = async (path: string, init: RequestInit = {}): Promise<string> => {
  const request = () => fetch(new URL(path, world.app.url), { redirect: 'manual', ...init })
  const response = await request().catch(request)
  return `${JSON.stringify([...response.headers])}${Buffer.from(await response.arrayBuffer()).toString('latin1')}`
}

const byGraphql = (query: string) =>
  bytesOf('/api/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) })

/** Where a draft of the canary stands, as an editor reads it. */
async function draftOf(path: string): Promise<unknown> {
  const { app, people } = world
  return (await app.rest('GET', `${path}${path.includes('?') ? '&' : '?'}draft=true&depth=0&locale=all`, { user: people.editor })).body
}

describe('the canary', () => {
  it.each(perLocaleCollections)('stands in drafts of %s, so that it could be found', async (slug) => {
    const ids = [world.secrets.of(`draft of ${slug}`), await firstOf(world.app, slug)]
    for (const id of ids) expect(countIn(await draftOf(`/api/${slug}/${id}`))).toBeGreaterThan(8)
  })

  it.each(perLocaleGlobals)('stands in the draft of %s', async (slug) => {
    expect(countIn(await draftOf(`/api/globals/${slug}`))).toBeGreaterThan(0)
  })

  it('stands in private records', async () => {
    const secretary = { user: await world.app.createUser('administrator') }
    for (const [key, slug] of [
      ['application', 'applications'],
      ['NGO request', 'ngo-requests'],
      ['account', 'users'],
    ] as const) {
      const { body } = await world.app.rest('GET', `/api/${slug}/${world.secrets.of(key)}`, secretary)
      expect(countIn(body)).toBeGreaterThan(0)
    }
    const { body } = await world.app.rest('GET', `/api/participations/${world.secrets.of('participation')}`, secretary)
    expect(countIn(body)).toBeGreaterThan(0)
  })
})

describe('no answer to a stranger holds a byte of it', () => {
  it('in REST: lists, counts and globals, in each language and depth', async () => {
    expect(await heard(sampled(restPaths(), String), (path) => bytesOf(path))).toEqual([])
  })

  it('in feeds, calendars, data and search', async () => {
    expect(await heard(sampled(formatPaths(), String), (path) => bytesOf(path))).toEqual([])
  })

  it('in the search index', async () => {
    await new Search(world.app.payload).open()
    const answers = await Promise.all(['en', 'fr', 'rom'].map((locale) => bytesOf(`/api/search?q=${canary}&locale=${locale}`)))
    for (const answer of answers) expect(answer).toContain('"totalDocs":0')
  })

  it('in REST: single records that have drafts', async () => {
    const { app, secrets } = world
    const ids = new Map<string, string[]>()
    for (const slug of perLocaleCollections) ids.set(slug, [secrets.of(`draft of ${slug}`), await firstOf(app, slug)])
    ids.get('news')?.push(secrets.of('article'), secrets.of('news without French'), secrets.of('news in the trash'))
    const paths = [...ids].flatMap(([slug, some]) =>
      some.flatMap((id) =>
        ['', '?draft=true', '?locale=fr&depth=2', '?locale=all&depth=1', '?locale=rom&fallback-locale=none', '?trash=true'].map(
          (query) => `/api/${slug}/${id}${query}`,
        ),
      ),
    )
    expect(await heard(paths, (path) => bytesOf(path))).toEqual([])
  })

  it('in refusals', async () => {
    expect(await heard(badPaths(), (path) => bytesOf(path))).toEqual([])
    const writes = perLocaleCollections.map((slug) => `/api/${slug}/${world.secrets.of(`draft of ${slug}`)}`)
    for (const method of ['PATCH', 'DELETE', 'POST'])
      expect(await heard(writes, (path) => bytesOf(path, { method, headers: { 'Content-Type': 'application/json' }, body: '{}' }))).toEqual(
        [],
      )
  })

  it.each(['fr', 'rom'])('in GraphQL, all that can be asked: %s', async (locale) => {
    const { schema } = buildAnonymousSchema(world.app.payload.config)
    const queries = everyQuery(schema, locale)
    expect(queries.length).toBeGreaterThan(50)
    const answers = new Map<string, string>()
    for (const query of sampled(queries, String)) answers.set(query, await byGraphql(query))
    expect(
      [...answers].filter(([, answer]) => answer.includes('"errors"')).map(([query, answer]) => `${query} ${answer.slice(-300)}`),
    ).toEqual([])
    expect(await heard([...answers.keys()], async (query) => answers.get(query) ?? '')).toEqual([])
  })

  it('in the addresses of pages and files', async () => {
    const { secrets } = world
    const pages = pathCollections.flatMap((slug) =>
      ['en', 'fr', 'rom'].map((locale) => `/api/resolve?path=/${locale}/${slug}/${secrets.of(`slug of ${slug}`)}`),
    )
    const files = ['filename of media', 'thumbnail of media', 'filename of the withdrawn picture'].map(
      (key) => `/api/media/file/${secrets.of(key)}`,
    )
    expect(await heard([...pages, ...files, '/api/access', '/api/users/me'], (path) => bytesOf(path))).toEqual([])
  })
})
