import type { Field } from 'payload'
import { systemOnly } from '../../src/access/index.ts'
import { text } from './text.ts'

/** What a person agreed to and when, and until when their contact data are kept. */
export const dataProtection = (): Field[] => [
  {
    name: 'isDemonstration',
    type: 'checkbox',
    index: true,
    label: { en: 'Demonstration', fr: 'Démonstration' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Invented, to show how the panel works; counted nowhere.',
        fr: 'Inventée, pour montrer le panneau ; comptée nulle part.',
      },
    },
  },
  text(
    'consentVersion',
    { en: 'Text agreed to', fr: 'Texte accepté' },
    { en: 'Version of the consent text that was shown.', fr: 'Version du texte de consentement affiché.' },
    { required: true, maxLength: 40, position: 'sidebar', access: { update: systemOnly.update } },
  ),
  {
    name: 'consentAt',
    type: 'date',
    required: true,
    access: { update: systemOnly.update },
    label: { en: 'Agreed on', fr: 'Accepté le' },
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime' },
      description: { en: 'When the person agreed.', fr: 'Quand la personne a accepté.' },
    },
  },
  {
    name: 'retainUntil',
    type: 'date',
    index: true,
    label: { en: 'Keep contact data until', fr: "Conserver les coordonnées jusqu'au" },
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayOnly' },
      description: { en: 'Delete the contact data after this day.', fr: 'Supprimez les coordonnées après ce jour.' },
    },
  },
]
