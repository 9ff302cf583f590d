import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { SanitizedConfig } from 'payload'

import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

import { localeCodes } from '../../src/shared/locales.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { texts } from '../support/publicView.ts'

type Raw = Record<string, unknown>

/** Fields that all languages share, each changed by a writer of its own. */
const shared = { website: 'https://example.org/by-one', countriesCount: 17, status: 'completed', statusAsOf: '2016-12' }

const names = Object.fromEntries(localeCodes.map((code) => [code, `Name in ${code}`]))
const summaries = Object.fromEntries(localeCodes.map((code) => [code, `Summary in ${code}`]))

/** What twelve writers send: one language each, or one shared field each. */
const writes = [
  ...localeCodes.map((code) => ({ locale: code, body: { name: names[code], summary: summaries[code] } as Raw })),
  ...Object.entries(shared).map(([field, value]) => ({ locale: 'en', body: { [field]: value } as Raw })),
]

let app: TestApp
let editor: TestUser
let id: string
let hookTakes = 0

/** Lets hooks wait, as one that asks another server does, so that other requests go on in the middle of a save. */
function withWaitingHook(config: SanitizedConfig): SanitizedConfig {
  const wait = async () => {
    await pause(hookTakes)
  }
  const { hooks } = config.collections.find(({ slug }) => slug === 'programmes') ?? { hooks: undefined }
  hooks?.beforeChange.push(wait)
  hooks?.afterChange.push(wait)
  return config
}

const create = (more: Raw) => {
  const key = randomUUID()
  const body = { name: 'First name', summary: 'First summary', code: key.toUpperCase(), slug: key, _status: 'published', ...more }
  return app.rest<{ code?: string; doc: { id: string } }>('POST', '/api/programmes?locale=en&depth=0', { user: editor, body })
}

async function saveAllAtOnce(more: Raw = {}): Promise<number[]> {
  const save = ({ body, locale }: (typeof writes)[number]) =>
    app.rest('PATCH', `/api/programmes/${id}?locale=${locale}&depth=0`, { user: editor, body: { slug: id, ...body, ...more } })
  return (await Promise.all(writes.map(save))).map(({ status }) => status)
}

const everyoneSaved = writes.map(() => 200)

beforeAll(async () => {
  app = await startTestApp({ adjust: withWaitingHook })
  editor = await app.createUser('editor')
})

afterAll(async () => app.stop())

describe.each([
  ['', 0],
  [' while a hook waits in each', 15],
])('twelve writers of one document at once%s', (_title, milliseconds) => {
  beforeEach(async () => {
    hookTakes = 0
    const made = await create({})
    expect(made.status).toBe(201)
    id = made.body.doc.id
    hookTakes = milliseconds
  })

  it('all find their text in the draft', async () => {
    expect(await saveAllAtOnce()).toEqual(everyoneSaved)
    const { body } = await app.rest(`GET`, `/api/programmes/${id}?locale=all&draft=true&depth=0`, { user: editor })
    expect({ name: texts(body.name), summary: texts(body.summary) }).toEqual({ name: names, summary: summaries })
    expect(body).toMatchObject(shared)
  })

  it('change nothing public by saving drafts', async () => {
    await saveAllAtOnce()
    const { body } = await app.rest('GET', `/api/programmes/${id}?locale=all&depth=0`)
    expect(texts(body.name)).toEqual({ en: 'First name' })
    expect(body.website ?? null).toBeNull()
  })

  it('all find what they published in public', async () => {
    expect(await saveAllAtOnce({ _status: 'published' })).toEqual(everyoneSaved)
    const { body } = await app.rest('GET', `/api/programmes/${id}?locale=all&depth=0`)
    expect({ name: texts(body.name), summary: texts(body.summary) }).toEqual({ name: names, summary: summaries })
    expect(body).toMatchObject(shared)
  })

  it('leave one version that is the latest', async () => {
    await saveAllAtOnce({ _status: 'published' })
    const { totalDocs } = await app.payload.countVersions({
      collection: 'programmes',
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })
})

describe('twelve writers of new documents at once', () => {
  it('who want one address get it once, and a clear answer otherwise', async () => {
    const slug = `wanted-${randomUUID()}`
    const answers = await Promise.all(Array.from({ length: 12 }, () => create({ slug })))
    const refused = Array.from({ length: 11 }, () => [409, 'slug-taken'])
    expect(answers.map(({ body, status }) => [status, body.code]).sort()).toEqual([[201, undefined], ...refused])
  })
})
