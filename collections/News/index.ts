import type { CollectionConfig } from 'payload'

import { accessFor } from '../../src/access/index.ts'
import { body } from '../fields/body.ts'
import { flag } from '../fields/choice.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { perLocaleVersions } from '../fields/perLocaleVersions.ts'
import { publicDocument } from '../fields/publicDocument.ts'
import { relations } from '../fields/relation.ts'
import { seo } from '../fields/seo.ts'
import { slug } from '../fields/slug.ts'
import { sources } from '../fields/sources.ts'
import { text, textarea } from '../fields/text.ts'
import { category, correction, deadline, externalLinks, media, publishedAt } from './fields.ts'
import { keepPublishedAt } from './hooks.ts'
import { newsRules } from './rules.ts'

/** What the Alliance, its programmes and its participants report. */
export const News: CollectionConfig = {
  slug: 'news',
  labels: { singular: { en: 'News item', fr: 'Actualité' }, plural: { en: 'News', fr: 'Actualités' } },
  graphQL: { singularName: 'NewsItem', pluralName: 'News' },
  access: accessFor('news'),
  versions: perLocaleVersions,
  trash: true,
  defaultPopulate: { title: true, slug: true, lead: true, category: true, publishedAt: true, publishedAtPrecision: true },
  defaultSort: '-publishedAt',
  custom: { publication: true, rules: newsRules },
  hooks: { beforeValidate: [keepPublishedAt] },
  admin: {
    group: panelGroup.news,
    useAsTitle: 'title',
    defaultColumns: ['title', 'category', 'publishedAt', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'lead', 'legacyKey'],
    description: {
      en: 'Articles of the Alliance, newest first. A text is public once its language is published.',
      fr: "Articles de l'Alliance, du plus récent au plus ancien. Un texte est public une fois sa langue publiée.",
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
              { en: 'Between 5 and 150 characters.', fr: 'Entre 5 et 150 caractères.' },
              { localized: true, required: true, minLength: 5, maxLength: 150 },
            ),
            textarea(
              'lead',
              { en: 'Lead', fr: 'Chapeau' },
              { en: 'The news in a few sentences, up to 400 characters.', fr: "L'essentiel en quelques phrases, jusqu'à 400 caractères." },
              { localized: true, maxLength: 400 },
            ),
            body(),
            ...correction,
          ],
        },
        { label: { en: 'Pictures and files', fr: 'Images et fichiers' }, fields: [...media, externalLinks] },
        {
          label: { en: 'Belongs to', fr: 'Rattachements' },
          fields: [
            relations(
              'programmes',
              'programmes',
              { en: 'Programmes', fr: 'Programmes' },
              { en: 'Programmes it is about.', fr: 'Programmes concernés.' },
            ),
            relations(
              'events',
              'events',
              { en: 'Events', fr: 'Événements' },
              { en: 'Events it announces or reports.', fr: 'Événements annoncés ou relatés.' },
            ),
            relations(
              'authorities',
              'member-authorities',
              { en: 'Participants', fr: 'Participants' },
              { en: 'Cities and regions it is about.', fr: 'Villes et régions concernées.' },
            ),
            relations('countries', 'countries', { en: 'Countries', fr: 'Pays' }, { en: 'Countries it is about.', fr: 'Pays concernés.' }),
            relations(
              'themes',
              'themes',
              { en: 'Themes', fr: 'Thèmes' },
              { en: 'Themes it is found under.', fr: 'Thèmes sous lesquels la trouver.' },
            ),
            relations(
              'related',
              'news',
              { en: 'Related news', fr: 'Actualités liées' },
              { en: 'Other articles to read.', fr: 'Autres articles à lire.' },
              { notItself: true },
            ),
            sources(),
          ],
        },
        { label: { en: 'Search engines', fr: 'Moteurs de recherche' }, fields: seo() },
      ],
    },
    slug('title'),
    category,
    ...publishedAt,
    flag(
      'featured',
      { en: 'Featured', fr: 'À la une' },
      { en: 'Shown first on the home page.', fr: "Affichée en tête de la page d'accueil." },
      { index: true, position: 'sidebar' },
    ),
    ...deadline,
    ...publicDocument(),
  ],
}
