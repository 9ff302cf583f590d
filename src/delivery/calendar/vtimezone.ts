import { DateTime, IANAZone } from 'luxon'

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

const week = 7 * 24 * 3600 * 1000

/** Looks at every week: clocks do not change twice in one. */
function changes(name: string, fromYear: number, toYear: number): Change[] {
  const zone = IANAZone.create(name)
  const found: Change[] = []
  const end = Date.UTC(toYear + 1, 0, 2)
  let before = zone.offset(Date.UTC(fromYear, 0, 1))
  for (let at = Date.UTC(fromYear, 0, 1); at < end; at += week) {
    const after = zone.offset(at + week)
    if (after !== before) found.push({ at: DateTime.fromMillis(firstAfter(zone, at, at + week), { zone }), before })
    before = after
  }
  return found
}

/** The first second between two instants (in milliseconds) that has the offset of the later one. */
function firstAfter(zone: IANAZone, earlier: number, later: number): number {
  let [low, high] = [earlier / 1000, later / 1000]
  const before = zone.offset(earlier)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (zone.offset(middle * 1000) === before) low = middle
    else high = middle
  }
  return high * 1000
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
