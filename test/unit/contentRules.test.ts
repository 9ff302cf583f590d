import { describe, expect, it } from '@jest/globals'

import { languageProblems } from '../../collections/Documents/rules.ts'
import { generatedName, originalNameOf } from '../../collections/Media/fileName.ts'
import { alternativeProblems } from '../../collections/Media/rules.ts'
import { phaseProblems, programmeFigureProblems } from '../../collections/Programmes/rules.ts'
import { bodyProblem } from '../../collections/fields/bodyContent.ts'
import { figureProblems } from '../../collections/fields/figure.ts'
import { geoProblems } from '../../collections/fields/geo.ts'
import { isLanguageTag } from '../../collections/fields/languageTag.ts'
import { isLinkAddress, isWebAddress } from '../../collections/fields/webAddress.ts'
import { calendarDay, isTimezone } from '../../src/shared/calendarDay.ts'

const paths = (problems: { path: string }[]) => problems.map(({ path }) => path)

describe('a figure', () => {
  it('has a date and a source when it has a value', () => {
    expect(figureProblems({ value: null }, 'f')).toEqual([])
    expect(paths(figureProblems({ value: 0 }, 'f'))).toEqual(['f.asOf', 'f.sources'])
    expect(figureProblems({ value: 400, asOfUnknown: true, sources: ['1'] }, 'f')).toEqual([])
    expect(paths(figureProblems({ value: 1, asOf: '2013', asOfUnknown: true, sources: ['1'] }, 'f'))).toEqual(['f.asOfUnknown'])
  })

  it('of a programme is named by its row', () => {
    expect(
      paths(
        programmeFigureProblems({
          figures: [
            { value: 1, asOf: '2013', sources: ['1'] },
            { value: 2, asOf: '2013' },
          ],
        }),
      ),
    ).toEqual(['figures.1.sources'])
  })
})

describe('a phase', () => {
  it('has an end or a length, and no end before its start', () => {
    expect(phaseProblems({ phases: [{ start: '2023-01', durationMonths: 20 }] })).toEqual([])
    expect(paths(phaseProblems({ phases: [{ start: '2017-05-01', end: '2017-04', durationMonths: 3 }] }))).toEqual([
      'phases.0.end',
      'phases.0.durationMonths',
    ])
  })
})

describe('a point', () => {
  it('has both coordinates or none', () => {
    expect(paths(geoProblems({ lat: 0 }))).toEqual(['geo.lng'])
    expect(geoProblems({ lat: 0, lng: 0 })).toEqual([])
    expect(geoProblems(null)).toEqual([])
  })
})

describe('a language tag', () => {
  it.each(['en', 'rmy', 'sr-Latn', 'en-GB', 'rom-Latn-RO', 'de-1996', 'rom-x-kaldera'])('may be %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true)
  })

  it.each(['', 'english', 'EN', 'sr-latn', 'en-gb', 'x', 'fr_FR', 7])('is not %p', (tag) => {
    expect(isLanguageTag(tag)).toBe(false)
  })

  it('of an official language is among those of the document', () => {
    expect(languageProblems({ languages: ['en', 'fr'], officialLanguages: ['en'] })).toEqual([])
    expect(paths(languageProblems({ languages: ['en'], officialLanguages: ['fr'] }))).toEqual(['officialLanguages'])
  })
})

describe('an address', () => {
  it.each([
    'http://example.org',
    'https://user:pass@example.org',
    'javascript:alert(1)',
    'https://localhost',
    '//example.org',
    'https://a b.org',
  ])('%s is no https address', (address) => {
    expect(isWebAddress(address)).toBe(false)
  })

  it('in a text leads to the web or to a mailbox', () => {
    expect(['https://coe.int/x?y#z', 'http://coe.int', 'mailto:a@coe.int'].map(isLinkAddress)).toEqual([true, true, true])
    expect(['javascript:alert(1)', 'mailto:', 'data:text/html,x', '/page', 'tel:1'].map(isLinkAddress)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('a rich text', () => {
  const tree = (...children: unknown[]) => ({ root: { type: 'root', children } })
  const link = (fields: object) => tree({ type: 'paragraph', children: [{ type: 'link', fields, children: [] }] })

  it.each([
    ['nothing', null],
    ['paragraphs', tree({ type: 'paragraph', format: '', textStyle: '', children: [{ type: 'text', text: 'x', format: 3, style: '' }] })],
    ['a level 2 heading', tree({ type: 'heading', tag: 'h2', children: [] })],
    [
      'a nested list',
      tree({
        type: 'list',
        listType: 'bullet',
        children: [{ type: 'listitem', children: [{ type: 'list', listType: 'number', children: [] }] }],
      }),
    ],
    ['a link to a record', link({ linkType: 'internal', doc: { relationTo: 'events', value: '1' } })],
    ['a link to the web', link({ linkType: 'custom', url: 'https://coe.int' })],
  ])('may hold %s', (_, value) => {
    expect(bodyProblem(value)).toBeUndefined()
  })

  it.each([
    ['plain words', 'words'],
    ['a level 1 heading', tree({ type: 'heading', tag: 'h1', children: [] })],
    ['colours', tree({ type: 'text', text: 'x', style: 'color: red' })],
    ['underlining', tree({ type: 'text', text: 'x', format: 8 })],
    ['alignment', tree({ type: 'paragraph', format: 'center', children: [] })],
    ['raw HTML', tree({ type: 'html', html: '<script>' })],
    ['a script link', link({ linkType: 'custom', url: 'javascript:alert(1)' })],
    ['children that are no list', tree({ type: 'paragraph', children: 'x' })],
    [
      'a hundred levels',
      Array.from({ length: 100 }).reduce<object>(
        (inner) => ({ type: 'root', children: [inner], root: { type: 'root', children: [inner] } }),
        tree(),
      ),
    ],
  ])('may not hold %s', (_, value) => {
    expect(bodyProblem(value)).toEqual({ en: expect.any(String), fr: expect.any(String) })
  })
})

describe('a file of the library', () => {
  it('has a text alternative unless it is decorative', () => {
    expect(paths(alternativeProblems({ alt: '' }))).toEqual(['alt'])
    expect(alternativeProblems({ isDecorative: true })).toEqual([])
  })

  it('is stored under a name that tells nothing, with the extension of its type', () => {
    expect(generatedName('image/jpeg')).toMatch(/^[0-9a-f-]{36}\.jpg$/)
    expect(generatedName('text/html')).toMatch(/\.bin$/)
    expect(originalNameOf('..\\x/evil\u202Egpj.exe\u0000')).toBe('evilgpj.exe')
  })
})

describe('a calendar day', () => {
  it('is that of the place', () => {
    const instant = new Date('2013-10-14T22:30:00.000Z')
    expect([calendarDay(instant), calendarDay(instant, 'Europe/London'), calendarDay(instant, 'nowhere')]).toEqual([
      '2013-10-15',
      '2013-10-14',
      '2013-10-15',
    ])
  })

  it('needs a zone of the IANA list', () => {
    expect(['Europe/Paris', 'UTC', 'America/Argentina/Ushuaia'].map(isTimezone)).toEqual([true, true, true])
    expect(['+02:00', 'Paris', 'Europe/Nowhere', ''].map(isTimezone)).toEqual([false, false, false, false])
  })
})
