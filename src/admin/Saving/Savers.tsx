'use client'

import { createContext, useRef, type ReactNode } from 'react'

import { createSaver, type Saver } from './saver.ts'

type SaverOf = (form: object) => Saver

export const SaversContext = createContext<SaverOf>(() => createSaver())

/** Knows the saver of each form that is open, a drawer's beside the page's: its buttons stand in different places of the screen. */
export function Savers({ children }: { children?: ReactNode }) {
  const known = useRef(new WeakMap<object, Saver>())
  const saverOf: SaverOf = (form) => {
    const saver = known.current.get(form) ?? createSaver()
    known.current.set(form, saver)
    return saver
  }
  return <SaversContext value={useRef(saverOf).current}>{children}</SaversContext>
}
