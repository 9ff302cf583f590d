import type { CollectionConfig } from 'payload'

import { accessFor } from '../../src/access/index.ts'
import { choice } from '../fields/choice.ts'
import { httpsUrl } from '../fields/httpsUrl.ts'
import { languageTags } from '../fields/languageTag.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { partialDate } from '../fields/partialDate.ts'
import { perLocaleVersions } from '../fields/perLocaleVersions.ts'
import { publicDocument } from '../fields/publicDocument.ts'
import { file, relations } from '../fields/relation.ts'
import { seo } from '../fields/seo.ts'
import { slug } from '../fields/slug.ts'
import { sources } from '../fields/sources.ts'
import { text } from '../fields/text.ts'
import { documentRules } from './rules.ts'

/** Declarations, recommendations, handbooks: papers that exist in their own right. */
export const Documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: { en: 'Document', fr: 'Document' }, plural: { en: 'Documents', fr: 'Documents' } },
  graphQL: { singularName: 'Document', pluralName: 'Documents' },
  access: accessFor('documents'),
  versions: perLocaleVersions,
  trash: true,
  defaultPopulate: { title: true, slug: true, docType: true, date: true, url: true, file: true },
  defaultSort: '-date',
  custom: { publication: true, rules: documentRules },
  admin: {
    group: panelGroup.library,
    useAsTitle: 'title',
    defaultColumns: ['title', 'docType', 'date', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'legacyKey'],
    description: {
      en: 'Papers of the library, as a file or by their address.',
      fr: 'Documents de la bibliothèque, en fichier ou par leur adresse.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { en: 'Document', fr: 'Document' },
          fields: [
            text(
              'title',
              { en: 'Title', fr: 'Titre' },
              { en: 'The official title in this language, where it has one.', fr: "Le titre officiel dans cette langue, s'il existe." },
              { localized: true, required: true, maxLength: 300 },
            ),
            {
              type: 'row',
              fields: [
                ...partialDate({
                  name: 'date',
                  index: true,
                  sortable: true,
                  width: '50%',
                  label: { en: 'Date', fr: 'Date' },
                  help: { en: 'Of adoption or publication.', fr: "D'adoption ou de publication." },
                }),
                ...partialDate({
                  name: 'firstAdopted',
                  width: '50%',
                  label: { en: 'First adopted', fr: 'Première adoption' },
                  help: { en: 'When this is a revised text.', fr: "S'il s'agit d'un texte révisé." },
                }),
              ],
            },
            languageTags(
              'languages',
              { en: 'Languages', fr: 'Langues' },
              { en: 'The languages it exists in, by their tags.', fr: 'Les langues dans lesquelles il existe, par leurs codes.' },
            ),
            languageTags(
              'officialLanguages',
              { en: 'Official languages', fr: 'Langues officielles' },
              { en: 'Those of them that are official.', fr: 'Celles d’entre elles qui sont officielles.' },
            ),
            file('file', { en: 'File', fr: 'Fichier' }, { en: 'A PDF of the media library.', fr: 'Un PDF de la médiathèque.' }),
            httpsUrl('url', { en: 'Address', fr: 'Adresse' }, { en: 'Where it is published.', fr: 'Où il est publié.' }),
          ],
        },
        {
          label: { en: 'Belongs to', fr: 'Rattachements' },
          fields: [
            relations(
              'programmes',
              'programmes',
              { en: 'Programmes', fr: 'Programmes' },
              { en: 'Programmes it is about.', fr: 'Programmes concernés.' },
            ),
            sources(),
          ],
        },
        { label: { en: 'Search engines', fr: 'Moteurs de recherche' }, fields: seo() },
      ],
    },
    slug('title'),
    choice(
      'docType',
      { en: 'Type', fr: 'Type' },
      { en: 'What kind of paper it is.', fr: 'De quel genre de document il s’agit.' },
      [
        ['declaration', 'Declaration', 'Déclaration'],
        ['recommendation', 'Recommendation', 'Recommandation'],
        ['guidelines', 'Guidelines', 'Lignes directrices'],
        ['glossary', 'Glossary', 'Glossaire'],
        ['handbook', 'Handbook', 'Manuel'],
        ['report', 'Report', 'Rapport'],
        ['letter', 'Letter', 'Lettre'],
      ],
      { required: true, index: true, position: 'sidebar' },
    ),
    ...publicDocument(),
  ],
}
