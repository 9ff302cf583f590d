import { describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'

import type { Change } from '../../src/changes/index.ts'
import { isEventPattern, isMeantBy } from '../../src/shared/events.ts'
import { refusalOf } from '../../src/webhooks/address.ts'
import { isWanted, messageId, messagesOf } from '../../src/webhooks/messages.ts'
import { isPublicAddress, type Network } from '../../src/webhooks/network.ts'
import { pauseAfter } from '../../src/webhooks/pauses.ts'
import { newSecret, signedHeaders } from '../../src/webhooks/sign.ts'

const network = (...addresses: string[]): Network => ({
  isPublic: isPublicAddress,
  lookup: async () => addresses.map((address) => ({ address, family: 4 })),
})

describe('an address that messages are sent to', () => {
  it.each([
    'https://127.0.0.1/hook',
    'https://0x7f.1/hook',
    'https://2130706433/hook',
    'https://[::1]/hook',
    'https://[::ffff:7f00:1]/hook',
    'https://[64:ff9b::7f00:1]/hook',
    'https://[::7f00:1]/hook',
    'https://[::a00:1]/hook',
    'https://[2002:7f00:1::1]/hook',
    'https://[2001:0:a00:1::1]/hook',
    'https://[4000::1]/hook',
    'https://[200::1]/hook',
    'https://169.254.169.254/latest/meta-data',
    'https://10.1.2.3/',
    'https://192.168.1.1/',
    'https://100.64.0.1/',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
    'https://0.0.0.0/',
    'https://224.0.0.1/',
    'https://metadata.google.internal/',
    'https://localhost/',
    'https://printer.local/',
    'https://intranet/',
    'http://example.org/',
    'file:///etc/passwd',
    'gopher://example.org/',
    'https://example.org:25/',
    'https://somebody:secret@example.org/',
    'no address',
  ])('is not %s', async (url) => {
    expect(await refusalOf(url, network('93.184.216.34'))).toBeDefined()
  })

  it('is a name with public addresses, on the usual port or a high one', async () => {
    expect(await refusalOf('https://example.org/hook', network('93.184.216.34'))).toBeUndefined()
    expect(await refusalOf('https://example.org:8443/hook', network('93.184.216.34'))).toBeUndefined()
    expect(await refusalOf('https://93.184.216.34/', network())).toBeUndefined()
    expect(await refusalOf('https://[2606:2800:220:1::1]/', network())).toBeUndefined()
  })

  it('is no name with a private address among its addresses, and no name that nobody knows', async () => {
    expect(await refusalOf('https://example.org/hook', network('93.184.216.34', '10.0.0.1'))).toBeDefined()
    expect(await refusalOf('https://example.org/hook', network())).toBeDefined()
  })
})

describe('the pauses between attempts', () => {
  const all = (random: number) => Array.from({ length: 11 }, (_, i) => pauseAfter(i + 1, random))

  it('grow, add up to about a day, and end', () => {
    const pauses = all(0.5)
    expect(pauses.at(-1)).toBeUndefined()
    const real = pauses.slice(0, -1) as number[]
    expect([...real].sort((one, other) => one - other)).toEqual(real)
    expect(real.reduce((sum, pause) => sum + pause, 0) / 3_600_000).toBeCloseTo(23.7, 0)
  })

  it('differ by chance, by a fifth at most', () => {
    expect(pauseAfter(6, 0)).toBe(0.8 * 3_600_000)
    expect(pauseAfter(6, 1)).toBe(1.2 * 3_600_000)
  })
})

describe('the events of a subscription', () => {
  it('are named, with a star for any part', () => {
    expect(['*', '*.*', 'news.*', '*.deleted', 'news.published', 'navigation.updated', 'cache.purge'].every(isEventPattern)).toBe(true)
    expect(['', 'users.published', 'news', 'news.created', 'news.published.fr', 'cache.*'].some(isEventPattern)).toBe(false)
  })

  it('are meant by their patterns', () => {
    expect(['*', '*.*', 'news.*', '*.published', 'news.published'].every((pattern) => isMeantBy('news.published', pattern))).toBe(true)
    expect(['events.*', '*.updated', 'cache.purge'].some((pattern) => isMeantBy('news.published', pattern))).toBe(false)
    expect(['*', '*.*'].some((pattern) => isMeantBy('cache.purge', pattern))).toBe(false)
  })
})

const change: Change = {
  sequence: 12,
  at: '2026-11-28T01:00:00.000Z',
  slug: 'news',
  isGlobal: false,
  id: 'an-id',
  languages: { fr: 'published', en: 'updated' },
  isGone: false,
}

describe('the messages of a change', () => {
  const messages = messagesOf(change, 'https://cms.example.org')

  it('are one for each thing that happened, with its languages, and the keys of what is stale', () => {
    const url = 'https://cms.example.org/api/news/an-id'
    expect(messages.map(({ data, type }) => [type, data])).toEqual([
      ['news.published', { collection: 'news', id: 'an-id', locales: ['fr'], url, sequence: 12 }],
      ['news.updated', { collection: 'news', id: 'an-id', locales: ['en'], url, sequence: 12 }],
      ['cache.purge', { surrogateKeys: ['news', 'news:an-id', 'news:an-id:en', 'news:an-id:fr'], sequence: 12 }],
    ])
  })

  it('say of what is gone that it was deleted', () => {
    const gone = messagesOf({ ...change, isGone: true, languages: { en: 'unpublished' } }, '')
    expect(gone.map(({ type }) => type)).toEqual(['news.deleted', 'cache.purge'])
  })

  it('are of a redirect the keys alone', () => {
    expect(messagesOf({ ...change, slug: 'redirects' }, '').map(({ type }) => type)).toEqual(['cache.purge'])
  })

  it('are for those who asked for the event and a language of it', () => {
    const wanted = (events: string[], locales: string[]) =>
      messages.filter((message) => isWanted(message, { id: '', events, locales })).length
    expect(wanted(['*'], [])).toBe(2)
    expect(wanted(['*'], ['fr'])).toBe(1)
    expect(wanted(['*'], ['bg'])).toBe(0)
    expect(wanted(['*', 'cache.purge'], ['fr'])).toBe(2)
    expect(wanted(['cache.purge'], ['bg'])).toBe(1)
  })

  it('have an id that is the same each time, and another one for each event, receiver and history', () => {
    const ids = [
      messageId('history-1', change, 'news.published', 'a'),
      messageId('history-1', change, 'news.updated', 'a'),
      messageId('history-1', change, 'news.published', 'b'),
      messageId('another-1', change, 'news.published', 'a'),
    ]
    expect(new Set(ids).size).toBe(4)
    expect(messageId('history-1', change, 'news.published', 'a')).toBe(ids[0])
  })
})

describe('the signature', () => {
  const secrets = [newSecret(), newSecret()] as const
  const body = '{"type":"news.published"}'
  const headersAt = (now: Date) => signedHeaders({ body, id: 'msg_1', now }, secrets)
  const check = (secret: string, sent = body, headers = headersAt(new Date())) => new Webhook(secret).verify(sent, headers)

  it('is right by the new secret and by the old one', () => {
    for (const secret of secrets) expect(check(secret)).toEqual({ type: 'news.published' })
  })

  it('is wrong by another secret, of another body, under another id, and when it is old', () => {
    const headers = headersAt(new Date())
    expect(() => check(newSecret())).toThrow()
    expect(() => check(secrets[0], '{"type":"news.deleted"}')).toThrow()
    expect(() => check(secrets[0], body, { ...headers, 'webhook-id': 'msg_2' })).toThrow()
    expect(() => check(secrets[0], body, headersAt(new Date(Date.now() - 301_000)))).toThrow()
  })
})
