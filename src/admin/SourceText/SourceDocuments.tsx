'use client'

import { createContext, useRef, type ReactNode } from 'react'

export type SourceDocument = Record<string, unknown>

type ReadSource = (address: string, version: string) => Promise<null | SourceDocument>

/** Reads the source text of a document, once for all fields that show it. */
export const SourceContext = createContext<ReadSource>(() => Promise.resolve(null))

/** Keeps the source texts that were read; a document that has been saved since is read again. */
export function SourceDocuments({ children }: { children?: ReactNode }) {
  const kept = useRef(new Map<string, { version: string; document: Promise<null | SourceDocument> }>())
  const read: ReadSource = (address, version) => {
    const known = kept.current.get(address)
    if (known?.version === version) return known.document
    const document = fetchSource(address)
    kept.current.set(address, { version, document })
    return document
  }
  return <SourceContext value={useRef(read).current}>{children}</SourceContext>
}

/** Without an answer there is no source to show: the form works as ever. */
async function fetchSource(address: string): Promise<null | SourceDocument> {
  try {
    const answer = await fetch(address, { credentials: 'include' })
    return answer.ok ? ((await answer.json()) as SourceDocument) : null
  } catch {
    return null
  }
}
