import { isEmpty } from '../fields/isEmpty.ts'
import type { Doc } from '../fields/rule.ts'

const dateFields = ['startDate', 'endDate', 'datePrecision'] as const

const sameDates = (a: Doc, b: Doc): boolean =>
  dateFields.every((name) => (isEmpty(a[name]) ? null : a[name]) === (isEmpty(b[name]) ? null : b[name]))

/**
 * What to add to an event whose public dates are about to change: the old dates as a line of the history, and as `previousStartDate` when
 * the event was moved. Nothing when the dates stay, when none were public, or when the line is there already.
 */
export function keepOldDates(event: Doc, published: Doc | undefined): Doc {
  if (!published || isEmpty(published.datePrecision) || sameDates(event, published)) return {}
  const history = (event.dateHistory as Doc[] | null | undefined) ?? []
  const isMoved = event.status === 'rescheduled' || event.status === 'postponed'
  const kept: Doc = {}
  if (isMoved && isEmpty(event.previousStartDate) && !isEmpty(published.startDate)) kept.previousStartDate = published.startDate
  if (!history.some((line) => sameDates(line, published))) {
    kept.dateHistory = [
      ...history,
      {
        startDate: published.startDate ?? null,
        endDate: published.endDate ?? null,
        datePrecision: published.datePrecision,
        status: published.status ?? null,
        recordedAt: typeof published.updatedAt === 'string' ? published.updatedAt.slice(0, 10) : null,
      },
    ]
  }
  return kept
}
