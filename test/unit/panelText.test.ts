import { describe, expect, it } from '@jest/globals'

import { shownLanguages } from '../../src/admin/LanguageStates/states.ts'
import { textOf } from '../../src/admin/SourceText/textOf.ts'
import { rowPrefixes, valueAt } from '../../src/admin/SourceText/valueAt.ts'
import { titleOf } from '../../src/admin/TitleCell/titleOf.ts'

const words = (text: string) => ({ type: 'text', text })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const rich = (...children: unknown[]) => ({ root: { type: 'root', children } })

describe('the source text beside a field', () => {
  it('keeps the paragraphs of a plain text', () => {
    expect(textOf('One.\n\nTwo.')).toEqual(['One.', 'Two.'])
  })

  it('keeps the words of a link inside its sentence', () => {
    const link = { type: 'link', children: [words('Milan')] }
    expect(textOf(rich(paragraph(words('The launch in '), link, words('.'))))).toEqual(['The launch in Milan.'])
  })

  it('writes a row of a table in one line', () => {
    const cell = (text: string) => ({ type: 'tablecell', children: [paragraph(words(text))] })
    const table = { type: 'table', children: [{ type: 'tablerow', children: [cell('Italy'), cell('2014')] }] }
    expect(textOf(rich(table))).toEqual(['Italy | 2014'])
  })

  it('is empty for an editor in which nothing was written', () => {
    expect(textOf(rich(paragraph()))).toEqual([])
  })

  it('finds the row of an array by its id, wherever it stands in the form', () => {
    const document = {
      links: [
        { id: 'a', label: 'First' },
        { id: 'b', label: 'Second' },
      ],
    }
    expect(rowPrefixes('links.0.label')).toEqual(['links.0'])
    expect(valueAt(document, 'links.0.label', ['b'])).toBe('Second')
  })

  it('has nothing for a row that the source does not have', () => {
    expect(valueAt({ links: [] }, 'links.0.label', ['new'])).toBeUndefined()
  })
})

describe('the title of a document', () => {
  it('is the one of the first wanted language that has one, and says which that is', () => {
    expect(titleOf({ en: 'Launch', bg: '' }, ['bg', 'en'])).toEqual({ text: 'Launch', locale: 'en' })
  })

  it('belongs to no language when all share it', () => {
    expect(titleOf('Strasbourg', ['fr'])).toEqual({ text: 'Strasbourg', locale: null })
  })
})

describe('the states of the languages', () => {
  it('tell changes that wait from a text that is simply public', () => {
    const languages = { en: { state: 'published', hasChanges: true }, fr: { state: 'published', hasChanges: false } }
    expect(shownLanguages(languages, 'en').map(({ state }) => state)).toEqual(['changed', 'published', ...Array(6).fill('missing')])
  })

  it('are written in the language of the panel', () => {
    expect(shownLanguages({}, 'fr')[1]?.sentence).toBe('Français : pas encore de texte')
  })
})
