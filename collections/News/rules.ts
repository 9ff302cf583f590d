import { hasContent } from '../fields/bodyContent.ts'
import { isEmpty } from '../fields/isEmpty.ts'
import type { Doc, Problem, Rule } from '../fields/rule.ts'

/** A news item is public with its date; one whose date is not known stays a draft until somebody finds it. */
export function dateProblems(doc: Doc): Problem[] {
  if (doc.publishedAtPrecision === 'unknown') {
    return [
      {
        path: 'publishedAtPrecision',
        message: {
          en: 'News of an unknown date cannot be published. Find the date, even if only the year, or leave it a draft.',
          fr: "Une actualité sans date connue ne peut pas être publiée. Trouvez la date, ne serait-ce que l'année, ou laissez-la à l'état de brouillon.",
        },
      },
    ]
  }
  if (!isEmpty(doc.publishedAt)) return []
  return [
    {
      path: 'publishedAt',
      message: { en: 'News needs its date. Write when it appeared.', fr: 'Une actualité doit être datée. Indiquez sa date de parution.' },
    },
  ]
}

/** A call tells until when one can answer, in which time zone. */
export function deadlineProblems(doc: Doc): Problem[] {
  if (doc.category === 'call' && isEmpty(doc.deadline)) {
    return [
      {
        path: 'deadline',
        message: {
          en: 'A call needs a deadline. Write day and time.',
          fr: "Un appel doit avoir une échéance. Indiquez le jour et l'heure.",
        },
      },
    ]
  }
  if (isEmpty(doc.deadline) || !isEmpty(doc.deadlineTimezone)) return []
  return [
    {
      path: 'deadlineTimezone',
      message: {
        en: 'A deadline needs its time zone. Write one such as Europe/Paris.',
        fr: 'Une échéance doit avoir son fuseau horaire. Indiquez-en un, tel que Europe/Paris.',
      },
    },
  ]
}

/** Something to read: a lead, a text, or both. */
export function readingProblems(doc: Doc): Problem[] {
  if (!isEmpty(doc.lead) || hasContent(doc.body)) return []
  return [
    {
      path: 'lead',
      message: {
        en: 'There is nothing to read yet. Write a lead, a text, or both.',
        fr: "Il n'y a encore rien à lire. Rédigez un chapeau, un texte, ou les deux.",
      },
    },
  ]
}

/** A correction says when it was made. */
export function correctionProblems(doc: Doc): Problem[] {
  if (isEmpty(doc.correctionNote) || !isEmpty(doc.correctedAt)) return []
  return [
    {
      path: 'correctedAt',
      message: {
        en: 'A correction needs its date. Write when it was made.',
        fr: 'Une correction doit être datée. Indiquez quand elle a été faite.',
      },
    },
  ]
}

export const newsRules: Rule[] = [
  { touches: 'shared', check: (doc) => [...dateProblems(doc), ...deadlineProblems(doc)] },
  { touches: 'text', check: (doc) => [...readingProblems(doc), ...correctionProblems(doc)] },
]
