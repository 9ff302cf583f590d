import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isSlug, toSlug } from '../../src/shared/toSlug.ts'

describe('an address made from a title', () => {
  it.each([
    ["L'Alliance est lancée à Strasbourg", 'l-alliance-est-lancee-a-strasbourg'],
    ['Šişli, Košice & Łódź', 'sisli-kosice-lodz'],
    ['Откриване в България', 'otkrivane-v-balgariya'],
    ['Київ', 'kiyiv'],
    ['Δήμος Ηρακλείου', 'dimos-irakleiou'],
    ['Ελλάδα αύριο', 'ellada-avrio'],
    ['Straße Œuvre Ærø', 'strasse-oeuvre-aero'],
    ['---', ''],
    ['中文', ''],
  ])('writes %s in plain letters', (title, slug) => {
    expect(toSlug(title)).toBe(slug)
  })

  it('is cut at a word', () => {
    const slug = toSlug('word '.repeat(60))
    expect(slug.length).toBeLessThanOrEqual(96)
    expect(slug.endsWith('-word')).toBe(true)
  })

  it('is empty or of the right form, whatever the title', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => ['', true].includes(toSlug(title) && isSlug(toSlug(title)))))
  })

  it('does not change when made again', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => toSlug(toSlug(title)) === toSlug(title)))
  })
})
