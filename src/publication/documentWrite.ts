import type { FlattenedField, PayloadRequest } from 'payload'

import type { RawDocument } from './rawDocument.ts'

/** A write while the framework makes the change: what is to be stored, and what is. */
export interface DocumentWrite {
  data: RawDocument
  fields: FlattenedField[]
  isGlobal: boolean
  /** Nothing when the document is new. */
  originalDoc?: RawDocument
  req: PayloadRequest
  slug: string
}
