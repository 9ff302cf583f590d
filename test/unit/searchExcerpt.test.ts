import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { excerptOf as excerptWith } from '../../src/delivery/search/excerpt.ts'
import { matcherOf, readTyped } from '../../src/delivery/search/tokens.ts'

const excerptOf = (text: string, q: string) => excerptWith(text, matcherOf(readTyped(q)))

const matches = (text: string, q: string) =>
  excerptOf(text, q)
    .filter(({ isMatch }) => isMatch)
    .map((part) => part.text)

describe('an excerpt', () => {
  it('marks the words as they are written', () => {
    expect(excerptOf('Mayors met in Košice, again.', 'kosice')).toEqual([
      { text: 'Mayors met in ', isMatch: false },
      { text: 'Košice', isMatch: true },
      { text: ', again.', isMatch: false },
    ])
  })

  it('marks words in every script, with their marks', () => {
    expect(matches('Το Ηράκλειο και η Şişli, Ko\u0073\u030Cice', 'Ηρακλειο')).toEqual(['Ηράκλειο'])
    expect(matches('Kos\u030Cice', 'kosice')).toEqual(['Kos\u030Cice'])
  })

  it('begins before the first match, between words', () => {
    const text = `${'Before it much is said. '.repeat(40)}Then Sofia comes. ${'After it more. '.repeat(40)}`
    const parts = excerptOf(text, 'sofia')
    const whole = parts.map((part) => part.text).join('')
    expect(whole).toMatch(/^… \w+ .*Then Sofia comes\. .*\w …$|^… .*Sofia.* …$/u)
    expect(whole.length).toBeLessThan(320)
    expect(parts.some(({ isMatch }) => isMatch)).toBe(true)
  })

  it('is the beginning when nothing in it matches', () => {
    expect(excerptOf('A short text.', 'sofia')).toEqual([{ text: 'A short text.', isMatch: false }])
  })

  it('of no text is empty', () => {
    expect(excerptOf(' \n ', 'sofia')).toEqual([])
  })

  it('leaves markup as it stands, as text', () => {
    expect(excerptOf('<b onclick="x">Sofia</b>', 'sofia').map(({ text }) => text)).toEqual(['<b onclick="x">', 'Sofia', '</b>'])
  })

  it('is a piece of the text, and ends between characters', () => {
    const unit = fc.constantFrom('a', ' ', 'š', 's\u030C', 'ж', '😀', '.', '\n')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 900 }), fc.string({ unit, minLength: 1, maxLength: 8 }), (text, q) => {
        const whole = excerptOf(text, q)
          .map((part) => part.text)
          .join('')
        const inner = whole.replace(/^… /u, '').replace(/ …$/u, '')
        return !/\p{Surrogate}/u.test(whole) && text.replace(/\s+/gu, ' ').includes(inner)
      }),
    )
  })
})
