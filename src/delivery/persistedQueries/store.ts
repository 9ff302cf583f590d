import { Kind, type DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/** All texts together, in characters: some thousand queries as frontends have them. */
const keptCharacters = 2_000_000
/** A longer one is not kept. */
const longest = 20_000

/**
 * The texts of queries by their hash, those that were asked for last. They are kept in memory alone: who finds one missing sends it again,
 * as the convention has it, and strangers never write to the database.
 */
export class PersistedQueries {
  readonly #texts = new LRUCache<string, string>({
    maxEntrySize: longest,
    maxSize: keptCharacters,
    sizeCalculation: (text) => Math.max(1, text.length),
  })

  get(hash: string): string | undefined {
    return this.#texts.get(hash)
  }

  /** Only what has been found valid, and only what reads. */
  keep(hash: string, text: string): void {
    this.#texts.set(hash, text)
  }
}

/** Does it do nothing but read? */
export const onlyReads = ({ definitions }: DocumentNode): boolean =>
  definitions.every((definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === 'query')
