import { setTimeout as sleep } from 'node:timers/promises'

import { currentEntry, newEntry, runIn } from './entry.ts'

const attempts = 3
const longestPause = 60
const writeConflict = 112
const retriableCode = /^SQLITE_(BUSY|LOCKED)/

interface DatabaseError {
  cause?: unknown
  code?: unknown
  errorLabels?: unknown
  errorLabelSet?: unknown
  message?: unknown
}

const hasLabel = (labels: unknown, label: string): boolean =>
  (Array.isArray(labels) && labels.includes(label)) || (labels instanceof Set && labels.has(label))

/** Whether the database refused a write only because another one came first, so that the same again may succeed. */
export function isConflict(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { cause, code, errorLabels, errorLabelSet, message } = error as DatabaseError
  return (
    code === writeConflict ||
    (typeof code === 'string' && retriableCode.test(code)) ||
    hasLabel(errorLabels, 'TransientTransactionError') ||
    hasLabel(errorLabelSet, 'TransientTransactionError') ||
    (typeof message === 'string' && /\bSQLITE_(BUSY|LOCKED)\b/.test(message)) ||
    isConflict(cause)
  )
}

/** Remembers a conflict for whoever can try again: the framework turns the error into an answer before it gets there. */
export function noteConflict(error: unknown): void {
  const entry = currentEntry()
  if (entry && isConflict(error)) entry.root.hasConflict = true
}

/**
 * For a conflict of which the database speaks in other words: another one came first, so that the same again may succeed.
 *
 * @returns what to throw
 */
export function conflict(cause: unknown): Error {
  const error = Object.assign(new Error('Another write came first', { cause }), { code: writeConflict })
  noteConflict(error)
  return error
}

/**
 * Runs a whole operation again when the database refused it for a conflict, three times at most, with a short pause of random length.
 * @param attempt must start from the beginning each time: read the body before, hand it in anew
 * @param hasFailed tells by the result that the attempt failed, when an error is answered instead of thrown: `(response) => response.status >= 500`
 */
export async function retryOnConflict<T>(
  label: string,
  attempt: () => Promise<T>,
  hasFailed: (result: T) => boolean = () => false,
): Promise<T> {
  for (let left = attempts - 1; ; left--) {
    const entry = newEntry(label, true)
    try {
      const result = await runIn(entry, attempt)
      if (left === 0 || !entry.hasConflict || !hasFailed(result)) return result
    } catch (error) {
      if (left === 0 || !(entry.hasConflict || isConflict(error))) throw error
    }
    await sleep(1 + Math.random() * longestPause)
  }
}
