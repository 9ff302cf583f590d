'use client'

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'

/** Gives the document free when a person who wrote in it leaves, so that the next one is not told of somebody who has gone. */
export function useRelease(isModified: boolean): void {
  const { user } = useAuth()
  const { config } = useConfig()
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const hasWritten = useRef(false)
  useEffect(() => {
    if (isModified) hasWritten.current = true
  }, [isModified])
  const release = useEffectEvent(() => {
    if (!hasWritten.current || !user) return
    hasWritten.current = false
    const place: Record<string, string> = globalSlug
      ? { 'where[globalSlug][equals]': globalSlug }
      : { 'where[document.relationTo][equals]': String(collectionSlug), 'where[document.value][equals]': String(id) }
    const search = new URLSearchParams({ ...place, 'where[user.value][equals]': String(user.id), depth: '0' })
    const address = `${config.routes.api}/payload-locked-documents?${search}`
    void fetch(address, { method: 'DELETE', credentials: 'include', keepalive: true }).catch(() => undefined)
  })
  useEffect(() => {
    const leave = () => release()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      release()
    }
  }, [])
}
