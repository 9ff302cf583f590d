import { referAll, type Values } from '../record.ts'

/** A published number, as the data writes it. Its note is in English. */
export interface RawFigure {
  value: number
  qualifier?: string | null
  unit?: string
  asOf: string | null
  asOfUnknown?: boolean
  sources: string[]
  note?: string
}

/** The part of a figure that all languages share. */
export const toFigure = ({ note: _note, sources, ...figure }: RawFigure): Values => ({ ...figure, sources: referAll('sources', sources) })

/** The part of a figure that is English text. */
export const noteOf = ({ note }: { note?: string | null } = {}): Values => (note ? { note } : {})
