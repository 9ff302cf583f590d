import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RequestListener } from 'node:http'
import type { Payload } from 'payload'

import { passReading, readingOf, type Change } from '../../src/changes/index.ts'
import { tellChange } from '../../src/changes/listeners.ts'
import { createCache, type Cache } from '../../src/delivery/cache/index.ts'
import { listen } from '../support/listen.ts'
import { hasRedis, TestRedis } from '../support/redis.ts'
import { until } from '../support/until.ts'

const withRedis = hasRedis ? describe : describe.skip
if (!hasRedis) process.stderr.write('redis-server is not installed: what several processes tell each other is NOT tested.\n')

let sequence = 0
const change = (): Change => ({
  sequence: (sequence += 1),
  at: '',
  slug: 'news',
  isGlobal: false,
  id: '1',
  languages: { en: 'updated' },
  isGone: false,
})
const news = { key: 'en+', chain: ['en'], allowsSource: true } as const

/** The content that all processes share. */
let content = 0
const app: RequestListener = (req, res) => {
  passReading(req, {})
  readingOf(req)?.list('news', news)
  res.setHeader('Content-Type', 'text/plain').end(String(content))
}

/** A process as far as the cache knows one: with an adapter of its own. */
interface Process {
  cache: Cache
  payload: Payload
  url: string
  close: () => Promise<void>
}

async function startProcess(redisUrl: string): Promise<Process> {
  const find = () => Promise.resolve({ docs: [{ sequence }] })
  const payload = { db: { find }, logger: { error: () => {}, warn: () => {} } } as unknown as Payload
  const cache = createCache({ corsOrigins: [], maxMegabytes: 1, payload, redisUrl })
  const { close, url } = await listen(cache.before(app))
  return { cache, close, payload, url }
}

const ask = async ({ url }: Process) => {
  const response = await fetch(`${url}/api/news`)
  return { state: response.headers.get('x-cache'), text: await response.text() }
}
const isState = (one: Process, state: string) => async () => (await ask(one)).state === state

withRedis('several processes', () => {
  let redis: TestRedis
  let first: Process
  let second: Process

  beforeAll(async () => {
    redis = await TestRedis.start()
    first = await startProcess(redis.url)
    second = await startProcess(redis.url)
    for (const one of [first, second]) await until('it hears and keeps', isState(one, 'hit'))
  })

  afterAll(async () => {
    for (const { cache, close } of [first, second]) {
      cache.close()
      await close()
    }
    await redis.end()
  })

  it('hear what the others change', async () => {
    content += 1
    await tellChange(first.payload, change())
    expect(await ask(first)).toEqual({ state: 'miss', text: String(content) })
    await until('the other one has heard', async () => (await ask(second)).text === String(content))
  })

  it('answer nothing from memory while they cannot hear, and nothing old afterwards', async () => {
    await redis.end()
    await until('it has noticed', isState(second, 'bypass'))
    content += 1
    await tellChange(first.payload, change())
    expect(await ask(second)).toEqual({ state: 'bypass', text: String(content) })
    await redis.begin()
    await until('it hears again', isState(second, 'hit'))
    expect((await ask(second)).text).toBe(String(content))
  })

  it('are told later what they could not be told', async () => {
    await redis.end()
    content += 1
    await tellChange(first.payload, change())
    await redis.begin()
    await until('both keep again', async () => (await isState(first, 'hit')()) && (await isState(second, 'hit')()))
    expect([(await ask(first)).text, (await ask(second)).text]).toEqual([String(content), String(content)])
  })

  it('find out what nobody has told them', async () => {
    for (const one of [first, second]) await until('it keeps', isState(one, 'hit'))
    content += 1
    sequence += 1
    await until('both have looked', async () => [await ask(first), await ask(second)].every(({ text }) => text === String(content)))
  })

  it('keep nothing when they are told what they do not understand', async () => {
    for (const one of [first, second]) await until('it keeps', isState(one, 'hit'))
    content += 1
    await redis.publish('alliance:cache', 'something else')
    await until('both have dropped it', async () => [await ask(first), await ask(second)].every(({ text }) => text === String(content)))
  })
})
