import type { Field, SelectField } from 'payload'
import { staffOnly } from '../../src/access/index.ts'
import { authorityTypes } from '../fields/authorityTypes.ts'
import { geo } from '../fields/geo.ts'
import { languageTag } from '../fields/languageTag.ts'
import { options } from '../fields/option.ts'
import { text } from '../fields/text.ts'

/** The names stand above the tabs: they are what the rest is about. */
export const nameFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      text(
        'name',
        { en: 'Name', fr: 'Nom' },
        {
          en: 'The proper name in Latin letters, the same in all languages.',
          fr: 'Le nom propre en lettres latines, identique dans toutes les langues.',
        },
        { required: true, maxLength: 200, index: true, width: '50%' },
      ),
      text(
        'exonym',
        { en: 'Name in this language', fr: 'Nom dans cette langue' },
        {
          en: 'Only where this language has a name of its own: Andalousie. Shown instead of the name.',
          fr: 'Seulement si cette langue a un nom propre : Andalousie. Affiché à la place du nom.',
        },
        { localized: true, maxLength: 200, width: '50%' },
      ),
    ],
  },
  {
    name: 'localName',
    type: 'group',
    label: { en: 'Official local name', fr: 'Nom local officiel' },
    admin: {
      description: { en: 'As the authority writes itself, in any script.', fr: 'Tel que la collectivité l’écrit, dans toute écriture.' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          text(
            'value',
            { en: 'Local name', fr: 'Nom local' },
            { en: 'With all its accents.', fr: 'Avec tous ses signes.' },
            { maxLength: 200, width: '70%' },
          ),
          languageTag('lang', { en: 'Language', fr: 'Langue' }, { en: 'The language it is in.', fr: 'Sa langue.' }, { width: '30%' }),
        ],
      },
    ],
  },
  {
    name: 'nameVerified',
    type: 'checkbox',
    label: { en: 'Names checked', fr: 'Noms vérifiés' },
    admin: {
      description: {
        en: 'A person compared the names with an official page.',
        fr: 'Une personne a comparé les noms à une page officielle.',
      },
    },
  },
]

export const placeFields = (): Field[] => [
  {
    name: 'type',
    type: 'select',
    required: true,
    index: true,
    options: authorityTypes,
    label: { en: 'Kind of authority', fr: 'Type de collectivité' },
    admin: { description: { en: 'The kind it is in its own country.', fr: 'Son type dans son propre pays.' } },
  },
  {
    name: 'country',
    type: 'relationship',
    relationTo: 'countries',
    required: true,
    index: true,
    label: { en: 'Country', fr: 'Pays' },
    admin: { description: { en: 'The country it belongs to.', fr: 'Le pays dont elle relève.' } },
  },
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'member-authorities',
    index: true,
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    label: { en: 'Part of', fr: 'Fait partie de' },
    admin: { description: { en: 'The city of a district, the region of a town.', fr: "La ville d'un secteur, la région d'une commune." } },
  },
  geo({ geonamesId: false }),
]

export const evidenceTier = (): SelectField => ({
  name: 'evidenceTier',
  type: 'select',
  index: true,
  access: staffOnly,
  options: options([
    ['A', 'A: named by the Alliance or the Congress', "A : nommée par l'Alliance ou le Congrès"],
    ['B', 'B: named in the press as part of the Alliance', "B : nommée par la presse comme membre de l'Alliance"],
    ['C', 'C: took part, membership not stated', 'C : a participé, appartenance non précisée'],
    ['D', 'D: ROMACT or ROMED2 municipality', 'D : commune ROMACT ou ROMED2'],
    ['E', 'E: signatory or laureate only', 'E : signataire ou lauréate seulement'],
  ]),
  label: { en: 'Evidence', fr: 'Preuve' },
  admin: {
    position: 'sidebar',
    description: { en: 'How well membership is evidenced. Never public.', fr: "Solidité de la preuve d'appartenance. Jamais publiée." },
  },
})
