'use client'

import { useAuth } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { staffOf } from '../../access/can.ts'

/** Payload offers to take a document over from whoever is in it; only administrators may, so only they see the buttons. */
const withoutTakeOver = '#document-locked-take-over, #take-over { display: none; }'

export function Locks({ children }: { children?: ReactNode }) {
  const { user } = useAuth()
  const mayBreak = staffOf({ user })?.roles.includes('administrator') ?? false
  return (
    <>
      {!mayBreak && <style>{withoutTakeOver}</style>}
      {children}
    </>
  )
}
