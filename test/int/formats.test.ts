import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { startTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ seed: true })
})
afterAll(async () => app.stop())

it('tries', async () => {
  for (const path of ['/feeds/fr/news.rss?programme=ROMACT', '/feeds/fr/all.atom', '/feeds/bg/events.atom', '/feeds/en/events.json', '/calendar/fr/events.ics', '/data/bg/participants.geojson?network=romact&country=IT', '/data/fr/participants.csv?type=region', '/data/ro/participants.json?bbox=20,40,30,50&year=2013', '/feeds/fr/news.rss?programme=X', '/feeds/fr/news.rss?x=1', '/feeds/xx/news.rss', '/data/fr/participants.json?bbox=1,2', '/feeds/fr/news.rss?authority=nowhere', '/feeds/fr/news.rss?country=BG', '/feeds/fr/events.json?authority=strasbourg']) {
    const a = await fetch(app.url + path)
    console.log(path, a.status, Object.fromEntries(a.headers), (await a.text()).slice(0, 2500))
  }
  expect(1).toBe(1)
})
