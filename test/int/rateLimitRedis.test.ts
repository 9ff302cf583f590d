import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { bucket, type Policy } from '../../src/delivery/rateLimit/buckets.ts'
import { inRedis } from '../../src/delivery/rateLimit/inRedis.ts'
import { hasRedis, TestRedis } from '../support/redis.ts'
import { until } from '../support/until.ts'

const withRedis = hasRedis ? describe : describe.skip

const logger = { warn: () => {} } as unknown as Payload['logger']
const policy: Policy = { name: 'address', quota: 3, window: 60 }

withRedis('several processes', () => {
  let redis: TestRedis
  let processes: ReturnType<typeof inRedis>[]
  const warnings: Error[] = []

  beforeAll(async () => {
    redis = await TestRedis.start()
    processes = [inRedis(redis.url, logger), inRedis(redis.url, logger)]
  })
  afterAll(async () => {
    for (const { close } of processes) close()
    await redis.end()
  })

  it('give one client one share, and one of their own each while there is no Redis', async () => {
    const [first, second] = processes.map(({ makeStore }) => bucket(policy, makeStore, (error) => warnings.push(error)))
    const left = async (from: typeof first, client: string) => (await from!(client)).remaining
    // One that did not answer is left alone for a while.
    let tries = 0
    await until('both count there', async () => {
      const stranger = `stranger ${tries++}`
      return String([await left(first, stranger), await left(second, stranger)]) === '2,1'
    })
    expect([await left(first, 'one'), await left(second, 'one'), await left(first, 'one')]).toEqual([2, 1, 0])
    expect((await second!('one')).isRefused).toBe(true)
    expect((await second!('another')).remaining).toBe(2)
    await redis.end()
    expect([await left(first, 'one'), await left(second, 'one'), await left(first, 'one')]).toEqual([2, 2, 1])
    expect(warnings.length).toBeGreaterThan(0)
  })
})
