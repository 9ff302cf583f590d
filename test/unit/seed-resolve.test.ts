import { describe, expect, it } from '@jest/globals'
import { byLocale, refer, referAll } from '../../src/seed/record.ts'
import { layTexts, resolve } from '../../src/seed/resolve.ts'

const idOf = (collection: string, key: string) => (key === 'gone' ? undefined : `${collection}:${key}`)

describe('resolve', () => {
  it('puts ids in the place of references at any depth', () => {
    const values = { country: refer('countries', 'HU'), figures: [{ value: 1, sources: referAll('sources', ['a', 'b']) }] }
    expect(resolve(values, idOf)).toEqual({ country: 'countries:HU', figures: [{ value: 1, sources: ['sources:a', 'sources:b'] }] })
  })

  it('leaves out what refers to a record that is gone', () => {
    expect(resolve({ one: refer('events', 'gone'), many: referAll('events', ['gone', 'kept']) }, idOf)).toEqual({ many: ['events:kept'] })
  })

  it('leaves a text field called reference alone', () => {
    expect(resolve({ reference: 'APP-DEMO-001' }, idOf)).toEqual({ reference: 'APP-DEMO-001' })
  })
})

describe('layTexts', () => {
  const shared = { phases: [{ start: '2017' }, { start: '2021' }], geo: { lat: 1 } }

  it('lays texts over shared rows by their place', () => {
    const texts = { title: 'Title', phases: [{ label: 'One' }, {}] }
    expect(layTexts(shared, texts)).toEqual({ ...shared, title: 'Title', phases: [{ start: '2017', label: 'One' }, { start: '2021' }] })
  })

  it('gives rows the ids they are stored under', () => {
    const stored = { phases: [{ id: 'x' }, { id: 'y' }] }
    expect(layTexts(shared, { phases: [{ label: 'Un' }] }, stored).phases).toEqual([
      { id: 'x', start: '2017', label: 'Un' },
      { id: 'y', start: '2021' },
    ])
  })
})

describe('byLocale', () => {
  it('turns fields of languages into languages of fields, without what is empty', () => {
    expect(byLocale({ title: { en: 'Title', fr: 'Titre' }, summary: { en: 'Text' }, city: null, venue: { fr: '' } })).toEqual({
      en: { title: 'Title', summary: 'Text' },
      fr: { title: 'Titre' },
    })
  })
})
