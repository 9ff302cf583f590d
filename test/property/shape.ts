import type { Locale } from '../../src/shared/locales.ts'
import type { Draw } from './draw.ts'

/** What a value is drawn from. */
export interface Source {
  draw: Draw
  locale: Locale
  records: Records
  /** A text that occurs nowhere else. */
  token(name: string): string
}

/** Records that documents point to. They are public in every language. */
export interface Records {
  countries: string[]
  media: string[]
  programmes: string[]
  sources: string[]
}

/** A field with a value of its own; `path` leads through groups (`budget.note`). */
export interface Leaf {
  path: string
  kind: 'body' | 'choice' | 'choices' | 'lines' | 'plain' | 'record' | 'records'
  /** Written in each language by itself; otherwise shared by all. */
  isText: boolean
  isRequired: boolean
  draw(source: Source): unknown
}

/** Rows that have an id, a kind each: one for an array, several for blocks. */
export interface List {
  name: string
  kinds: { block?: string; type?: string; level: Level }[]
}

export interface Level {
  leaves: Leaf[]
  lists: List[]
}

const last = (path: string): string => path.split('.').at(-1) ?? path

const leaf =
  (kind: Leaf['kind'], isText: boolean, value: (source: Source, name: string) => unknown) =>
  (path: string, more: Partial<Leaf> = {}): Leaf => ({
    path,
    kind,
    isText,
    isRequired: false,
    draw: (source) => value(source, last(path)),
    ...more,
  })

/** Text of a language. */
export const text = leaf('plain', true, ({ token }, name) => token(name))
export const body = leaf('body', true, ({ token }, name) => token(name))
export const lines = leaf('lines', true, ({ draw, token }, name) => Array.from({ length: draw.below(3) }, () => token(name)))

/** What all languages share. */
export const line = leaf('plain', false, ({ token }, name) => token(name))
export const address = leaf('plain', false, ({ token }, name) => `https://example.org/${token(name)}`)
/** A stable name in capitals. */
export const capitals = leaf('plain', false, ({ token }, name) => token(name).toUpperCase())
export const flag = leaf('plain', false, ({ draw }) => draw.once(2))
export const number = leaf('plain', false, ({ draw }) => 1 + draw.below(60))

export const choice = (path: string, options: readonly string[], more: Partial<Leaf> = {}): Leaf =>
  leaf('choice', false, ({ draw }) => draw.from(options))(path, more)
export const choices = (path: string, options: readonly string[], more: Partial<Leaf> = {}): Leaf =>
  leaf('choices', true, ({ draw }) => draw.some(options))(path, more)
export const record = (path: string, of: keyof Records, more: Partial<Leaf> = {}): Leaf =>
  leaf('record', false, ({ draw, records }) => draw.from(records[of]))(path, more)
export const records = (path: string, of: keyof Records, more: Partial<Leaf> = {}): Leaf =>
  leaf('records', false, ({ draw, records: known }) => {
    const some = draw.some(known[of])
    return draw.once(2) ? some.reverse() : some
  })(path, more)

/** An array with one kind of rows. */
export const rows = (name: string, leaves: Leaf[], lists: List[] = []): List => ({ name, kinds: [{ level: { leaves, lists } }] })

const standing = ['original', 'official', 'courtesy'] as const

/** Fields that every document with a page of its own has. */
export const addressed = [text('slug', { isRequired: true }), choice('origin', standing, { isText: true })]
