import type { FlattenedField } from 'payload'

import { perLocaleGlobals, publicCollections } from '../../shared/slugs.ts'
import { isStaffField } from '../graphqlAnonymous.ts'

/** What a reader may ask for. */
export interface Reader {
  limit: { least: number; most: number }
  depth: number
  /** Values of one condition, such as those of `in`. */
  values: number
  /** Conditions of a filter, however they are combined. */
  conditions: number
  /** Knows what the panel sends for "nothing". */
  isStaff: boolean
  mayName(slug: string): boolean
  /** Is the field in answers? */
  sees(field: FlattenedField): boolean
  /** May one filter and sort by it? */
  asks(field: FlattenedField): boolean
}

/** Fields of the system, of which no answer has any. */
const isHidden = (field: FlattenedField): boolean => 'hidden' in field && field.hidden === true

const isVirtual = (field: FlattenedField): boolean => 'virtual' in field && field.virtual === true

const open = new Set<string>([...publicCollections, ...perLocaleGlobals])

/** Who is not signed in. */
export const anyone: Reader = {
  limit: { least: 1, most: 100 },
  depth: 2,
  values: 100,
  conditions: 50,
  isStaff: false,
  mayName: (slug) => open.has(slug),
  sees: (field) => !isHidden(field) && !isStaffField(field),
  asks: (field) => !isHidden(field) && !isStaffField(field) && !isVirtual(field),
}

/** People of the staff, and programs that read drafts. What they may not see, Payload refuses them. */
export const staff: Reader = {
  // The panel asks for all of a selection with 0.
  limit: { least: 0, most: 10_000 },
  depth: 4,
  values: 1000,
  conditions: 500,
  isStaff: true,
  mayName: () => true,
  sees: (field) => !isHidden(field),
  asks: (field) => !isHidden(field) && !isVirtual(field),
}
