import type { CollectionConfig } from 'payload'

import { accessFor } from '../../src/access/index.ts'
import { body } from '../fields/body.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { perLocaleVersions } from '../fields/perLocaleVersions.ts'
import { publicDocument } from '../fields/publicDocument.ts'
import { file } from '../fields/relation.ts'
import { seo } from '../fields/seo.ts'
import { slug } from '../fields/slug.ts'
import { sources } from '../fields/sources.ts'
import { text, textarea } from '../fields/text.ts'
import { pageRules } from './rules.ts'

/** Standing pages: about the Alliance, how to join, legal notice. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: { en: 'Page', fr: 'Page' }, plural: { en: 'Pages', fr: 'Pages' } },
  graphQL: { singularName: 'Page', pluralName: 'Pages' },
  access: accessFor('pages'),
  versions: perLocaleVersions,
  trash: true,
  defaultPopulate: { title: true, slug: true },
  defaultSort: 'title',
  custom: { publication: true, rules: pageRules },
  admin: {
    group: panelGroup.site,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'legacyKey'],
    description: {
      en: 'Pages that stay: about us, how to join, legal notice.',
      fr: 'Pages permanentes : à propos, adhérer, mentions légales.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { en: 'Text', fr: 'Texte' },
          fields: [
            text(
              'title',
              { en: 'Title', fr: 'Titre' },
              { en: 'Up to 150 characters.', fr: "Jusqu'à 150 caractères." },
              { localized: true, required: true, maxLength: 150 },
            ),
            textarea(
              'lead',
              { en: 'Lead', fr: 'Chapeau' },
              { en: 'What the page is about, up to 400 characters.', fr: "Ce dont traite la page, jusqu'à 400 caractères." },
              { localized: true, maxLength: 400 },
            ),
            body(),
            file('image', { en: 'Picture', fr: 'Image' }, { en: 'Shown above the text.', fr: 'Affichée au-dessus du texte.' }),
            sources(),
          ],
        },
        { label: { en: 'Search engines', fr: 'Moteurs de recherche' }, fields: seo() },
      ],
    },
    slug('title'),
    ...publicDocument(),
  ],
}
