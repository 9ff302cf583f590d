import type { Field } from 'payload'

const readOnly = { create: () => false, update: () => false }

const text = (name: string, description: string): Field => ({ name, type: 'text', virtual: true, admin: { description } })

/**
 * `_translation`: what an answer says about its languages. It is computed while the document is read and never stored; a write that
 * carries it is not touched by it.
 */
export const translationField: Field = {
  name: '_translation',
  type: 'group',
  virtual: true,
  access: readOnly,
  admin: {
    description: 'The language asked for, the one served, and what else there is',
    disableBulkEdit: true,
    disableListColumn: true,
    hidden: true,
  },
  fields: [
    text('requested', 'Language asked for, or "all"'),
    text('served', 'Language of the answer'),
    text('origin', 'original, official, courtesy or machine-draft'),
    text('state', 'published, or stale when the source has been published again since'),
    { name: 'sourceVersion', type: 'number', virtual: true, admin: { description: 'Publications of the source language so far' } },
    text('publishedAt', 'First publication in the language served'),
    {
      name: 'fields',
      type: 'text',
      hasMany: true,
      virtual: true,
      admin: { description: 'Fields that are in another language than the one served' },
    },
    {
      name: 'available',
      type: 'array',
      virtual: true,
      admin: { description: 'Every published language of the document' },
      fields: [
        // Without an id of its own each row would be given a random one, and no answer would equal the next.
        { name: 'id', type: 'text', hidden: true, virtual: true },
        text('locale', 'Language tag'),
        text('slug', 'Address in that language'),
        text('url', 'Public path in that language'),
        text('origin', 'original, official, courtesy or machine-draft'),
        text('state', 'published or stale'),
      ],
    },
  ],
}
