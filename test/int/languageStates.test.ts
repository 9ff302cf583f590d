import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { bulgarian, french, publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'

interface Draft {
  _languages: Record<string, { hasChanges: boolean; state: string }> & { pendingShared: string[] }
}

let app: TestApp
let editor: TestUser
let id: string

const write = (locale: string, body: object, query = '') =>
  app.rest('PATCH', `/api/news/${id}?locale=${locale}&depth=0${query}`, { user: editor, body })
async function languages() {
  const path = `/api/news?where[id][equals]=${id}&draft=true&depth=0&locale=fr`
  const { body } = await app.rest<{ docs: Draft[] }>('GET', path, { user: editor })
  return body.docs[0]?._languages
}

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
})

afterAll(async () => app.stop())

beforeEach(async () => {
  id = await publishedInEnglish(app, editor)
  await write('fr', { ...french(), _status: 'published' })
})

describe('the states of the languages, for the staff', () => {
  it('call a language changed when its own text waits, and no other one', async () => {
    await write('fr', { lead: 'Un autre chapeau.' })
    expect(await languages()).toMatchObject({ en: { hasChanges: false }, fr: { hasChanges: true }, bg: { state: 'missing' } })
  })

  it('call the source language changed when shared fields wait, and name those', async () => {
    await write('en', { category: 'interview' })
    expect(await languages()).toMatchObject({ en: { hasChanges: true }, fr: { hasChanges: false }, pendingShared: ['category'] })
    await write('bg', { ...bulgarian(), _status: 'published' })
    expect(await languages()).toMatchObject({ bg: { state: 'published', hasChanges: false }, pendingShared: ['category'] })
    await write('en', { _status: 'published' })
    expect(await languages()).toMatchObject({ en: { hasChanges: false }, pendingShared: [] })
  })
})

describe('whoever opens a document that somebody is writing in', () => {
  it('is told the name of that person and nothing else of the account', async () => {
    await write('en', { lead: 'Typed' }, '&draft=true&autosave=true')
    const other = await app.createUser('translator', { locales: ['fr'] })
    const path = `/api/payload-locked-documents?where[document.value][equals]=${id}&depth=1`
    const { body } = await app.rest<{ docs: { user: { value: unknown } }[] }>('GET', path, { user: other })
    expect(body.docs.map(({ user }) => user.value)).toEqual([{ id: editor.id, email: 'Test editor' }])
  })
})
