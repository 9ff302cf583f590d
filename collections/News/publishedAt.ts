import { calendarDay } from '../../src/shared/calendarDay.ts'
import { periodNoon, precisionOf, type DatePrecision } from '../../src/shared/partialDate.ts'

const lengths: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10 }

interface PublishedAt {
  publishedAt: unknown
  publishedAtPrecision: unknown
}

/**
 * The date of a news item as it is stored: an instant, and how exact it is. A partial date (`2013-06`) becomes noon UTC of the period's
 * last day and brings its own precision; an instant that is known to the day, month or year only is moved to that noon as well.
 */
export function settlePublishedAt(value: unknown, precision: unknown): PublishedAt {
  const written = precisionOf(value)
  if (written) {
    const publishedAtPrecision = coarser(written, precision)
    return { publishedAt: periodNoon(String(value).slice(0, lengths[publishedAtPrecision])), publishedAtPrecision }
  }
  const length = typeof precision === 'string' ? lengths[precision] : undefined
  const instant = typeof value === 'string' || value instanceof Date ? new Date(value) : undefined
  if (!length || !instant || Number.isNaN(instant.getTime()))
    return { publishedAt: value === '' ? null : value, publishedAtPrecision: precision }
  return { publishedAt: periodNoon(calendarDay(instant).slice(0, length)), publishedAtPrecision: precision }
}

/** What was written is the upper limit of exactness: `2013` is not known to the day, whatever was said beside it. */
function coarser(written: DatePrecision, said: unknown): DatePrecision {
  const order: DatePrecision[] = ['day', 'month', 'year']
  return order[Math.max(order.indexOf(written), order.indexOf(said as DatePrecision))] ?? written
}
