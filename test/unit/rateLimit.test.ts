import { describe, expect, it } from '@jest/globals'
import { RateLimiterMemory } from 'rate-limiter-flexible'

import { clientAddress } from '../../src/delivery/rateLimit/address.ts'
import { isAttempt } from '../../src/delivery/rateLimit/attempts.ts'
import { bucket, inMemory } from '../../src/delivery/rateLimit/buckets.ts'

describe('a client', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['::1', '::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
    [undefined, 'unknown'],
    ['nonsense', 'unknown'],
  ])('has the address %s as %s', (address, client) => {
    expect(clientAddress(address)).toBe(client)
  })
})

describe('an attempt to sign in', () => {
  it.each([
    '/api/users/login',
    '/api/users/login/',
    '/api/users/login?x=1',
    '/api/users/LOGIN',
    '/API/Users/Login',
    '//api//users//login//',
    '/api/users/./login',
    '/api/x/../users/login',
    '/api/%2e/users/login',
    '/api/x/%2E%2e/users/login',
    '/api/users/logi%6e',
    '/api%2Fusers%2flogin',
    '\\api\\users\\login',
    '/api/users/forgot-password',
    '/api/users/reset-password',
    '/api/users/unlock',
    '/api/users/first-register',
  ])('is seen however it is written: %s', (url) => {
    expect(isAttempt('POST', url)).toBe(true)
  })

  it.each([
    ['GET', '/api/users/login'],
    ['POST', '/api/news/login-page'],
    ['POST', '/api/users'],
    ['POST', '/api/graphql'],
    ['POST', '/%'],
  ])('is nothing else: %s %s', (method, url) => {
    expect(isAttempt(method, url)).toBe(false)
  })
})

describe('a store that does not answer', () => {
  it('is replaced by the memory of this process, and told of', async () => {
    const told: Error[] = []
    const broken = () =>
      Object.assign(new RateLimiterMemory({ points: 1, duration: 60 }), { consume: () => Promise.reject(new Error('Gone')) })
    const take = bucket({ name: 'address', quota: 2, window: 60 }, broken, (error) => told.push(error))
    const shares = [await take('a'), await take('a'), await take('a'), await take('b')]
    expect(shares.map(({ isRefused, remaining }) => [isRefused, remaining])).toEqual([
      [false, 1],
      [false, 0],
      [true, 0],
      [false, 1],
    ])
    // It is left alone for a while: each of them would wait for it.
    expect(told).toHaveLength(1)
  })

  it('is asked for each client by itself', async () => {
    const take = bucket({ name: 'address', quota: 1, window: 60 }, inMemory, () => undefined)
    expect((await take('a')).isRefused).toBe(false)
    expect((await take('a')).isRefused).toBe(true)
    expect((await take('b')).isRefused).toBe(false)
  })
})
