import type { CollectionConfig } from 'payload'
import { accessFor } from '../../src/access/index.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { sources } from '../fields/sources.ts'
import { order, stableKey } from '../fields/stableKey.ts'
import { text } from '../fields/text.ts'

/** What the work is about: education, housing, health and so on. */
export const Themes: CollectionConfig = {
  slug: 'themes',
  labels: { singular: { en: 'Theme', fr: 'Thème' }, plural: { en: 'Themes', fr: 'Thèmes' } },
  graphQL: { singularName: 'Theme', pluralName: 'Themes' },
  access: accessFor('themes'),
  custom: { isPublic: true },
  defaultSort: 'order',
  admin: {
    group: panelGroup.library,
    useAsTitle: 'label',
    defaultColumns: ['label', 'key', 'order', 'updatedAt'],
    listSearchableFields: ['label', 'key'],
    description: { en: 'What the work of the Alliance is about.', fr: "Les sujets du travail de l'Alliance." },
  },
  fields: [
    text(
      'label',
      { en: 'Name', fr: 'Nom' },
      { en: 'As it is shown to readers, in this language.', fr: 'Tel que les lecteurs le voient, dans cette langue.' },
      { required: true, localized: true, maxLength: 100 },
    ),
    sources(),
    stableKey(),
    order(),
  ],
}
