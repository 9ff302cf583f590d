'use client'

import { Button, toast, useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { say } from '../../shared/bilingual.ts'

interface Answer {
  detail?: string
  url?: null | string
}

/** Opens the saved draft on the website, in the language that is being edited. It is there when the server knows the address of one. */
export function Preview({ isOn }: { isOn?: boolean }) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  if (!isOn || !collectionSlug || id === undefined || isTrashed) return null

  async function open() {
    // Opened before the answer comes: browsers stop windows that open later.
    const tab = window.open('', '_blank')
    const path = formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}/${id}/preview-token` })
    const headers = { 'Accept-Language': i18n.language }
    const response = await fetch(`${path}?locale=${code}`, { credentials: 'include', headers, method: 'POST' })
    const { detail, url } = (await response.json()) as Answer
    if (url && tab) {
      tab.opener = null
      tab.location.href = url
      return
    }
    tab?.close()
    const blocked = {
      en: 'The browser did not open the preview. Allow windows of this site.',
      fr: 'Le navigateur n’a pas ouvert l’aperçu. Autorisez les fenêtres de ce site.',
    }
    toast.error(detail ?? say({ i18n }, blocked))
  }

  return (
    <Button buttonStyle="secondary" id="preview-draft" margin={false} onClick={() => void open()} size="medium">
      {say({ i18n }, { en: 'Preview', fr: 'Aperçu' })}
    </Button>
  )
}
