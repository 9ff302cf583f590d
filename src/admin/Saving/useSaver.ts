'use client'

import { useForm } from '@payloadcms/ui'
import { use, useSyncExternalStore } from 'react'

import type { Saver, SavingState } from './saver.ts'
import { SaversContext } from './Savers.tsx'

/** The saver of the form around a component. */
export function useSaver(): Saver {
  const { formRef } = useForm()
  return use(SaversContext)(formRef)
}

/** What it has stored; the component is drawn again when that changes. */
export function useSavingState(): SavingState {
  const saver = useSaver()
  return useSyncExternalStore(saver.subscribe, saver.state, saver.state)
}
