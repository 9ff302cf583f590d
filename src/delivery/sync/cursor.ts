import { createHmac, timingSafeEqual } from 'node:crypto'

import type { Languages } from './reader.ts'

/** How far a client has come. To the client it is one word without a meaning. */
export interface Cursor extends Languages {
  /** Name of the history that the number belongs to. */
  history: string
  /** The last change whose items the client has, or that was there when its first pass began. */
  sequence: number
  /** Place in the first pass: what comes next is behind this document of this collection or global. */
  pass?: { slug: string; after?: string }
  /** Of the change after `sequence`, the client has the record itself and those that name it up to this one. */
  within?: string
}

const bytesOfMark = 16

/** Nobody but this installation can make one: what is in it need not be doubted, and cannot be played with. */
export function writeCursor(cursor: Cursor, secret: string): string {
  const { fallback, history, locale, pass, sequence, within } = cursor
  const text = JSON.stringify([1, history, sequence, locale, fallback ?? null, pass?.slug ?? null, pass?.after ?? null, within ?? null])
  return Buffer.concat([markOf(text, secret), Buffer.from(text, 'utf8')]).toString('base64url')
}

/** Reads what {@link writeCursor} wrote; nothing when it is anything else. */
export function readCursor(given: string, secret: string): Cursor | undefined {
  const bytes = Buffer.from(given, 'base64url')
  const [mark, text] = [bytes.subarray(0, bytesOfMark), bytes.subarray(bytesOfMark).toString('utf8')]
  if (mark.length < bytesOfMark || bytes.toString('base64url') !== given || !timingSafeEqual(mark, markOf(text, secret))) return undefined
  const [, history, sequence, locale, fallback, slug, after, within] = JSON.parse(text) as Parts
  return {
    history,
    sequence,
    locale,
    ...(fallback === null ? {} : { fallback }),
    ...(slug === null ? {} : { pass: { slug, ...(after === null ? {} : { after }) } }),
    ...(within === null ? {} : { within }),
  }
}

type Parts = [
  version: number,
  history: string,
  sequence: number,
  locale: Languages['locale'],
  fallback: NonNullable<Languages['fallback']> | null,
  slug: null | string,
  after: null | string,
  within: null | string,
]

const markOf = (text: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(`sync cursor\n${text}`).digest().subarray(0, bytesOfMark)
