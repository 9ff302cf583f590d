import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { formWith, png, uploadPicture, type Picture } from '../support/pictures.ts'

let app: TestApp
let editor: TestUser

const read = (name: string, user?: TestUser) => app.rest('GET', `/api/media/file/${name}`, { user })
const served = async (picture: Picture, user?: TestUser) => (await read(picture.filename, user)).status
const patch = (id: string, locale: string, body: object, more = '') =>
  app.rest<{ doc: Picture }>('PATCH', `/api/media/${id}?locale=${locale}${more}`, { user: editor, body })
const publish = (id: string, locale: string) => patch(id, locale, { _status: 'published' })
const onDisk = (name: string | null | undefined) =>
  existsSync(join(String(app.payload.collections.media.config.upload.staticDir), String(name)))
const allOf = ({ filename, sizes }: Picture) => [filename, ...Object.values(sizes).map((size) => size.filename)].filter(Boolean)

async function replace(id: string, locale = 'en', more: object = {}): Promise<Picture> {
  const { body, status } = await app.rest<{ doc: Picture }>('PATCH', `/api/media/${id}?locale=${locale}`, {
    user: editor,
    body: await formWith(more, { file: await png('#993366'), name: 'another.png' }),
  })
  expect(status).toBe(200)
  return body.doc
}

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
})

afterAll(async () => app.stop())

describe('a file is served', () => {
  it('to everybody while its record is public, also when that is in French alone', async () => {
    const picture = await uploadPicture(app, editor, { fr: 'Un pont' })
    expect(await served(picture)).toBe(200)
    expect((await read(String(picture.sizes.thumbnail?.filename))).status).toBe(200)
    await patch(picture.id, 'fr', { _status: 'draft' })
    expect([await served(picture), await served(picture, editor)]).toEqual([404, 200])
  })

  it('to the staff alone while its record is a draft or in the trash', async () => {
    const draft = await uploadPicture(app, editor, { en: 'A bridge' }, { publish: false })
    expect([await served(draft), await served(draft, editor)]).toEqual([404, 200])
    const trashed = await uploadPicture(app, editor, { en: 'A river' })
    await patch(trashed.id, 'en', { deletedAt: new Date().toISOString() })
    expect([await served(trashed), await served(trashed, editor)]).toEqual([404, 200])
    await patch(trashed.id, 'en', { deletedAt: null }, '&trash=true')
    expect(await served(trashed)).toBe(200)
  })

  it('with one and the same answer where there is none and where it is not to be seen', async () => {
    const draft = await uploadPicture(app, editor, { en: 'A bridge' }, { publish: false })
    const [hidden, missing] = [await read(draft.filename), await read('00000000-0000-4000-8000-000000000000.png')]
    expect([hidden.status, hidden.body]).toEqual([404, missing.body])
    expect(missing.status).toBe(404)
    for (const name of ['nobody.png', '%00', `${draft.filename}%00`, '.gitkeep', '%E2%80%AE.png']) {
      expect([name, (await read(name)).status, (await read(name, editor)).status]).toEqual([name, 404, 404])
    }
    expect((await read('..%2F..%2Fpackage.json', editor)).status).toBe(403)
    const withPrefix = await read(`${draft.filename}?prefix=x`)
    expect([withPrefix.status, withPrefix.body]).toEqual([404, missing.body])
  })
})

describe('a file that is replaced', () => {
  it('stays public until the publication of the other, and goes then', async () => {
    const before = await uploadPicture(app, editor, { en: 'A bridge', fr: 'Un pont' })
    const after = await replace(before.id)
    expect(after.filename).not.toBe(before.filename)
    expect([await served(before), await served(after), await served(after, editor)]).toEqual([200, 404, 200])
    await publish(before.id, 'fr')
    expect([await served(before), await served(after)]).toEqual([200, 404])
    await publish(before.id, 'en')
    expect([await served(before), await served(after)]).toEqual([404, 200])
    expect([allOf(before).some(onDisk), allOf(after).every(onDisk)]).toEqual([false, true])
  })

  it('goes at once where it was never public, and alone', async () => {
    const first = await uploadPicture(app, editor, { en: 'A bridge' })
    const second = await replace(first.id)
    const third = await replace(first.id, 'en', { alt: 'Another bridge' })
    expect([allOf(first).every(onDisk), allOf(second).some(onDisk), allOf(third).every(onDisk)]).toEqual([true, false, true])
  })

  it('in the publication itself is public with it', async () => {
    const before = await uploadPicture(app, editor, { en: 'A bridge' })
    const after = await replace(before.id, 'en', { _status: 'published' })
    expect([await served(before), await served(after), allOf(before).some(onDisk)]).toEqual([404, 200, false])
  })

  it('stays as it was when the write is refused', async () => {
    const before = await uploadPicture(app, editor, { en: 'A bridge' })
    const body = await formWith({ alt: 'x'.repeat(301) }, { file: await png('#993366') })
    expect((await app.rest('PATCH', `/api/media/${before.id}?locale=en`, { user: editor, body })).status).toBe(400)
    expect([await served(before), allOf(before).every(onDisk)]).toEqual([200, true])
  })

  it('stays public when only its focal point is moved in a draft', async () => {
    const before = await uploadPicture(app, editor, { en: 'A bridge' })
    const moved = await patch(before.id, 'en', { focalX: 10, focalY: 20 }, '&uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=20')
    expect(moved.body.doc.filename).not.toBe(before.filename)
    expect([await served(before), allOf(before).every(onDisk), onDisk(moved.body.doc.filename)]).toEqual([200, true, true])
  })

  it('is replaced in one record at a time', async () => {
    const picture = await uploadPicture(app, editor, { en: 'A bridge' })
    const path = `/api/media?locale=en&where[id][equals]=${picture.id}`
    expect((await app.rest('PATCH', path, { user: editor, body: await formWith({}) })).status).toBe(400)
    expect(await served(picture)).toBe(200)
  })
})

describe('a record that is deleted for good', () => {
  it('takes its files with it, those of the draft too', async () => {
    const first = await uploadPicture(app, editor, { en: 'A bridge' })
    const second = await replace(first.id)
    expect((await app.rest('DELETE', `/api/media/${first.id}`, { user: editor })).status).toBe(200)
    expect([...allOf(first), ...allOf(second)].filter(onDisk)).toEqual([])
  })
})
