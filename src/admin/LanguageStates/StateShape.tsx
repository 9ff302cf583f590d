import type { ReactNode } from 'react'

import type { Shown } from './states.ts'

const shapes: Record<Shown, ReactNode> = {
  published: <circle cx="6" cy="6" fill="currentColor" r="5" />,
  changed: (
    <>
      <circle cx="6" cy="6" fill="none" r="4.25" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" fill="currentColor" />
    </>
  ),
  stale: <path d="M6 .8 11.6 11H.4z" fill="currentColor" />,
  draft: <circle cx="6" cy="6" fill="none" r="4.25" stroke="currentColor" strokeWidth="1.5" />,
  missing: <path d="M2 6h8" stroke="currentColor" strokeWidth="1.5" />,
}

/** Full for public, half for changes that wait, a triangle for out of date, hollow for a draft, a dash for nothing. */
export const StateShape = ({ state }: { state: Shown }) => (
  <svg
    aria-hidden="true"
    className={`language-states__shape language-states__shape--${state}`}
    focusable="false"
    height="12"
    viewBox="0 0 12 12"
    width="12"
  >
    {shapes[state]}
  </svg>
)
