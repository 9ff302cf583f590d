import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { makeRelated, sampleBody, type Related } from '../support/sampleBodies.ts'

interface Theme {
  id: string
  key: string
  label: string
  sources: string[]
  updatedAt: string
}

let app: TestApp
let editor: TestUser
let translator: TestUser
let related: Related
let id: string

const save = (locale: string, body: object, user: TestUser) =>
  app.rest('PATCH', `/api/themes/${id}?locale=${locale}&depth=0`, { user, body })

const read = async (locale: string, query = 'fallback-locale=none') => {
  const { body } = await app.rest<Theme>('GET', `/api/themes/${id}?locale=${locale}&depth=0&${query}`)
  return { ...body, label: body.label ?? null }
}

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  translator = await app.createUser('translator', { locales: ['fr', 'bg'], mayPublish: ['fr'] })
  related = await makeRelated(app)
})

afterAll(async () => app.stop())

beforeEach(async () => {
  const body = { ...sampleBody('themes', related), sources: [related.source] }
  const answer = await app.rest<{ doc: Theme }>('POST', '/api/themes?locale=en&depth=0', { user: editor, body })
  id = answer.body.doc.id
})

describe('a text of reference data', () => {
  it('is written by a translator who may publish its language, and by no other', async () => {
    expect((await save('fr', { label: 'Logement' }, translator)).status).toBe(200)
    expect((await save('bg', { label: 'Жилище' }, translator)).status).toBe(403)
    expect((await save('en', { label: 'Taken' }, translator)).status).toBe(403)
    expect([(await read('fr')).label, (await read('en')).label]).toEqual(['Logement', 'A theme'])
    expect((await read('bg')).label).toBeNull()
  })

  it('is written by an editor in every language', async () => {
    expect((await save('bg', { label: 'Жилище', order: 7 }, editor)).status).toBe(200)
    expect(await read('bg')).toMatchObject({ label: 'Жилище', order: 7 })
  })

  it('is not taken for one of another language when it was read by fallback and is sent back', async () => {
    const fallen = await read('fr', '')
    expect(fallen.label).toBe('A theme')
    for (const user of [editor, translator]) {
      expect(await save('fr', { ...fallen }, user)).toMatchObject({ status: 409, body: { code: 'other-language' } })
    }
    expect((await read('fr')).label).toBeNull()
  })

  it('is written in one language at a time', async () => {
    for (const user of [editor, translator]) {
      expect(await save('all', { label: { en: 'A', fr: 'B' } }, user)).toMatchObject({ status: 400, body: { code: 'one-locale' } })
    }
    expect((await app.rest('POST', '/api/themes?locale=all', { user: editor, body: sampleBody('themes', related) })).status).toBe(400)
  })
})

describe('what all languages of reference data share', () => {
  it.each([
    ['key', () => ({ key: 'another-key' })],
    ['order', () => ({ order: 9 })],
    ['sources', () => ({ sources: [] })],
  ])('is refused to a translator by its name: %s', async (path, body) => {
    const answer = await save('fr', { label: 'Logement', ...body() }, translator)
    expect(answer).toMatchObject({ status: 403, body: { code: 'shared-field', errors: [{ path }] } })
    expect(await read('fr')).toMatchObject({ label: null, order: 5, sources: [related.source] })
  })

  it('is dropped when it is as it was, also in a form from before an editor saved', async () => {
    await save('fr', { label: 'Logements' }, editor)
    const form = await read('fr')
    expect((await save('fr', { ...form, label: 'Logement' }, translator)).status).toBe(200)
    await save('en', { order: 8 }, editor)
    expect((await save('fr', { ...form, label: 'Le logement' }, translator)).status).toBe(200)
    expect(await read('fr')).toMatchObject({ label: 'Le logement', order: 8 })
  })
})
