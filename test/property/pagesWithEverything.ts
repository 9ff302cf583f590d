import { jest } from '@jest/globals'
import type { Block, CollectionConfig, Field } from 'payload'

const text = (name: string, localized = false): Field => ({ name, type: 'text', localized })

const saying: Block = {
  slug: 'saying',
  interfaceName: 'Saying',
  fields: [text('who'), text('words', true), { name: 'marks', type: 'array', fields: [text('code'), text('word', true)] }],
}
const amount: Block = { slug: 'amount', interfaceName: 'Amount', fields: [{ name: 'value', type: 'number' }, text('unit', true)] }

/** What no collection of the product has yet, and one may have tomorrow. */
const fields: Field[] = [
  { name: 'box', type: 'group', fields: [text('remark', true), { name: 'isPinned', type: 'checkbox' }] },
  { name: 'labels', type: 'select', hasMany: true, localized: true, options: ['a', 'b', 'c'] },
  { name: 'notes', type: 'array', localized: true, fields: [text('text')] },
  { name: 'seeAlso', type: 'relationship', relationTo: 'programmes', hasMany: true, localized: true },
  {
    name: 'sections',
    type: 'array',
    fields: [
      text('anchor'),
      text('heading', true),
      { name: 'frame', type: 'group', fields: [text('caption', true), { name: 'width', type: 'number' }] },
      {
        name: 'points',
        type: 'array',
        fields: [text('code'), text('word', true), { name: 'weight', type: 'select', options: ['light', 'heavy'] }],
      },
    ],
  },
  { name: 'parts', type: 'blocks', blocks: [saying, amount] },
]

/** Gives the collection of pages these fields too, before the configuration is composed. */
export async function mockPages(): Promise<void> {
  const path = '../../collections/Pages/index.ts'
  const { Pages } = (await import('../../collections/Pages/index.ts')) as { Pages: CollectionConfig }
  jest.unstable_mockModule(path, () => ({ Pages: { ...Pages, fields: [...Pages.fields, ...fields] } }))
}
