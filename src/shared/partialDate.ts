/** How exactly a partial date is known. */
export type DatePrecision = 'day' | 'month' | 'year'

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, taken apart. Months and days count from 1. */
export interface PartialDate {
  year: number
  month?: number
  day?: number
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** The number of days of a month; months count from 1. */
const daysIn = (year: number, month: number): number => {
  const last = new Date(0)
  last.setUTCFullYear(year, month, 0)
  return last.getUTCDate()
}

/** Takes a partial date apart. Undefined when it is not of one of the three shapes, or no such day exists (2013-02-30). */
export function parsePartialDate(text: unknown): PartialDate | undefined {
  if (typeof text !== 'string') return undefined
  const match = shape.exec(text)
  if (!match) return undefined
  const year = Number(match[1])
  if (year === 0) return undefined
  if (match[2] === undefined) return { year }
  const month = Number(match[2])
  if (month < 1 || month > 12) return undefined
  if (match[3] === undefined) return { year, month }
  const day = Number(match[3])
  if (day < 1 || day > daysIn(year, month)) return undefined
  return { year, month, day }
}

/** Day, month or year; undefined for what is not a partial date. */
export function precisionOf(text: unknown): DatePrecision | undefined {
  const date = parsePartialDate(text)
  if (!date) return undefined
  if (date.day !== undefined) return 'day'
  return date.month === undefined ? 'year' : 'month'
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

/** The first day of the period, as `YYYY-MM-DD`. */
export function firstDay(text: unknown): string | undefined {
  const date = parsePartialDate(text)
  return date && `${pad(date.year, 4)}-${pad(date.month ?? 1, 2)}-${pad(date.day ?? 1, 2)}`
}

/** The last day of the period, as `YYYY-MM-DD`: `2016-02` gives `2016-02-29`. */
export function lastDay(text: unknown): string | undefined {
  const date = parsePartialDate(text)
  if (!date) return undefined
  const month = date.month ?? 12
  return `${pad(date.year, 4)}-${pad(month, 2)}-${pad(date.day ?? daysIn(date.year, month), 2)}`
}

/** The last moment of the period in UTC, as an ISO instant: `2018-04` gives `2018-04-30T23:59:59.999Z`. */
export function periodEnd(text: unknown): string | undefined {
  const day = lastDay(text)
  return day && `${day}T23:59:59.999Z`
}

/** Noon UTC of the period's last day: the same calendar day in every European time zone. */
export function periodNoon(text: unknown): string | undefined {
  const day = lastDay(text)
  return day && `${day}T12:00:00.000Z`
}

/** Orders two partial dates by the end of their periods; of the same end the more exact one comes first, what is no date comes last. */
export function comparePartialDates(a: unknown, b: unknown): number {
  const [endA, endB] = [lastDay(a), lastDay(b)]
  if (endA === undefined || endB === undefined) return Number(endA === undefined) - Number(endB === undefined)
  if (endA !== endB) return endA < endB ? -1 : 1
  return String(b).length - String(a).length
}

/** Does `end` lie wholly before `start`? `2013-10` does not end before `2013-10-14`. */
export function endsBefore(end: unknown, start: unknown): boolean {
  const [last, first] = [lastDay(end), firstDay(start)]
  return last !== undefined && first !== undefined && last < first
}

/** Is the whole period over? `today` is `YYYY-MM-DD`; `2018-04` is past from 1 May on, what is no date never is. */
export function isPast(text: unknown, today: string): boolean {
  const day = lastDay(text)
  return day !== undefined && day < today
}
