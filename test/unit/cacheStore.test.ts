import { beforeEach, describe, expect, it } from '@jest/globals'

import { Reading } from '../../src/changes/index.ts'
import { Entry } from '../../src/delivery/cache/entry.ts'
import { Store } from '../../src/delivery/cache/store.ts'

const english = { key: 'en+', chain: ['en'], allowsSource: true } as const
const french = { key: 'fr,en+', chain: ['fr', 'en'], allowsSource: true } as const

const entry = (text = 'text', expiresAt?: number) =>
  new Entry({ status: 200, body: Buffer.from(text), contentType: 'text/plain', hasValidators: true, headers: [] }, expiresAt)

const listOf = (slug: string, view: typeof english | typeof french = english): Reading => {
  const reading = new Reading()
  reading.list(slug, view)
  return reading
}

const change = (slug: string, id: string, languages: object, sourceLocale: 'en' | 'fr' = 'en') => ({ id, languages, slug, sourceLocale })
const inFrench = { fr: 'updated' }
const inEnglish = { en: 'updated' }

let store: Store

beforeEach(() => {
  store = new Store(1_000_000)
})

const keep = (key: string, reading: Reading, kept = entry()) => {
  const began = store.begin()
  const isKept = store.put(key, kept, reading, began)
  store.end(began)
  return isKept
}

describe('what is kept', () => {
  it('goes with a change that its language sees', () => {
    keep('en', listOf('news'))
    keep('fr', listOf('news', french))
    store.touch(change('news', '1', inFrench))
    expect([store.get('en'), store.get('fr')].map(Boolean)).toEqual([true, false])
    store.touch(change('news', '1', inEnglish))
    expect(store.get('en')).toBeUndefined()
  })

  it('goes with a change of a document that is written in another language and has no text of its own', () => {
    keep('en', listOf('news'))
    store.touch(change('news', '1', inFrench, 'fr'))
    expect(store.get('en')).toBeUndefined()
  })

  it('goes with a change of a record that was asked for and not found', () => {
    const reading = new Reading()
    reading.record('news', 'B', english)
    keep('b', reading)
    store.touch(change('news', 'a', inEnglish))
    expect(store.get('b')).toBeDefined()
    store.touch(change('news', 'b', inEnglish))
    expect(store.get('b')).toBeUndefined()
  })

  it('stays with a change of another collection', () => {
    keep('news', listOf('news'))
    store.touch(change('events', '1', inEnglish))
    expect(store.get('news')).toBeDefined()
  })

  it('goes when its time is over', () => {
    keep('old', listOf('news'), entry('text', Date.now() - 1))
    expect(store.get('old')).toBeUndefined()
  })

  it('goes all at once when nobody knows what has changed', () => {
    keep('news', listOf('news'))
    const began = store.begin()
    store.clear()
    expect(store.get('news')).toBeUndefined()
    expect(store.put('late', entry(), listOf('news'), began)).toBe(false)
  })

  it('is what was stored last', () => {
    keep('news', listOf('news'), entry('one'))
    keep('news', listOf('news'), entry('two'))
    expect(store.get('news')?.plain.body.toString()).toBe('two')
    store.touch(change('news', '1', inEnglish))
    expect(store.get('news')).toBeUndefined()
  })
})

describe('an answer that raced with a change', () => {
  it('is refused when the change touches it', () => {
    const began = store.begin()
    store.touch(change('news', '1', inEnglish))
    expect(store.put('news', entry(), listOf('news'), began)).toBe(false)
    expect(store.put('events', entry(), listOf('events'), began)).toBe(true)
  })

  it('is refused when it took so long that nobody remembers', () => {
    const began = store.begin()
    for (let i = 0; i < 10_001; i++) store.touch(change('themes', String(i), inEnglish))
    expect(store.put('news', entry(), listOf('news'), began)).toBe(false)
  })

  it('is taken when the change came before it began', () => {
    const long = store.begin()
    store.touch(change('news', '1', inEnglish))
    expect(keep('news', listOf('news'))).toBe(true)
    store.end(long)
  })

  it('is refused when the rows moved by whose time it is ordered', () => {
    const reading = listOf('news')
    reading.writes('news')
    const began = store.begin()
    store.touch({ writes: 'news' })
    expect(store.put('news', entry(), reading, began)).toBe(false)
  })
})

describe('the room', () => {
  it('is not exceeded, and those asked for least go first', () => {
    for (let i = 0; i < 300; i++) {
      keep(`news ${i}`, listOf('news'), entry('x'.repeat(10_000)))
      expect(store.get('news 0')).toBeDefined()
    }
    expect(store.bytes).toBeLessThanOrEqual(1_000_000)
    expect(store.get('news 1')).toBeUndefined()
  })

  it('takes nothing that does not fit', () => {
    expect(keep('news', listOf('news'), entry('x'.repeat(2_000_000)))).toBe(false)
    expect(store.bytes).toBe(0)
  })

  it('is free again after a change', async () => {
    for (let i = 0; i < 50; i++) keep(`news ${i}`, listOf('news'))
    store.touch(change('news', '1', inEnglish))
    await new Promise((resolve) => setImmediate(resolve))
    expect([store.count, store.bytes]).toEqual([0, 0])
  })
})
