import type { PayloadRequest } from 'payload'
import type { Bilingual } from '../../src/shared/bilingual.ts'

/** What is wrong with a document, where, and what to do about it. */
export interface Problem {
  path: string
  message: Bilingual
}

export interface RuleContext {
  req: PayloadRequest
  id?: string
  slug: string
}

/**
 * A rule about several fields, or about other records. `touches` tells which part of a document it is about:
 * `shared` rules are asked only when shared fields go public, `text` rules with every language.
 * `doc` is the whole document in one language.
 */
export interface Rule {
  touches: 'shared' | 'text'
  check(doc: Record<string, unknown>, context: RuleContext): Problem[] | Promise<Problem[]>
}

/** A document as rules see it. */
export type Doc = Record<string, unknown>
