'use client'

import { useConfig, useDocumentDrawerContext, useDocumentInfo, useForm, useLocale, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'

import type { SaveAnswer } from './answers.ts'

/** Where a new document leads after it was stored for the first time: to its own address, or back to whoever opened the drawer. */
export function useAfterCreate(): (doc: NonNullable<SaveAnswer['doc']>) => void {
  const { collectionSlug, redirectAfterCreate } = useDocumentInfo()
  const { drawerSlug, onSave } = useDocumentDrawerContext()
  const { config } = useConfig()
  const { code } = useLocale()
  const { setModified } = useForm()
  const { startRouteTransition } = useRouteTransition()
  const router = useRouter()
  return (doc) => {
    setModified(false)
    if (drawerSlug || redirectAfterCreate === false) {
      void onSave?.({ doc: doc as never, operation: 'create', result: doc })
      return
    }
    const path = formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${collectionSlug}/${doc.id}` })
    startRouteTransition(() => router.push(`${path}?locale=${code}`))
  }
}
