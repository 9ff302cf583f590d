import type { DefaultServerCellComponentProps } from 'payload'

import { homeTimezone } from '../../shared/calendarDay.ts'

const shapes: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  time: { dateStyle: 'medium', timeStyle: 'short' },
  day: { dateStyle: 'medium' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
}

/** A date as exactly as it is known: `2018`, `June 2013`, `24 Mar 2014`. */
export function PublishedAtCell({ cellData, i18n, rowData }: DefaultServerCellComponentProps) {
  const { publishedAtPrecision } = (rowData ?? {}) as { publishedAtPrecision?: string }
  const instant = new Date(String(cellData))
  if (!cellData || Number.isNaN(instant.getTime())) return null
  const language = i18n.language === 'fr' ? 'fr' : 'en-GB'
  const format = new Intl.DateTimeFormat(language, { ...(shapes[publishedAtPrecision ?? 'day'] ?? shapes.day), timeZone: homeTimezone })
  return <time dateTime={instant.toISOString()}>{format.format(instant)}</time>
}
