import { homeTimezone } from '../../shared/calendarDay.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** `3 hours ago` within a week, the day before that: the server does not know the time zone of the reader. */
export function sinceThen(instant: string, now: number, language: string): string {
  const age = now - new Date(instant).getTime()
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  if (age < hour) return relative.format(-Math.max(0, Math.floor(age / minute)), 'minute')
  if (age < day) return relative.format(-Math.floor(age / hour), 'hour')
  if (age < 7 * day) return relative.format(-Math.floor(age / day), 'day')
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium', timeZone: homeTimezone }).format(
    new Date(instant),
  )
}
