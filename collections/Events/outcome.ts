import { calendarDay, nextMidnight } from '../../src/shared/calendarDay.ts'
import { endsBefore, firstDay, isPast, precisionOf } from '../../src/shared/partialDate.ts'

/** How an event stands on a day; derived from its status and dates, never typed. */
export const outcomes = [
  ['to-be-announced', 'Date to be announced', 'Date à confirmer'],
  ['upcoming', 'Upcoming', 'À venir'],
  ['ongoing', 'Under way', 'En cours'],
  ['held', 'Held', 'Tenu'],
  ['postponed', 'Postponed', 'Reporté'],
  ['cancelled', 'Cancelled', 'Annulé'],
  ['past-outcome-not-recorded', 'Past, outcome not recorded', 'Passé, suite non consignée'],
] as const

export type Outcome = (typeof outcomes)[number][0]

interface Dated {
  status?: unknown
  startDate?: unknown
  endDate?: unknown
  timezone?: unknown
}

/**
 * The outcome on `today` (`YYYY-MM-DD`). An event is never past because its date is missing, and never held because its day is over:
 * somebody has to say so. A month or a year is past only when all of it is.
 */
export function outcomeOf(event: Dated, today: string): Outcome {
  if (event.status === 'cancelled' || event.status === 'held' || event.status === 'postponed') return event.status
  const start = firstDay(event.startDate)
  if (!start) return 'to-be-announced'
  const end = endsBefore(event.endDate, event.startDate) ? event.startDate : event.endDate || event.startDate
  if (isPast(end, today)) return 'past-outcome-not-recorded'
  return precisionOf(event.startDate) === 'day' && start <= today ? 'ongoing' : 'upcoming'
}

const day = 24 * 60 * 60_000

/**
 * Until when the outcome stays as it is, at least, in milliseconds since 1970: what was said or has no date stays, and what begins or
 * ends on another day stays until the day before, wherever that is.
 */
export function outcomeStandsUntil(event: Dated, now: Date): number {
  const outcome = outcomeOf(event, calendarDay(now, event.timezone))
  if (outcome !== 'upcoming' && outcome !== 'ongoing') return Infinity
  const next = firstDay(outcome === 'upcoming' || !event.endDate ? event.startDate : event.endDate)
  return Math.max(nextMidnight(now), Date.parse(`${next}T00:00:00Z`) - day)
}
