import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'

import { codeFor, recipes } from '../../src/delivery/docs/recipes.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { runProgram, withProgram, withServer } from '../support/runProgram.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp({ seed: true })
})
afterAll(async () => app.stop())

const recipe = (id: string) => recipes.find((one) => one.id === id)!

/** As it stands on the page, with the address of this server. */
const output = (id: string): Promise<string> =>
  withProgram(codeFor(recipe(id), app.url), recipe(id).language === 'sh' ? 'sh' : 'mjs', (file) => runProgram(file))

/** What each of the programs that read has to write. */
const expected: Record<string, RegExp> = {
  fetch: /^.+ \((?:fr|en)\)\n.+ \((?:fr|en)\)\n.+ \((?:fr|en)\)\n$/u,
  upcoming: /date à venir {2}Lancement de ROMACT et ROMED2 en Italie\n$/u,
  graphql: /^2013-10-04 Lancement de ROMACT et ROMED2 en Hongrie\n[^]*undated Lancement de ROMACT et ROMED2 en Italie\n$/u,
  rss: /^<\?xml[^]*<language>fr<\/language>[^]*<item>/u,
  'json-feed': /^(?:\d{4}-\d{2}-\d{2} .+ http:\/\/.+\/en\/.+\n){5}$/u,
  map: /^\d+ places, GeoNames: https:\/\/creativecommons\.org/u,
  errors: /^400 bad-request .*“locale”.*en, fr/u,
}

const receivers = ['webhook', 'webhook-by-hand']

describe('the recipes', () => {
  it('are all tried here', () => {
    expect(recipes.map(({ id }) => id).toSorted()).toEqual([...Object.keys(expected), ...receivers].toSorted())
  })

  it.each(Object.keys(expected))('run as they stand on the page: %s', async (id) => {
    expect(await output(id)).toMatch(expected[id]!)
  })

  describe.each(receivers)('a receiver made by “%s”', (id) => {
    const secret = `whsec_${Buffer.from('a secret of the tests, long enough').toString('base64')}`
    const body = JSON.stringify({ type: 'news.published', timestamp: '2026-11-25T10:00:00Z', data: {} })

    const answersTo = (sent: string, signedAt: Date, signature: string) =>
      withProgram(codeFor(recipe(id), app.url), 'mjs', (file) =>
        withServer(file, { WEBHOOK_SECRET: secret }, async (url) => {
          const headers = {
            'webhook-id': 'msg_1',
            'webhook-timestamp': String(Math.floor(signedAt.getTime() / 1000)),
            'webhook-signature': signature,
          }
          return (await fetch(url, { method: 'POST', headers, body: sent })).status
        }),
      )

    const signatureAt = (time: Date) => new Webhook(secret).sign('msg_1', time, body)

    it('takes what is signed with the secret', async () => {
      const now = new Date()
      expect(await answersTo(body, now, `v1,${Buffer.from('another').toString('base64')} ${signatureAt(now)}`)).toBe(204)
    })

    it('refuses what was changed on the way', async () => {
      const now = new Date()
      expect(await answersTo(body.replace('published', 'deleted'), now, signatureAt(now))).toBe(401)
    })

    it('refuses what is old', async () => {
      const then = new Date(Date.now() - 3_600_000)
      expect(await answersTo(body, then, signatureAt(then))).toBe(401)
    })
  })
})
