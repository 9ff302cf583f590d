import type { Doc } from './read.ts'

/** What became of a document for the reader. `published` and `updated` carry it as it is now. */
export interface Item {
  /** Slug of the collection or global. */
  type: string
  /** Of the document; a global has its slug here. */
  id: string
  change: 'deleted' | 'published' | 'unpublished' | 'updated'
  /** ISO 8601: when that happened, or, in a first pass, when the document last changed. */
  at: string
  doc?: Doc
}

/** One page, and how far a client that has it has come. */
export interface Page<Place> {
  items: Item[]
  place: Place
  hasMore: boolean
}
