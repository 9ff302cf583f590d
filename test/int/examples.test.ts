import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { createClient, Refused } from '../../examples/client/client.ts'
import { nextEvents } from '../../examples/client/next-events.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { runProgram } from '../support/runProgram.ts'

const example = join(import.meta.dirname, '..', '..', 'examples', 'upcoming-events.mjs')

let app: TestApp

beforeAll(async () => {
  app = await startTestApp({ seed: true })
  const { docs } = await app.payload.find({ collection: 'countries', limit: 1, overrideAccess: true, where: { code: { equals: 'FR' } } })
  for (const [title, startDate, datePrecision] of [
    ['Rencontre de juin', '2031-06', 'month'],
    ['Rencontre du 3 mai', '2031-05-03', 'day'],
  ]) {
    const shared = { sourceLocale: 'fr', eventType: 'launch', status: 'announced', country: docs[0]!.id, datePrecision, startDate }
    const data = { ...shared, title, _status: 'published' }
    await app.payload.create({ collection: 'events', locale: 'fr', data: data as never, overrideAccess: true })
  }
})
afterAll(async () => app.stop())

describe('the page of upcoming events', () => {
  it('lists them in French by date, the undated last', async () => {
    const items = [...(await runProgram(example, [app.url])).matchAll(/<li lang="fr">(.*)<\/li>/gu)].map(([, text]) => text)
    expect(items.slice(0, 2)).toEqual(['3 mai 2031, Rencontre du 3 mai', 'juin 2031, Rencontre de juin'])
    expect(items.at(-1)).toMatch(/^date à préciser, Lancement de ROMACT et ROMED2 en Italie/u)
  })

  it('has fewer than thirty lines', () => {
    expect(readFileSync(example, 'utf8').trim().split('\n').length).toBeLessThan(30)
  })
})

describe('the typed client', () => {
  it('answers a text in one language, and by language with all', async () => {
    const { all, french } = await nextEvents(app.url)
    expect(french).toContain('Lancement de ROMACT et ROMED2 en Italie')
    expect(all).toContainEqual(expect.objectContaining({ fr: 'Lancement de ROMACT et ROMED2 en Italie' }))
  })

  it('reads one document and a global', async () => {
    const client = createClient(app.url)
    const { docs } = await client.find('programmes', { where: { code: { equals: 'ROMACT' } }, select: ['name'], limit: 1 })
    const one = await client.findById('programmes', docs[0]!.id, { locale: 'fr', select: ['code'] })
    expect(one).toMatchObject({ code: 'ROMACT', _translation: { served: 'fr' } })
    expect((await client.findGlobal('site-settings', { locale: 'fr' }))._translation.served).toBe('fr')
  })

  it('throws the problem document of a refusal', async () => {
    const refused = createClient(app.url).findById('news', 'nobody')
    await expect(refused).rejects.toThrow(Refused)
    await expect(refused).rejects.toMatchObject({ problem: { status: 404, code: 'not-found' } })
  })
})
