import type { CollectionConfig, Field } from 'payload'
import { accessFor } from '../../src/access/index.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { partialDate } from '../fields/partialDate.ts'
import { perLocaleVersions } from '../fields/perLocaleVersions.ts'
import { publicDocument } from '../fields/publicDocument.ts'
import { sources } from '../fields/sources.ts'
import { textarea } from '../fields/text.ts'
import { headword, headwordSlug } from './headwordFields.ts'
import { conceptTypes } from './options.ts'
import { glossaryTermRules } from './rules.ts'
import { terms } from './terms.ts'

const meaning = (): Field[] => [
  textarea(
    'definition',
    { en: 'Definition', fr: 'Définition' },
    { en: 'What the concept is, in one or two sentences.', fr: 'Ce qu’est la notion, en une ou deux phrases.' },
    { required: true, localized: true, maxLength: 2000 },
  ),
  textarea(
    'scopeNote',
    { en: 'Scope note', fr: "Note d'application" },
    {
      en: 'What it covers, what it must not be mixed up with, how usage changed.',
      fr: "Ce qu'elle recouvre, avec quoi ne pas la confondre, comment l'usage a changé.",
    },
    { localized: true, maxLength: 3000 },
  ),
  {
    name: 'conceptType',
    type: 'select',
    required: true,
    index: true,
    options: conceptTypes,
    label: { en: 'Kind of concept', fr: 'Type de notion' },
    admin: { description: { en: 'What the term base holds it for.', fr: 'Sa place dans la base terminologique.' } },
  },
  sources({ required: true }),
]

const relations = (): Field[] => [
  {
    name: 'broader',
    type: 'relationship',
    relationTo: 'glossary-terms',
    index: true,
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    label: { en: 'Broader concept', fr: 'Notion plus large' },
    admin: {
      description: { en: 'The concept this one is a kind or part of.', fr: 'La notion dont celle-ci est une sorte ou une partie.' },
    },
  },
  {
    name: 'related',
    type: 'relationship',
    relationTo: 'glossary-terms',
    hasMany: true,
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    label: { en: 'Related concepts', fr: 'Notions apparentées' },
    admin: {
      description: {
        en: 'Choosing it on one side is enough: the relation holds both ways.',
        fr: "Le choisir d'un côté suffit : la relation vaut dans les deux sens.",
      },
    },
  },
  {
    name: 'relatedFrom',
    type: 'join',
    collection: 'glossary-terms',
    on: 'related',
    defaultLimit: 50,
    label: { en: 'Concepts that name this one as related', fr: 'Notions qui citent celle-ci comme apparentée' },
    admin: {
      allowCreate: false,
      defaultColumns: ['headword', 'conceptType'],
      description: { en: 'The other side of the relation.', fr: "L'autre sens de la relation." },
    },
  },
]

const validity = (): Field => ({
  type: 'row',
  fields: [
    ...partialDate({
      name: 'validFrom',
      label: { en: 'Valid from', fr: 'Valable depuis' },
      help: { en: 'When the house began to use the concept.', fr: 'Depuis quand la maison emploie cette notion.' },
    }),
    ...partialDate({
      name: 'validTo',
      label: { en: 'Valid until', fr: "Valable jusqu'à" },
      help: { en: 'Empty while it is in use.', fr: "Vide tant qu'elle est en usage." },
    }),
  ],
})

/** One document a concept; its terms in all languages are inside. */
export const GlossaryTerms: CollectionConfig = {
  slug: 'glossary-terms',
  labels: { singular: { en: 'Concept', fr: 'Notion' }, plural: { en: 'Glossary', fr: 'Glossaire' } },
  graphQL: { singularName: 'GlossaryTerm', pluralName: 'GlossaryTerms' },
  access: accessFor('glossary-terms'),
  versions: perLocaleVersions,
  trash: true,
  defaultPopulate: { headword: true, slug: true, conceptType: true },
  custom: { publication: true, rules: glossaryTermRules },
  admin: {
    group: panelGroup.terminology,
    useAsTitle: 'headword',
    defaultColumns: ['headword', 'conceptType', 'inAllianceNote', '_status', 'updatedAt'],
    listSearchableFields: ['headword', 'terms.text'],
    pagination: { defaultLimit: 50 },
    description: {
      en: 'One record a concept, with its terms in all languages.',
      fr: 'Une fiche par notion, avec ses termes dans toutes les langues.',
    },
  },
  fields: [
    headword(),
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'Meaning', fr: 'Sens' }, fields: meaning() },
        { label: { en: 'Terms', fr: 'Termes' }, fields: [terms()] },
        { label: { en: 'Relations and validity', fr: 'Relations et validité' }, fields: [...relations(), validity()] },
      ],
    },
    headwordSlug(),
    {
      name: 'inAllianceNote',
      type: 'checkbox',
      label: { en: "In the Alliance's terminology note", fr: "Dans la note terminologique de l'Alliance" },
      admin: { position: 'sidebar', description: { en: 'The note of the site names it.', fr: 'La note du site la mentionne.' } },
    },
    ...publicDocument(),
  ],
}
