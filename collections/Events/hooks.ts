import type { CollectionBeforeChangeHook, FieldHook } from 'payload'

import { calendarDay } from '../../src/shared/calendarDay.ts'
import type { Doc } from '../fields/rule.ts'
import { keepOldDates } from './dateHistory.ts'
import { outcomeOf } from './outcome.ts'

/** The event as the public sees it: drafts may try dates as they like, only announced ones leave a line. */
export const keepAnnouncedDates: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const id = (originalDoc as { id?: string } | undefined)?.id
  if (operation !== 'update' || !id) return data
  const published = await req.payload.findByID({
    collection: collection.slug as 'events',
    id,
    depth: 0,
    disableErrors: true,
    draft: false,
    overrideAccess: true,
    req,
    trash: true,
  })
  return { ...data, ...keepOldDates(data as Doc, (published as Doc | null) ?? undefined) }
}

/** The event's day is over at midnight where it takes place. */
export const deriveOutcome: FieldHook = ({ siblingData }) => outcomeOf(siblingData, calendarDay(new Date(), siblingData.timezone))
