import { describe, expect, it } from '@jest/globals'
import { DataFactory, Parser } from 'n3'

import { renderCsv } from '../../src/delivery/termBase/csv.ts'
import type { Concept, Term, TermBase } from '../../src/delivery/termBase/model.ts'
import { withRelations } from '../../src/delivery/termBase/read.ts'
import { prefixes, toSkos } from '../../src/delivery/termBase/skos.ts'
import { renderSkosJsonLd } from '../../src/delivery/termBase/skosJsonLd.ts'
import { renderTbx } from '../../src/delivery/termBase/tbx.ts'
import { renderTurtle } from '../../src/delivery/termBase/turtle.ts'
import { checkTbx } from '../support/tbx.ts'

const term = (text: string, lang: string, status: Term['status'], more: Partial<Term> = {}): Term => ({
  id: `${text}-${lang}`,
  text,
  lang,
  status,
  forms: [],
  needsNativeReview: false,
  phraseOnly: false,
  sources: [{ title: 'The note', url: 'https://example.org/note' }],
  ...more,
})

const concept = (id: string, more: Partial<Concept>): Concept => ({
  id,
  name: `https://cms.example/id/glossary-terms/${id}`,
  conceptType: 'group',
  headword: {},
  definition: {},
  scopeNote: {},
  narrower: [],
  related: [],
  inAllianceNote: false,
  terms: [term(id, 'en', 'preferred')],
  sources: [],
  updatedAt: '2026-11-25T01:00:00.000Z',
  ...more,
})

const nasty = 'A "quoted" \\ <word> & \n more\u0085'

const base: TermBase = {
  name: 'https://cms.example/data/glossary#terms',
  title: { en: 'Terminology', fr: "Terminologie de l'Alliance" },
  version: '2026-11',
  basis: [{ title: 'The glossary' }],
  updatedAt: '2026-11-25T01:00:00.000Z',
  concepts: withRelations([
    concept('roma', {
      headword: { en: 'Roma', fr: 'Roms' },
      definition: { en: nasty, fr: 'Définition', bg: 'Определение' },
      scopeNote: { en: 'Scope' },
      related: ['sinti', 'gone'],
      inAllianceNote: true,
      validFrom: '2006-12',
      terms: [
        term('Roma', 'en', 'preferred', { partOfSpeech: 'properNoun', termType: 'fullForm', number: 'plural', forms: ['Roma’s', 'Rom'] }),
        term('Rom', 'en', 'admitted'),
        term('=Gypsy()', 'en', 'deprecated', { useInstead: { text: 'Roma', lang: 'en' }, usage: 'In "old" titles.', note: 'Hostile.' }),
        term('Roms', 'fr', 'preferred', { phraseOnly: true, needsNativeReview: true, audience: 'Press', validTo: '2012' }),
        term('Romi', 'sr-Latn', 'superseded', { note: 'x', useInstead: { text: 'Sinti', lang: 'en', concept: 'sinti' } }),
      ],
    }),
    concept('sinti', { broader: 'roma' }),
    concept('kale', { broader: 'sinti', related: ['roma'], definition: { en: 'x' } }),
    concept('beside', { related: ['kale'] }),
  ]),
}

describe('TBX', () => {
  it('is TBX-Basic in DCA style, with every concept, term and language', () => {
    expect(checkTbx(renderTbx(base))).toEqual({ concepts: 4, terms: 8, languages: new Set(['en', 'fr', 'sr-Latn']) })
  })

  it('tells in notes what it has no category for', () => {
    const notes = [...renderTbx(base).matchAll(/<note[^>]*>([^<]*)<\/note>/gu)].map(([, text]) => text)
    for (const told of [
      'Proper noun',
      'Grammatical number: plural',
      'Other forms: Roma’s; Rom',
      'Use instead: Roma (en)',
      'Use instead: Sinti (en, sinti)',
    ])
      expect(notes).toContain(told)
    for (const told of [
      'Usage: In &quot;old&quot; titles.',
      'Audience: Press',
      'Valid until 2012',
      'Valid from 2006-12',
      'To be checked by a native speaker',
    ])
      expect(notes).toContain(told)
  })

  it('keeps definitions of languages without terms at the concept', () => {
    expect(renderTbx(base)).toContain('<descrip type="definition" xml:lang="bg">Определение</descrip>')
  })
})

describe('the check of TBX', () => {
  const valid = renderTbx(base)

  it.each([
    ['an unknown status', valid.replace('preferredTerm-admn-sts', 'preferred')],
    ['a note before the term', valid.replace('<termSec><term>', '<termSec><note>x</note><term>')],
    ['a target that is not there', valid.replace('target="c-sinti"', 'target="c-nobody"')],
    ['a language section without language', valid.replace('<langSec xml:lang="fr">', '<langSec>')],
    ['a concept without id', valid.replace(' id="c-roma"', '')],
    ['the old namespace', valid.replace('30042:ed-2', '30042:ed:3.0')],
  ])('refuses %s', (_, broken) => {
    expect(broken).not.toBe(valid)
    expect(() => checkTbx(broken)).toThrow()
  })
})

const { literal, namedNode } = DataFactory
const skos = (name: string) => namedNode(`${prefixes.skos}${name}`)
const quads = new Parser({ format: 'Turtle' }).parse(renderTurtle(toSkos(base)))
const said = (id: string, property: string) =>
  quads.filter(({ predicate, subject }) => subject.value.endsWith(`/${id}`) && predicate.equals(skos(property))).map(({ object }) => object)

describe('SKOS', () => {
  it('is Turtle that keeps every sign of a text', () => {
    expect(said('roma', 'definition')).toContainEqual(literal(nasty, 'en'))
  })

  it('has one preferred label a language, and no label of two kinds', () => {
    expect(said('roma', 'prefLabel').map(({ value }) => value)).toEqual(['Roma', 'Roms'])
    expect(said('roma', 'altLabel')).toEqual([literal('Rom', 'en')])
    expect(said('roma', 'hiddenLabel')).toEqual([literal('=Gypsy()', 'en'), literal('Romi', 'sr-Latn'), literal('Roma’s', 'en')])
  })

  it('says why a word is to be avoided', () => {
    expect(said('roma', 'note').map(({ value }) => value)).toContain(
      '=Gypsy() (en): deprecated. Use instead: Roma (en). Usage: In "old" titles. Hostile.',
    )
  })

  it('has relations from both sides, and none beside what is above', () => {
    expect(said('roma', 'narrower').map(({ value }) => value)).toEqual(['https://cms.example/id/glossary-terms/sinti'])
    expect(said('beside', 'related').map(({ value }) => value)).toEqual(['https://cms.example/id/glossary-terms/kale'])
    expect(said('kale', 'related').map(({ value }) => value)).toEqual(['https://cms.example/id/glossary-terms/beside'])
    expect(said('roma', 'related')).toEqual([])
  })

  it('says the same in JSON-LD', () => {
    const { '@graph': things } = JSON.parse(renderSkosJsonLd(toSkos(base))) as { '@graph': Record<string, object[]>[] }
    const count = things.flatMap((thing) => Object.entries(thing).flatMap(([name, values]) => (name.startsWith('@') ? [] : values))).length
    expect(count + things.length).toBe(quads.length)
    expect(things[1]?.['skos:prefLabel']).toContainEqual({ '@language': 'fr', '@value': 'Roms' })
  })

  it('holds no sign that could end a script', () => {
    expect(renderSkosJsonLd(toSkos(base))).not.toContain('<')
  })
})

describe('CSV', () => {
  const lines = renderCsv(base).split('\r\n')

  it('has a line for each term, with the definition of its language', () => {
    expect(lines).toHaveLength(1 + 8 + 1)
    expect(lines.find((line) => line.includes(',fr,Roms,'))).toContain('Définition')
  })

  it('has no cell that a spreadsheet would run', () => {
    expect(renderCsv(base)).toContain(",'=Gypsy(),")
  })

  it('has the mark of UTF-8 when asked', () => {
    expect([renderCsv(base, true), renderCsv(base)].map((csv) => csv.charCodeAt(0) === 0xfeff)).toEqual([true, false])
  })
})
