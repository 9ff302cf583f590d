import type { Field } from 'payload'
import { locales } from '../../src/shared/locales.ts'
import { pattern } from './pattern.ts'
import { text } from './text.ts'

/** The person to write to. Only in private records. */
export const contact = (): Field[] => [
  {
    type: 'row',
    fields: [
      text(
        'contactName',
        { en: 'Contact person', fr: 'Personne de contact' },
        { en: 'Never in public profiles.', fr: 'Jamais dans les profils publics.' },
        { required: true, maxLength: 200, width: '50%' },
      ),
      text(
        'contactRole',
        { en: 'Role of the contact person', fr: 'Fonction de la personne de contact' },
        { en: 'What the person does there.', fr: "Ce qu'y fait la personne." },
        { required: true, maxLength: 200, width: '50%' },
      ),
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'contactEmail',
        type: 'email',
        required: true,
        label: { en: 'Email', fr: 'Courriel' },
        admin: { width: '50%', description: { en: 'Where answers go.', fr: 'Où vont les réponses.' } },
      },
      text(
        'contactPhone',
        { en: 'Telephone', fr: 'Téléphone' },
        { en: 'With the country code.', fr: "Avec l'indicatif du pays." },
        {
          width: '50%',
          validate: pattern(/^\+?[0-9][0-9 ()./-]{4,28}$/, {
            en: 'Write digits, with the country code: +40 21 123 45 67.',
            fr: "Saisissez des chiffres, avec l'indicatif du pays : +40 21 123 45 67.",
          }),
        },
      ),
    ],
  },
  {
    name: 'correspondenceLanguage',
    type: 'select',
    required: true,
    options: locales.map(({ code, label }) => ({ value: code, label })),
    label: { en: 'Language for our letters', fr: 'Langue de correspondance' },
    admin: {
      description: {
        en: 'Letters go out in English or French when no template of this language is published.',
        fr: "Les courriers partent en anglais ou en français si aucun modèle de cette langue n'est publié.",
      },
    },
  },
]
