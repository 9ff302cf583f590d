import type { Field } from 'payload'
import { geo } from './geo.ts'
import { text } from './text.ts'

/** Where something takes place. */
export const location = (): Field[] => [
  {
    type: 'row',
    fields: [
      text(
        'city',
        { en: 'City', fr: 'Ville' },
        { en: 'With its own accents: Košice, Şişli.', fr: 'Avec ses signes propres : Košice, Şişli.' },
        { localized: true, maxLength: 100, width: '50%' },
      ),
      {
        name: 'country',
        type: 'relationship',
        relationTo: 'countries',
        index: true,
        label: { en: 'Country', fr: 'Pays' },
        admin: { width: '50%', description: { en: 'Empty where there is none.', fr: "Vide s'il n'y en a pas." } },
      },
    ],
  },
  text('venue', { en: 'Venue', fr: 'Lieu' }, { en: 'Building or hall.', fr: 'Bâtiment ou salle.' }, { localized: true, maxLength: 200 }),
  geo(),
]
