import { DateTime } from 'luxon'

/**
 * A time zone as RFC 5545 (3.6.5) describes it, with every change of its clocks from one year to another. Made from the data of this
 * Node, as are the instants, so that the two never disagree; a zone that changes its rules is right before and after.
 *
 * @param fromYear the first year that needs it, @param toYear the last
 */
export function renderVtimezone(zone: string, fromYear: number, toYear: number): string {
  const start = DateTime.utc(fromYear, 1, 1).setZone(zone)
  const observances = [observance(start, start.offset), ...changes(zone, fromYear, toYear).map(({ at, before }) => observance(at, before))]
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances.flat(), 'END:VTIMEZONE'].join('\r\n')
}

interface Change {
  /** The first moment of the new offset. */
  at: DateTime
  /** Minutes east of UTC until then. */
  before: number
}

/** Looks at every week: clocks do not change twice in one. */
function changes(zone: string, fromYear: number, toYear: number): Change[] {
  const found: Change[] = []
  const end = DateTime.utc(toYear + 1, 1, 2)
  for (let week = DateTime.utc(fromYear, 1, 1).setZone(zone); week < end;) {
    const next = week.plus({ hours: 168 })
    if (next.offset !== week.offset) found.push({ at: firstAfter(week, next), before: week.offset })
    week = next
  }
  return found
}

/** The first moment between the two that has the offset of the second, to the second. */
function firstAfter(before: DateTime, after: DateTime): DateTime {
  let [low, high] = [before.toSeconds(), after.toSeconds()]
  const zone = before.zone
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (DateTime.fromSeconds(middle, { zone }).offset === before.offset) low = middle
    else high = middle
  }
  return DateTime.fromSeconds(high, { zone })
}

/** Its beginning is a time on the wall as the clocks showed it before. */
function observance(at: DateTime, before: number): string[] {
  const kind = at.isInDST ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${kind}`,
    `DTSTART:${at.toUTC().plus({ minutes: before }).toFormat("yyyyMMdd'T'HHmmss")}`,
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(at.offset)}`,
    `END:${kind}`,
  ]
}

function offset(minutes: number): string {
  const total = Math.abs(minutes)
  const [hours, rest] = [Math.floor(total / 60), total % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`
}
