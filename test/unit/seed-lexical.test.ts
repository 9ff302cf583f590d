import { describe, expect, it } from '@jest/globals'
import { toLexical, type Block } from '../../src/seed/lexical.ts'

const heading: Block = { type: 'heading', tag: 'h2', children: ['Five launches'] }
const paragraph: Block = {
  type: 'paragraph',
  children: ['See ', { text: 'Budapest', link: { relationTo: 'events', key: 'launch-hu' } }, '.'],
}
const list: Block = { type: 'list', listType: 'bullet', children: [['Albena'], ['Bucharest', ': 15 October']] }
const idOf = (relationTo: string, key: string) => (key === 'launch-hu' ? `${relationTo}-id` : undefined)
const none = () => undefined

describe('toLexical', () => {
  it('writes headings, paragraphs and lists as Lexical nodes', () => {
    const { root } = toLexical([heading, paragraph, list], none)
    expect(root).toMatchObject({
      type: 'root',
      children: [
        { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Five launches', format: 0 }] },
        { type: 'paragraph' },
        {
          type: 'list',
          listType: 'bullet',
          tag: 'ul',
          start: 1,
          children: [
            { type: 'listitem', value: 1 },
            { type: 'listitem', value: 2 },
          ],
        },
      ],
    })
  })

  it('links to a record by its id', () => {
    const { root } = toLexical([paragraph], idOf)
    expect(root).toMatchObject({
      children: [
        {
          children: [
            { text: 'See ' },
            {
              type: 'link',
              fields: { linkType: 'internal', doc: { relationTo: 'events', value: 'events-id' } },
              children: [{ type: 'text', text: 'Budapest' }],
            },
            { text: '.' },
          ],
        },
      ],
    })
  })

  it('links to an address', () => {
    const { root } = toLexical([{ type: 'paragraph', children: [{ text: 'Council', link: { url: 'https://coe.int' } }] }], none)
    expect(root).toMatchObject({ children: [{ children: [{ type: 'link', fields: { linkType: 'custom', url: 'https://coe.int' } }] }] })
  })

  it('keeps the words of a link whose record is gone', () => {
    const { root } = toLexical([paragraph], none)
    expect(root).toMatchObject({ children: [{ children: [{ text: 'See ' }, { type: 'text', text: 'Budapest' }, { text: '.' }] }] })
  })

  it('numbers an ordered list', () => {
    const { root } = toLexical([{ type: 'list', listType: 'number', children: [['one']] }], none)
    expect(root).toMatchObject({ children: [{ tag: 'ol', listType: 'number' }] })
  })
})
