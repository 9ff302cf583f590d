import { DateTime } from 'luxon'

import { isTimezone } from '../../shared/calendarDay.ts'
import { precisionOf } from '../../shared/partialDate.ts'

/** When an event takes place. */
export type Time = AllDay | Timed

interface AllDay {
  kind: 'all-day'
  firstDay: string
  /** `YYYY-MM-DD`, the day after the last one (RFC 5545, 3.6.1: DTEND is not part of the event). */
  dayAfter: string
}

interface Timed {
  kind: 'timed'
  firstDay: string
  start: DateTime
  /** Nothing when it is not known when it ends. */
  end?: DateTime
  /** `UTC` where the time on the wall would not say which moment is meant. */
  zone: string
}

interface Dated {
  startDate?: null | string
  endDate?: null | string
  startTime?: null | string
  endTime?: null | string
  timezone?: null | string
}

const isDay = (text: unknown): text is string => precisionOf(text) === 'day'

/** The time of an event of a known day; of another, undefined. */
export function timeOf({ endDate, endTime, startDate, startTime, timezone }: Dated): Time | undefined {
  if (!isDay(startDate)) return undefined
  const lastDay = isDay(endDate) && endDate > startDate ? endDate : startDate
  if (!startTime || !isTimezone(timezone)) return { kind: 'all-day', firstDay: startDate, dayAfter: dayAfter(lastDay) }
  const start = wallClock(startDate, startTime, timezone)
  const last = endOf({ endTime, lastDay, startDate, timezone })
  const end = last && last.moment > start.moment ? last : undefined
  const zone = start.comesTwice || end?.comesTwice ? 'UTC' : timezone
  const told = ({ moment }: Moment) => (zone === timezone ? moment : moment.toUTC())
  return { kind: 'timed', firstDay: startDate, start: told(start), ...(end ? { end: told(end) } : {}), zone }
}

/** Over several days without a closing time, it lasts to the end of the last. */
function endOf(args: { endTime?: null | string; lastDay: string; startDate: string; timezone: string }): Moment | undefined {
  const { endTime, lastDay, startDate, timezone } = args
  if (endTime) return wallClock(lastDay, endTime, timezone)
  return lastDay > startDate ? wallClock(dayAfter(lastDay), '00:00', timezone) : undefined
}

const dayAfter = (day: string): string => String(DateTime.fromISO(day, { zone: 'utc' }).plus({ days: 1 }).toISODate())

interface Moment {
  moment: DateTime
  comesTwice: boolean
}

/**
 * The moment of a time on the wall. An hour that comes twice in autumn means the first time it comes; one that does not come in spring is
 * told with the offset from before it, and so is an hour later on the wall (both RFC 5545, 3.3.5).
 */
function wallClock(day: string, time: string, zone: string): Moment {
  const found = DateTime.fromISO(`${day}T${time}`, { zone })
  const [first = found, second] = found.getPossibleOffsets().toSorted((a, b) => a.toMillis() - b.toMillis())
  return { moment: first, comesTwice: second !== undefined }
}
