import type { ArrayField, Field, FieldHook, GroupField } from 'payload'
import { languageTag } from '../fields/languageTag.ts'
import { toNfc } from '../fields/nfc.ts'
import { partialDate } from '../fields/partialDate.ts'
import { sources } from '../fields/sources.ts'
import { text, textarea } from '../fields/text.ts'
import { grammaticalNumbers, partsOfSpeech, termStatuses, termTypes } from './options.ts'

const useInstead = (): GroupField => ({
  name: 'useInstead',
  type: 'group',
  label: { en: 'Use instead', fr: 'Employer plutôt' },
  admin: {
    description: {
      en: 'For a deprecated or superseded term: a preferred one, of this concept or of another.',
      fr: "Pour un terme déconseillé ou remplacé : un terme privilégié, de cette notion ou d'une autre.",
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'concept',
          type: 'relationship',
          relationTo: 'glossary-terms',
          label: { en: 'Concept', fr: 'Notion' },
          admin: { width: '40%', description: { en: 'Empty for this concept.', fr: 'Vide pour cette notion.' } },
        },
        languageTag(
          'lang',
          { en: 'Language', fr: 'Langue' },
          { en: 'Empty for the same language.', fr: 'Vide pour la même langue.' },
          { width: '20%' },
        ),
        text(
          'text',
          { en: 'Term', fr: 'Terme' },
          { en: 'Exactly as it is written there.', fr: 'Exactement comme il y est écrit.' },
          { maxLength: 200, width: '40%' },
        ),
      ],
    },
  ],
})

const grammar = (): Field => ({
  type: 'row',
  fields: [
    {
      name: 'termType',
      type: 'select',
      options: termTypes,
      label: { en: 'Form', fr: 'Forme' },
      admin: { width: '34%', description: { en: 'Empty for a full form.', fr: 'Vide pour une forme complète.' } },
    },
    {
      name: 'partOfSpeech',
      type: 'select',
      options: partsOfSpeech,
      label: { en: 'Part of speech', fr: 'Catégorie grammaticale' },
      admin: { width: '33%', description: { en: 'Where it matters.', fr: 'Si cela importe.' } },
    },
    {
      name: 'number',
      type: 'select',
      options: grammaticalNumbers,
      label: { en: 'Number', fr: 'Nombre' },
      admin: { width: '33%', description: { en: 'Of the form given.', fr: 'De la forme donnée.' } },
    },
  ],
})

/** Each of several texts in NFC. */
const composed: FieldHook = ({ value }) =>
  Array.isArray(value) ? value.map((form: unknown) => (typeof form === 'string' ? toNfc(form) : form)) : (value as unknown)

const details = (): Field[] => [
  grammar(),
  {
    name: 'forms',
    type: 'text',
    hasMany: true,
    hooks: { beforeValidate: [composed] },
    label: { en: 'Other forms', fr: 'Autres formes' },
    admin: {
      description: {
        en: 'Inflected forms, so that texts are searched for them too.',
        fr: 'Formes fléchies, recherchées aussi dans les textes.',
      },
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'phraseOnly',
        type: 'checkbox',
        label: { en: 'As a phrase only', fr: 'Comme syntagme seulement' },
        admin: {
          width: '50%',
          description: { en: 'The equivalent of the whole phrase, not of its words.', fr: 'Équivaut au syntagme entier, non à ses mots.' },
        },
      },
      text(
        'audience',
        { en: 'Audience', fr: 'Public visé' },
        { en: 'Where the term is for some texts only.', fr: 'Si le terme ne vaut que pour certains textes.' },
        { maxLength: 200, width: '50%' },
      ),
    ],
  },
  {
    type: 'row',
    fields: [
      ...partialDate({
        name: 'validFrom',
        label: { en: 'In use from', fr: 'En usage depuis' },
        help: { en: 'Year, month or day.', fr: 'Année, mois ou jour.' },
      }),
      ...partialDate({
        name: 'validTo',
        label: { en: 'In use until', fr: "En usage jusqu'à" },
        help: { en: 'Empty while it is in use.', fr: "Vide tant qu'il est en usage." },
      }),
    ],
  },
]

/** The terms of a concept in any language: shared by all languages of the site. */
export const terms = (): ArrayField => ({
  name: 'terms',
  type: 'array',
  required: true,
  minRows: 1,
  label: { en: 'Terms', fr: 'Termes' },
  labels: { singular: { en: 'Term', fr: 'Terme' }, plural: { en: 'Terms', fr: 'Termes' } },
  admin: {
    initCollapsed: true,
    description: {
      en: 'All languages in one list; at most one preferred term in each.',
      fr: 'Toutes les langues en une liste ; un seul terme privilégié dans chacune.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        text(
          'text',
          { en: 'Term', fr: 'Terme' },
          { en: 'As it is written.', fr: "Tel qu'il s'écrit." },
          { required: true, maxLength: 200, index: true, width: '50%' },
        ),
        languageTag(
          'lang',
          { en: 'Language', fr: 'Langue' },
          { en: 'Any language; the tag is kept as it is typed.', fr: 'Toute langue ; le code est conservé tel quel.' },
          { required: true, width: '25%' },
        ),
        {
          name: 'status',
          type: 'select',
          required: true,
          options: termStatuses,
          label: { en: 'Status', fr: 'Statut' },
          admin: { width: '25%', description: { en: 'In this language.', fr: 'Dans cette langue.' } },
        },
      ],
    },
    useInstead(),
    textarea(
      'usage',
      { en: 'Usage', fr: 'Usage' },
      {
        en: 'When it may be written all the same: self-names, quotations, titles.',
        fr: "Quand on peut l'écrire tout de même : autodésignations, citations, titres.",
      },
      { maxLength: 1000, rows: 2 },
    ),
    textarea(
      'note',
      { en: 'Note', fr: 'Remarque' },
      { en: 'For translators and readers.', fr: 'Pour les traducteurs et les lecteurs.' },
      { maxLength: 1000, rows: 2 },
    ),
    sources({ required: true }),
    {
      name: 'needsNativeReview',
      type: 'checkbox',
      label: { en: 'A native speaker has to check it', fr: 'À vérifier par un locuteur natif' },
      admin: { description: { en: 'Untick when that was done.', fr: 'À décocher une fois la vérification faite.' } },
    },
    { type: 'collapsible', label: { en: 'Details', fr: 'Détails' }, admin: { initCollapsed: true }, fields: details() },
  ],
})
