import type { Where } from 'payload'

import { calendarDay } from '../../shared/calendarDay.ts'
import { isPast, lastDay } from '../../shared/partialDate.ts'

/** `undated` has no date, or one that is to be announced: it is neither of the others. */
export const whens = ['upcoming', 'past', 'undated'] as const
export type When = (typeof whens)[number]

export const isWhen = (value: unknown): value is When => whens.some((known) => known === value)

/** The list of events, and their number. */
export const isListOfEvents = (path: string): boolean => /^\/events(?:\/count)?\/*$/u.test(path)

/** The day, its month and its year, as partial dates write them. */
const periodsOf = (day: string): string[] => [day, day.slice(0, 7), day.slice(0, 4)]

/**
 * The period is not over on this day. Partial dates compare as text, but for those that the day lies in: `2026` and `2026-11` are not
 * before `2026-11-25`.
 */
const notOver = (field: string, day: string): Where[] => [{ [field]: { greater_than_equal: day } }, { [field]: { in: periodsOf(day) } }]

const over = (field: string, day: string): Where => ({ [field]: { less_than: day, not_in: periodsOf(day) } })

const isTold: Where = { datePrecision: { not_equals: 'tba' } }
const isOneDay: Where = { endDate: { exists: false } }

const undated: Where = { or: [{ startDate: { exists: false } }, { datePrecision: { equals: 'tba' } }] }

/** By the last day of the event, or by the first when it has but one. */
const upcoming = (day: string): Where[] => [
  ...notOver('endDate', day),
  ...notOver('startDate', day).map((condition) => ({ and: [isOneDay, condition] })),
]

const past = (day: string): Where[] => [over('endDate', day), { and: [isOneDay, over('startDate', day)] }]

/** Events whose own calendar says something else than the one of the seat. */
export interface Exceptions {
  upcoming: readonly string[]
  past: readonly string[]
}

/**
 * The conditions for a list of events, all to be met. They are flat, since a query can nest ten steps and no more.
 *
 * @param day today where the Alliance has its seat, as `YYYY-MM-DD`
 */
export function whereWhen(when: When, day: string, exceptions: Exceptions): Where[] {
  if (when === 'undated') return [undated]
  const conditions = when === 'upcoming' ? upcoming(day) : past(day)
  const also = exceptions[when]
  const not = exceptions[when === 'upcoming' ? 'past' : 'upcoming']
  return [
    isTold,
    { or: [...conditions, ...(also.length > 0 ? [{ id: { in: [...also] } }] : [])] },
    ...(not.length > 0 ? [{ id: { not_in: [...not] } }] : []),
  ]
}

/** Events that end so near to this day that it matters in which time zone. */
export function nearWhere(day: string): Where {
  const near = [-1, 0, 1].flatMap((days) => periodsOf(shifted(day, days)))
  const values = [...new Set(near)]
  return { and: [{ timezone: { exists: true } }, { or: [{ startDate: { in: values } }, { endDate: { in: values } }] }] }
}

function shifted(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

interface NearEvent {
  id: string
  startDate?: null | string
  endDate?: null | string
  timezone?: null | string
}

/** Those for which midnight comes at another time than at the seat, and has made a difference. */
export function exceptionsAmong(events: readonly NearEvent[], now: Date): Exceptions {
  const atSeat = calendarDay(now)
  const differs = events.filter(({ endDate, startDate, timezone }) => {
    const last = lastDay(endDate) ?? lastDay(startDate)
    return last !== undefined && isPast(last, atSeat) !== isPast(last, calendarDay(now, timezone))
  })
  const isPastAtSeat = ({ endDate, startDate }: NearEvent) => isPast(lastDay(endDate) ?? lastDay(startDate), atSeat)
  return {
    upcoming: differs.filter(isPastAtSeat).map(({ id }) => id),
    past: differs.filter((event) => !isPastAtSeat(event)).map(({ id }) => id),
  }
}
