import { describe, expect, it } from '@jest/globals'

import { replaceTexts } from '../../src/delivery/richText/replace.ts'
import { paragraph, text } from '../support/lexical.ts'

describe('an answer', () => {
  it('has its texts replaced at every depth, each in its own language', () => {
    const body = text(paragraph('x'))
    const answer = {
      docs: [
        { _translation: { served: 'fr' }, body, events: [{ _translation: { served: 'en' }, rows: [{ note: body }] }] },
        { _translation: { requested: 'all', served: null }, body: { bg: body, en: body }, lead: { en: 'x' } },
      ],
    }
    expect(replaceTexts(answer, 'it', (_, locale) => `in ${locale}`)).toEqual({
      docs: [
        { _translation: { served: 'fr' }, body: 'in fr', events: [{ _translation: { served: 'en' }, rows: [{ note: 'in en' }] }] },
        { _translation: { requested: 'all', served: null }, body: { bg: 'in bg', en: 'in en' }, lead: { en: 'x' } },
      ],
    })
  })
})
