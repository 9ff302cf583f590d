import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'

import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { formWith, png } from '../support/pictures.ts'

let app: TestApp
let editor: TestUser

const upload = async (sent: { file: Buffer; name: string; type: string }) =>
  app.rest('POST', '/api/media?locale=en', { user: editor, body: await formWith({ alt: 'A bridge', credit: 'Nobody' }, sent) })
const stored = () => readdirSync(String(app.payload.collections.media.config.upload.staticDir))

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
})

afterAll(async () => app.stop())

describe('a file that is not what it is sent as', () => {
  it.each([
    ['a picture as a document', 'application/pdf', () => png()],
    ['a document as a picture', 'image/png', () => Promise.resolve(Buffer.from('%PDF-1.7\n%%EOF'))],
    ['a picture as another kind', 'image/jpeg', () => png()],
    ['nothing as a picture', 'image/png', () => Promise.resolve(Buffer.from(' '))],
  ])('is refused, and nothing of it kept: %s', async (_, type, file) => {
    const before = stored()
    expect(await upload({ file: await file(), name: 'bridge', type })).toMatchObject({ status: 400, body: { errors: [{ path: 'file' }] } })
    expect(stored()).toEqual(before)
  })

  it('is taken as what it is', async () => {
    expect((await upload({ file: await png(), name: 'bridge.png', type: 'image/png' })).status).toBe(201)
    const pdf = Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n45\n%%EOF',
    )
    expect((await upload({ file: pdf, name: 'paper.pdf', type: 'application/pdf' })).status).toBe(201)
  })
})

describe('a name that no file can have', () => {
  it('is refused before anything is written', async () => {
    const before = stored()
    expect((await upload({ file: await png(), name: 'a\0.png', type: 'image/png' })).status).toBe(400)
    expect(stored()).toEqual(before)
  })
})
