import type { CheckboxField } from 'payload'
import type { Doc, Problem } from './rule.ts'

/** The consent without which nothing of a form is kept. */
export const consent = (): CheckboxField => ({
  name: 'consentDataProcessing',
  type: 'checkbox',
  required: true,
  label: { en: 'Use of these data', fr: 'Utilisation de ces données' },
  admin: {
    description: {
      en: 'The person agreed that the secretariat keeps these data and uses them to answer.',
      fr: 'La personne accepte que le secrétariat conserve ces données et les utilise pour répondre.',
    },
  },
})

export function consentProblems(doc: Doc): Problem[] {
  if (doc.consentDataProcessing === true) return []
  return [
    {
      path: 'consentDataProcessing',
      message: {
        en: 'Without this consent the data may not be kept.',
        fr: 'Sans ce consentement, les données ne peuvent pas être conservées.',
      },
    },
  ]
}
