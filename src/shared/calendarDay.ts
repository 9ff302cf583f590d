/** Where the Alliance keeps its calendar: the seat in Strasbourg. */
export const homeTimezone = 'Europe/Paris'

/** Is this the name of an IANA time zone with a place in it? Offsets such as `+02:00` are not: they know no summer time. */
export function isTimezone(value: unknown): value is string {
  if (typeof value !== 'string' || !/^(UTC|[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/.test(value)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }))
  } catch {
    return false
  }
}

/** The calendar day of an instant, as `YYYY-MM-DD`, in a time zone; that of the seat when none is given or it does not exist. */
export function calendarDay(instant: Date, timezone?: unknown): string {
  const timeZone = isTimezone(timezone) ? timezone : homeTimezone
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(instant)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

const quarterOfAnHour = 15 * 60_000

/** When a day may end somewhere next: each time zone is whole quarters of an hour from the others. In milliseconds since 1970. */
export const nextMidnight = (now: Date): number => (Math.floor(now.getTime() / quarterOfAnHour) + 1) * quarterOfAnHour
