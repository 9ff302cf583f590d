import type { Field } from 'payload'
import { geonamesIdField } from '../fields/geo.ts'
import { pattern, isYear } from '../fields/pattern.ts'
import { text } from '../fields/text.ts'

const year = (name: string, en: string, fr: string): Field => ({
  name,
  type: 'number',
  ...isYear,
  label: { en, fr },
  admin: {
    width: '50%',
    description: { en: 'The codes change: say of which year this one is.', fr: "Les codes changent : précisez l'année de celui-ci." },
  },
})

/** Names of the authority in other data sets. Each is checked by a person: never imported in bulk. */
export const identifiers = (): Field[] => [
  {
    type: 'row',
    fields: [
      text(
        'wikidataId',
        { en: 'Wikidata', fr: 'Wikidata' },
        {
          en: 'The item of the authority or municipality, for example Q6602.',
          fr: "L'élément de la collectivité ou de la commune, par exemple Q6602.",
        },
        {
          width: '50%',
          index: true,
          validate: pattern(/^Q[1-9]\d{0,11}$/, {
            en: 'Write Q and a number that does not begin with 0: Q6602.',
            fr: 'Saisissez Q et un nombre ne commençant pas par 0 : Q6602.',
          }),
        },
      ),
      {
        name: 'wikidataVerified',
        type: 'checkbox',
        label: { en: 'Wikidata item checked', fr: 'Élément Wikidata vérifié' },
        admin: {
          width: '50%',
          description: { en: 'A person compared it with the authority.', fr: 'Une personne l’a comparé à la collectivité.' },
        },
      },
    ],
  },
  geonamesIdField(),
  text(
    'iso3166_2',
    { en: 'ISO 3166-2', fr: 'ISO 3166-2' },
    { en: 'For regions, departments and provinces: ES-AN.', fr: 'Pour les régions, départements et provinces : ES-AN.' },
    {
      validate: pattern(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, {
        en: 'Write a code such as ES-AN or FR-94.',
        fr: 'Saisissez un code tel que ES-AN ou FR-94.',
      }),
    },
  ),
  {
    type: 'row',
    fields: [
      text(
        'nutsCode',
        { en: 'NUTS', fr: 'NUTS' },
        { en: 'EU region; Greece is EL and the United Kingdom UK here.', fr: "Région de l'UE ; ici la Grèce est EL et le Royaume-Uni UK." },
        {
          width: '50%',
          validate: pattern(/^[A-Z]{2}[A-Z0-9]{0,3}$/, {
            en: 'Write a NUTS code such as ES61 or EL431.',
            fr: 'Saisissez un code NUTS tel que ES61 ou EL431.',
          }),
        },
      ),
      year('nutsYear', 'NUTS version', 'Version NUTS'),
    ],
  },
  {
    type: 'row',
    fields: [
      text(
        'lauCode',
        { en: 'LAU', fr: 'UAL' },
        { en: 'EU local administrative unit.', fr: "Unité administrative locale de l'UE." },
        {
          width: '50%',
          validate: pattern(/^[A-Za-z0-9_.-]{1,20}$/, {
            en: 'Write the code without spaces, at most 20 characters.',
            fr: 'Saisissez le code sans espace, 20 caractères au plus.',
          }),
        },
      ),
      year('lauYear', 'LAU list', 'Liste des UAL'),
    ],
  },
]
