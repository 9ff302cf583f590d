import { calendarDay } from '../../src/shared/calendarDay.ts'
import { firstDay, precisionOf } from '../../src/shared/partialDate.ts'
import { dateOrderProblems } from '../fields/dateOrder.ts'
import { geoProblems } from '../fields/geo.ts'
import { isEmpty } from '../fields/isEmpty.ts'
import type { Doc, Problem, Rule } from '../fields/rule.ts'

/** The dates are written as exactly as the event says they are known; an event to be announced has none. */
export function precisionProblems(doc: Doc): Problem[] {
  const { datePrecision } = doc
  if (datePrecision === 'tba') {
    return ['startDate', 'endDate']
      .filter((path) => !isEmpty(doc[path]))
      .map((path) => ({
        path,
        message: {
          en: 'An event whose date is to be announced has no date. Empty the date, or choose day, month or year.',
          fr: "Un événement dont la date est à confirmer n'a pas de date. Videz la date, ou choisissez jour, mois ou année.",
        },
      }))
  }
  if (isEmpty(datePrecision)) return []
  if (isEmpty(doc.startDate)) {
    return [
      {
        path: 'startDate',
        message: {
          en: 'The date is missing. Write it, or choose "to be announced".',
          fr: 'La date manque. Saisissez-la, ou choisissez « à confirmer ».',
        },
      },
    ]
  }
  return ['startDate', 'endDate']
    .filter((path) => !isEmpty(doc[path]) && precisionOf(doc[path]) !== datePrecision)
    .map((path) => ({
      path,
      message: {
        en: 'The date is not as exact as its precision says. A day is YYYY-MM-DD, a month YYYY-MM, a year YYYY.',
        fr: "La date n'a pas la précision annoncée. Un jour s'écrit AAAA-MM-JJ, un mois AAAA-MM, une année AAAA.",
      },
    }))
}

/** A time of day belongs to a day and a time zone. */
export function timeProblems(doc: Doc): Problem[] {
  if (isEmpty(doc.startTime) && isEmpty(doc.endTime)) return []
  const problems: Problem[] = []
  if (isEmpty(doc.timezone)) {
    problems.push({
      path: 'timezone',
      message: {
        en: 'A time needs its time zone. Write one such as Europe/Paris.',
        fr: 'Une heure doit avoir son fuseau horaire. Indiquez-en un, tel que Europe/Paris.',
      },
    })
  }
  if (doc.datePrecision !== 'day') {
    problems.push({
      path: isEmpty(doc.startTime) ? 'endTime' : 'startTime',
      message: {
        en: 'Only an event of a known day has a time. Empty the time, or give the day.',
        fr: "Seul un événement dont le jour est connu a une heure. Videz l'heure, ou indiquez le jour.",
      },
    })
  }
  if (isEmpty(doc.startTime)) {
    problems.push({
      path: 'startTime',
      message: {
        en: 'There is an end time without a start time. Write when it begins.',
        fr: "Il y a une heure de fin sans heure de début. Indiquez l'heure de début.",
      },
    })
  } else if (isOneDay(doc) && !isEmpty(doc.endTime) && String(doc.endTime) < String(doc.startTime)) {
    problems.push({
      path: 'endTime',
      message: {
        en: 'The event ends before it begins. Correct one of the two times.',
        fr: "L'événement finit avant de commencer. Corrigez une des deux heures.",
      },
    })
  }
  return problems
}

const isOneDay = (doc: Doc): boolean => isEmpty(doc.endDate) || doc.endDate === doc.startDate

/** The status and the dates do not contradict each other on `today`. */
export function statusProblems(doc: Doc, today: string): Problem[] {
  const problems: Problem[] = []
  const isMoved = doc.status === 'rescheduled' || doc.status === 'postponed'
  if (isMoved && isEmpty(doc.previousStartDate)) {
    problems.push({
      path: 'previousStartDate',
      message: {
        en: 'An event that was moved keeps its earlier date. Write the date it was announced for.',
        fr: 'Un événement déplacé garde sa date antérieure. Indiquez la date annoncée au départ.',
      },
    })
  }
  const start = firstDay(doc.startDate)
  if (!start && ['held', 'rescheduled', 'scheduled'].includes(String(doc.status))) {
    problems.push({
      path: 'status',
      message: {
        en: 'An event without a date is announced, postponed or cancelled. Write the date, or choose one of these.',
        fr: 'Un événement sans date est annoncé, reporté ou annulé. Saisissez la date, ou choisissez un de ces états.',
      },
    })
  }
  if (start && start > today && doc.status === 'held') {
    problems.push({
      path: 'status',
      message: {
        en: 'An event of the future cannot have been held. Choose "scheduled", or correct the date.',
        fr: "Un événement à venir n'a pas pu se tenir. Choisissez « programmé », ou corrigez la date.",
      },
    })
  }
  return problems
}

/** Who came is known after an event that was held. */
export function attendeesProblems(doc: Doc): Problem[] {
  const attendees = (doc.attendees ?? {}) as { value?: unknown; qualifier?: unknown }
  if (isEmpty(attendees.value) || doc.status === 'held') return []
  return [
    {
      path: 'attendees.value',
      message: {
        en: 'Only an event that was held has a number of participants. Empty the number, or choose "held".',
        fr: "Seul un événement qui s'est tenu a un nombre de participants. Videz le nombre, ou choisissez « tenu ».",
      },
    },
  ]
}

export const eventRules: Rule[] = [
  {
    touches: 'shared',
    check: (doc) => [
      ...precisionProblems(doc),
      ...dateOrderProblems(doc),
      ...timeProblems(doc),
      ...statusProblems(doc, calendarDay(new Date(), doc.timezone)),
      ...attendeesProblems(doc),
      ...geoProblems(doc.geo),
    ],
  },
]
