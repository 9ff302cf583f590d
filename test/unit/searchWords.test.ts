import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { fold, wordsOf } from '../../src/delivery/search/fold.ts'
import { conditionsOf, matcherOf, readTyped, tokensOf } from '../../src/delivery/search/tokens.ts'

describe('folding', () => {
  it.each([
    ['Košice', 'kosice'],
    ['Şişli', 'sisli'],
    ['İstanbul', 'istanbul'],
    ['ISPARTA', 'isparta'],
    ['ıspanak', 'ispanak'],
    ['Ηράκλειο', 'ηρακλειο'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδός', 'οδοσ'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Łódź', 'lodz'],
    ['Győr', 'gyor'],
    ['Brașov', 'brasov'],
    ['Braşov', 'brasov'],
    ['Æbeltoft', 'aebeltoft'],
    ['Tromsø', 'tromso'],
    ['Đakovo', 'dakovo'],
    ['cœur', 'coeur'],
    ['Novi Sad', 'novi sad'],
    ['Май', 'маи'],
    ['Їжак', 'іжак'],
    ['Ґанок', 'ганок'],
    ['Ѓорче', 'горче'],
    ['ﬁle', 'file'],
    ['m²', 'm2'],
  ])('makes %s and %s one', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('takes composed and combining letters for the same', () => {
    expect(fold('Kos\u030Cice')).toBe(fold('Ko\u0161ice'))
  })

  it('does not see soft hyphens and joiners', () => {
    expect(wordsOf('Ko\u00ADši\u200Dce')).toEqual(['kosice'])
  })

  it('leaves letters in their script', () => {
    expect(fold('Софія')).toBe('софія')
    expect(fold('Αθήνα')).not.toBe(fold('Athina'))
  })

  it('leaves a folded text as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)))
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })

  it('does not care for case', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ÀßŞșőıİςΣйЇŁæŒǅﬃ') }),
        (text) => fold(text.toUpperCase()) === fold(text.toLowerCase()),
      ),
    )
  })
})

describe('words', () => {
  it.each([
    ["l'inclusion d’Europe", ['l', 'inclusion', 'd', 'europe']],
    ['здоровʼя', ['здоров', 'я']],
    ["здоров'я", ['здоров', 'я']],
    ['ROMED-2, 2013–2014', ['romed', '2', '2013', '2014']],
    ['„Roma” (ROMACT)', ['roma', 'romact']],
    ['a\u0000b\uD800c', ['a', 'b', 'c']],
    ['!!! * " NEAR', ['near']],
  ])('of %j are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('are letters and digits and no longer than forty characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) =>
        wordsOf(text).every((word) => /^[\p{L}\p{N}]+$/u.test(word) && [...word].length <= 40),
      ),
    )
  })
})

describe('what is typed', () => {
  it('ends with the beginning of a word', () => {
    expect(readTyped('Roma in Koš')).toEqual({ words: ['roma', 'in'], prefix: 'kos' })
  })

  it('is whole words when quotation marks close it', () => {
    expect(readTyped('"Roma in Koš"')).toEqual({ words: ['roma', 'in', 'kos'] })
  })

  it('is a whole word when it is one letter', () => {
    expect(readTyped('a')).toEqual({ words: ['a'] })
  })

  it('answers to words as they are found', () => {
    const { isMatch } = matcherOf(readTyped('Roma municipalities'))
    expect(isMatch('roma')).toBe(true)
    expect(isMatch('romani')).toBe(false)
    expect(isMatch('municipalities')).toBe(true)
  })

  it('is met by every text that has its words, and by every beginning of the last one', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcčšж1'), minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(18), (words, cutAt) => {
        const last = words.at(-1) ?? ''
        const typed = readTyped([...words.slice(0, -1), last.slice(0, Math.max(2, last.length - cutAt))].join(' '))
        const tokens = new Set(tokensOf({ title: '', lead: '', body: words.join(' ') }))
        const [, , , anywhere = []] = conditionsOf(typed, () => [])
        return anywhere.length > 0 && anywhere.every((alternatives) => alternatives.some((token) => tokens.has(token)))
      }),
    )
  })

  it('is asked of the title first, then of the lead, then of all', () => {
    const place = (texts: Partial<Record<'body' | 'lead' | 'title', string>>) => {
      const tokens = new Set(tokensOf({ title: '', lead: '', body: '', ...texts }))
      return conditionsOf(readTyped('roma sof'), () => []).findIndex((condition) =>
        condition.every((some) => some.some((one) => tokens.has(one))),
      )
    }
    expect(place({ title: 'Roma in Sof' })).toBe(0)
    expect(place({ title: 'Roma in Sofia' })).toBe(1)
    expect(place({ title: 'Roma', lead: 'In Sofia' })).toBe(2)
    expect(place({ title: 'Roma', lead: 'In', body: 'Sofia' })).toBe(3)
    expect(place({ title: 'Roma' })).toBe(-1)
  })

  it('finds by what a word names as well', () => {
    const [, , , anywhere] = conditionsOf(readTyped('launch bulg'), (word, isPrefix) => (isPrefix && word === 'bulg' ? ['country:1'] : []))
    expect(anywhere?.[1]).toEqual(['3pbulg', 'country:1'])
  })
})
