import type { FormState } from 'payload'

import type { Receipt } from '../../publication/index.ts'

/** A place of the form that somebody else has changed too; the form still has the person's own text. */
export interface ShownCollision {
  path: string
  message: string
  theirs: unknown
}

/** What one form has stored, as the panel shows it. */
export interface SavingState {
  phase: 'failed' | 'idle' | 'saving'
  /** When the form was last stored. */
  savedAt: null | number
  /** It was stored by publishing it. */
  isPublished: boolean
  /** The last save was made by itself: the next one goes on in the same version. */
  isTyping: boolean
  /** Why it could not be. */
  problem: null | string
  /** The server gave no answer. */
  isOffline: boolean
  collisions: readonly ShownCollision[]
  /** What the last publications did. */
  receipts: readonly Receipt[]
}

/** The saves of one form, one after the other. */
export interface Saver {
  state(): SavingState
  set(change: Partial<SavingState>): void
  subscribe(listener: () => void): () => void
  /** The form as the server has it; nothing while that is not known. */
  loaded(): FormState | null
  hasLoaded(form: FormState): void
  /** Runs a save when those before it are over. */
  run<Result>(save: () => Promise<Result>): Promise<Result>
}

export function createSaver(): Saver {
  const listeners = new Set<() => void>()
  let current: SavingState = {
    phase: 'idle',
    savedAt: null,
    isPublished: false,
    isTyping: false,
    problem: null,
    isOffline: false,
    collisions: [],
    receipts: [],
  }
  let last: Promise<unknown> = Promise.resolve()
  let loaded: FormState | null = null
  return {
    state: () => current,
    set(change) {
      current = { ...current, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    loaded: () => loaded,
    hasLoaded(form) {
      loaded = form
    },
    run(save) {
      const result = last.then(save)
      last = result.catch(() => undefined)
      return result
    },
  }
}
