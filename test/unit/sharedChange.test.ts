import { describe, expect, it } from '@jest/globals'

import type { FlattenedField, SanitizedConfig } from 'payload'

import { sharedChange } from '../../src/publication/sharedChange.ts'

const config = {} as SanitizedConfig
const field = (settings: object) => ({ name: 'field', ...settings }) as unknown as FlattenedField
const change = (settings: object, sent: unknown, stored: unknown) => sharedChange(field(settings), sent, stored, config)

const links = {
  type: 'array',
  flattenedFields: [
    { name: 'id', type: 'text' },
    { name: 'url', type: 'text' },
    { name: 'label', type: 'text', localized: true },
  ],
}

describe('a shared value', () => {
  it.each([
    ['nothing in any form', { type: 'text' }, '', null],
    ['an absent value', { type: 'text' }, null, undefined],
    ['a box that was never ticked', { type: 'checkbox' }, false, null],
    ['a number as text', { type: 'number' }, '5', 5],
    ['one instant in two forms', { type: 'date' }, '2013-10-14T00:00:00Z', '2013-10-14T00:00:00.000Z'],
    ['a record read in depth', { type: 'relationship', relationTo: 'news' }, { id: 'a', title: 'A' }, 'a'],
    ['records of several kinds', { type: 'relationship' }, { relationTo: 'news', value: { id: 'a' } }, { relationTo: 'news', value: 'a' }],
    ['no record', { type: 'upload', relationTo: 'media' }, 'none', null],
    ['a list of no records', { type: 'relationship', hasMany: true, relationTo: 'news' }, [], null],
    ['a default that a read shows for nothing', { type: 'select', defaultValue: '301' }, '301', null],
    ['a tree with an empty key', { type: 'json' }, { a: 1, b: null }, { a: 1 }],
    ['rows with other texts', links, [{ id: '1', label: 'Un' }], [{ id: '1', url: 'https://example.org', label: { en: 'One' } }]],
    ['what a form sends for no rows', links, 0, []],
  ])('is the same: %s', (_, settings, sent, stored) => {
    expect(change(settings, sent, stored)).toBeNull()
  })

  it.each([
    ['another text', { type: 'text' }, 'a', 'b', 'field'],
    ['a text taken away', { type: 'text' }, '', 'b', 'field'],
    ['a default over another value', { type: 'select', defaultValue: '301' }, '301', '302', 'field'],
    ['another record', { type: 'relationship', relationTo: 'news' }, 'b', 'a', 'field'],
    ['records in another order', { type: 'relationship', hasMany: true, relationTo: 'news' }, ['b', 'a'], ['a', 'b'], 'field'],
    ['a value in a row', links, [{ id: '1', url: 'b' }], [{ id: '1', url: 'a' }], 'field.0.url'],
    ['a row more', links, [{ id: '1' }, { url: 'b' }], [{ id: '1' }], 'field'],
    ['a row twice', links, [{ id: '1' }, { id: '1' }], [{ id: '1' }, { id: '2' }], 'field'],
    ['a value in a group', { type: 'group', flattenedFields: [{ name: 'email', type: 'text' }] }, { email: 'b' }, null, 'field.email'],
  ])('is another: %s', (_, settings, sent, stored, path) => {
    expect(change(settings, sent, stored)).toBe(path)
  })

  it('is not looked at where it is a text of one language, or computed', () => {
    expect(change({ type: 'text', localized: true }, 'a', 'b')).toBeNull()
    expect(change({ type: 'text', virtual: true }, 'a', 'b')).toBeNull()
  })
})
