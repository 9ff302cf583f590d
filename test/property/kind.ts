import type { Locale } from '../../src/shared/locales.ts'
import type { Content } from './content.ts'
import type { Level, Records } from './shape.ts'
import type { World } from './world.ts'

/** A collection or global that is tried, and what is particular about it. */
export interface Kind {
  slug: string
  isGlobal?: boolean
  graphql: { one: string; many?: string }
  level: Level
  /** Has an address (`slug`), which is made from this text where it is empty. */
  addressFrom?: string
  /** Without this text, a document is the same in every language. */
  neutralWithout?: string
  /** Shared values that a new document has by itself. */
  defaults: Record<string, unknown>
  /** Its GraphQL mutation demands more than a step sends. */
  isReadOnlyInGraphql?: boolean
  /** What every new document is given and no step changes. */
  given?(records: Records): object
  /** Rules beyond what is required: is something missing that this publication would make public? */
  isIncomplete?(content: Content, locale: Locale, takesShared: boolean): boolean
  /** Texts that follow from others, at each write; `isShown` when staff read a draft, who see them before they are saved. */
  derive?(content: Content, locale: Locale, isShown?: boolean): void
  /** A file that comes with a new document. */
  hasFile?: boolean
  /** What has to exist before a document can be published. */
  afterCreate?(world: World, id: string): Promise<void>
}
