import type { CollectionBeforeChangeHook, FieldHook } from 'payload'

import { calendarDay } from '../../src/shared/calendarDay.ts'
import type { Doc } from '../fields/rule.ts'
import { keepOldDates } from './dateHistory.ts'
import { outcomeOf } from './outcome.ts'
import { nextSequence } from './sequence.ts'

/** Compares with the event as the public sees it: drafts may try dates as they like, only announced ones leave a line and are counted. */
export const keepAnnouncedDates: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const id = (originalDoc as { id?: string } | undefined)?.id
  if (operation !== 'update' || !id) return data
  const found = await req.payload.findByID({
    collection: collection.slug as 'events',
    id,
    depth: 0,
    disableErrors: true,
    draft: false,
    overrideAccess: true,
    req,
    trash: true,
  })
  const event = { ...(data as Doc), sequence: (originalDoc as Doc).sequence }
  const published = (found as Doc | null) ?? undefined
  return { ...data, ...keepOldDates(event, published), sequence: nextSequence(event, published, req.locale) }
}

/** The event's day is over at midnight where it takes place. */
export const deriveOutcome: FieldHook = ({ siblingData }) => outcomeOf(siblingData, calendarDay(new Date(), siblingData.timezone))
