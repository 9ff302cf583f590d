import type { Receipt } from '../../publication/index.ts'
import type { ShownCollision } from './saver.ts'

/** What the server says to a save, as far as the form wants to know it. */
export interface SaveAnswer {
  doc?: Record<string, unknown> & { id?: string; updatedAt?: string }
  /** The same of a global. */
  result?: SaveAnswer['doc']
  message?: string
  receipt?: null | Receipt
}

/** An error as RFC 9457 writes it. */
export interface SaveProblem {
  status: number
  code?: string
  detail?: string
  errors?: { message: string; path?: string; data?: { theirs?: unknown } }[]
}

export const collisionsOf = ({ code, errors = [] }: SaveProblem): ShownCollision[] =>
  code === 'edited-meanwhile'
    ? errors.flatMap(({ data, message, path }) => (path ? [{ path, message, theirs: data?.theirs ?? null }] : []))
    : []

/** The sentences of a problem: one for each field that is not right, or what it says as a whole. */
export function sentencesOf({ detail, errors = [] }: SaveProblem): string[] {
  const own = errors.map(({ message }) => message).filter(Boolean)
  return own.length > 0 ? [...new Set(own)] : detail ? [detail] : []
}
