import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { french, publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'

interface News {
  id: string
  title: null | string
  lead: null | string
  category: string
  externalLinks: { id: string; label: null | string; url: string }[]
  updatedAt: string
}

let app: TestApp
let first: TestUser
let second: TestUser
let id: string

const load = async (locale: string) =>
  (await app.rest<News>('GET', `/api/news/${id}?locale=${locale}&draft=true&depth=0&fallback-locale=none`, { user: first })).body
const save = (user: TestUser, body: object, locale = 'en', query = '') =>
  app.rest<{ doc: News }>('PATCH', `/api/news/${id}?locale=${locale}&depth=0&draft=true${query}`, { user, body })
const versions = async () =>
  (await app.payload.countVersions({ collection: 'news', where: { parent: { equals: id } }, overrideAccess: true })).totalDocs

beforeAll(async () => {
  app = await startTestApp()
  first = await app.createUser('editor')
  second = await app.createUser('editor')
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, first)
})

describe('two people who opened the same form', () => {
  it('keep each their own change when they wrote in different fields', async () => {
    const form = await load('en')
    await save(second, { ...form, lead: 'Second lead' })
    expect((await save(first, { ...form, title: 'First title' })).status).toBe(200)
    expect(await load('en')).toMatchObject({ title: 'First title', lead: 'Second lead' })
  })

  it('are told when they wrote in the same field, with what stands there now, and nothing is stored', async () => {
    const form = await load('en')
    await save(second, { ...form, title: 'Second title' })
    const { body, status } = await save(first, { ...form, title: 'First title', lead: 'First lead' })
    expect(status).toBe(409)
    expect(body).toMatchObject({
      code: 'edited-meanwhile',
      errors: [{ path: 'title', data: { theirs: 'Second title', who: 'Test editor' } }],
    })
    expect(await load('en')).toMatchObject({ title: 'Second title', lead: form.lead })
  })

  it('collide on a shared field from two languages, and not on the texts', async () => {
    const [english, inFrench] = [await load('en'), await load('fr')]
    await save(second, { ...english, category: 'interview' })
    const collided = await save(first, { ...inFrench, ...french(), category: 'event-announced' }, 'fr')
    expect(collided.body).toMatchObject({ code: 'edited-meanwhile', errors: [{ path: 'category', data: { theirs: 'interview' } }] })
    expect((await save(first, { ...inFrench, ...french() }, 'fr')).status).toBe(200)
    expect(await load('en')).toMatchObject({ title: english.title, category: 'interview' })
  })

  it('keep a row that one added and the text the other wrote in a row that was there', async () => {
    const form = await load('en')
    await save(second, { ...form, externalLinks: [...form.externalLinks, { url: 'https://example.org/three', label: 'Three' }] })
    const [one, two] = form.externalLinks
    await save(first, { ...form, externalLinks: [{ ...one, label: 'First' }, two] })
    expect((await load('en')).externalLinks.map(({ label }) => label)).toEqual(['First', 'Two', 'Three'])
  })

  it('collide when one takes away the row in which the other wrote', async () => {
    const form = await load('en')
    const [one, two] = form.externalLinks
    await save(second, { ...form, externalLinks: [two] })
    const { body } = await save(first, { ...form, externalLinks: [{ ...one, label: 'First' }, two] })
    expect(body).toMatchObject({ code: 'edited-meanwhile', errors: [{ path: 'externalLinks' }] })
  })

  it('publish past each other as little as they save', async () => {
    const form = await load('en')
    await save(second, { ...form, title: 'Second title' })
    const { _status: _, ...sent } = { ...form, title: 'First title' } as News & { _status?: string; _translation?: unknown }
    delete sent._translation
    const { status } = await app.rest('PATCH', `/api/news/${id}?locale=en`, { user: first, body: { ...sent, _status: 'published' } })
    expect(status).toBe(409)
  })

  it('of a global collide too', async () => {
    const path = '/api/globals/site-settings?locale=en&depth=0'
    await app.rest('POST', path, { user: first, body: { _status: 'draft', siteName: 'One name' } })
    const { body: form } = await app.rest<{ siteName: string }>('GET', `${path}&draft=true`, { user: first })
    await app.rest('POST', path, { user: second, body: { ...form, siteName: 'Second name' } })
    const { body, status } = await app.rest('POST', path, { user: first, body: { ...form, siteName: 'First name' } })
    expect(status).toBe(409)
    expect(body).toMatchObject({ code: 'edited-meanwhile', errors: [{ path: 'siteName', data: { theirs: 'Second name' } }] })
  })
})

describe('a text saved while it is typed', () => {
  const release = () =>
    app.payload.delete({ collection: 'payload-locked-documents', where: { 'document.value': { equals: id } }, overrideAccess: true })
  const type = (user: TestUser, body: object, locale = 'en') => save(user, body, locale, '&autosave=true')

  it('grows in one version, until somebody saves or another language is written', async () => {
    const before = await versions()
    for (const title of ['Launch', 'Launch in', 'Launch in Sofia']) await type(first, { title })
    expect(await versions()).toBe(before + 1)
    await type(first, { title: 'Lancement' }, 'fr')
    await release()
    await type(second, { title: 'Launch in Sofia again' })
    expect(await versions()).toBe(before + 3)
    await save(second, { title: 'Launched' })
    expect(await versions()).toBe(before + 4)
    expect(await load('en')).toMatchObject({ title: 'Launched' })
    expect(await load('fr')).toMatchObject({ title: 'Lancement' })
  })

  it('changes nothing that is public', async () => {
    await type(first, { title: 'Typed' })
    const { body } = await app.rest<News>('GET', `/api/news/${id}?locale=en`)
    expect(body.title).not.toBe('Typed')
  })

  it('collides with nothing of its own, and with what another person wrote', async () => {
    const form = await load('en')
    const typed = await type(first, { ...form, title: 'Typed' })
    const { updatedAt } = typed.body.doc
    expect((await type(first, { ...form, updatedAt, title: 'Typed on' })).status).toBe(200)
    await release()
    expect((await type(second, { ...form, title: 'Other' })).status).toBe(409)
  })

  it('is compared with the version before it by a form that was loaded in between', async () => {
    await type(first, { title: 'Typed' })
    const form = await load('en')
    await type(first, { title: 'Typed on' })
    await release()
    expect((await save(second, { ...form, lead: 'Second lead' })).status).toBe(409)
    expect((await save(second, { ...form, title: 'Typed on', lead: 'Second lead' })).status).toBe(200)
  })

  it('keeps the document locked for the next one, which a save by hand gives free', async () => {
    const locks = async () =>
      (
        await app.payload.count({
          collection: 'payload-locked-documents',
          where: { 'document.value': { equals: id } },
          overrideAccess: true,
        })
      ).totalDocs
    await type(first, { title: 'Typed' })
    expect(await locks()).toBe(1)
    expect((await save(second, { lead: 'Second lead' })).status).toBe(423)
    await save(first, { title: 'Typed on' })
    expect(await locks()).toBe(0)
  })
})
