import { isolateObjectProperty, type CollectionBeforeChangeHook, type TextField } from 'payload'
import { systemOnly } from '../../src/access/index.ts'
import { text } from './text.ts'

/** `APP-2026-0007` after `APP-2026-0006`; the first of a year is 0001. */
export function referenceAfter(last: string | undefined, prefix: string, year: number): string {
  const stem = `${prefix}-${year}-`
  const number = last?.startsWith(stem) ? Number(last.slice(stem.length)) : 0
  return `${stem}${String((Number.isFinite(number) ? number : 0) + 1).padStart(4, '0')}`
}

/**
 * Gives a new record its reference. Records that are loaded keep theirs (`context.keepReference`); nobody types or changes one.
 * References of one year are compared as text, which holds up to 9999.
 */
export const giveReference =
  (collection: 'applications' | 'ngo-requests', prefix: string): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const record = data as { reference?: string }
    if (operation === 'update') {
      record.reference = (originalDoc as { reference?: string }).reference
      return data as unknown
    }
    if (req.context.keepReference && record.reference) return data as unknown
    const year = new Date().getUTCFullYear()
    const { docs } = await req.payload.find({
      collection,
      where: { reference: { like: `${prefix}-${year}-` } },
      sort: '-reference',
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })
    record.reference = referenceAfter((docs[0] as { reference?: string } | undefined)?.reference, prefix, year)
    return data as unknown
  }

export const reference = (): TextField =>
  text(
    'reference',
    { en: 'Reference', fr: 'Référence' },
    { en: 'Given by the system; quote it in letters.', fr: 'Attribuée par le système ; à rappeler dans les courriers.' },
    { unique: true, index: true, access: systemOnly, readOnly: true, position: 'sidebar' },
  )
