'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { say } from '../../shared/bilingual.ts'

/** A key as the server tells of it: never the key itself. */
export interface KeyRow {
  id: string
  name: string
  hint: string
  madeAt: string
  expiresAt?: null | string
  lastUsedAt?: null | string
  revokedAt?: null | string
}

interface Made extends KeyRow {
  key: string
}

interface Refusal {
  detail?: string
  errors?: { message: string }[]
}

/** The keys of the client whose form is open, and what can be done with them. Each promise rejects with a sentence for the person. */
export function useKeys() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { id, savedDocumentData } = useDocumentInfo()
  const [known, setKnown] = useState<KeyRow[]>()
  const keys = known ?? ((savedDocumentData?.keys ?? []) as KeyRow[])
  const address = (path: `/${string}` | '') =>
    formatAdminURL({ apiRoute: config.routes.api, path: `/api-clients/${String(id)}${path}` as `/${string}` })

  async function ask<Answer>(path: `/${string}` | '', init: RequestInit = {}): Promise<Answer> {
    const headers = { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' }
    const response = await fetch(address(path), { ...init, credentials: 'include', headers })
    const answer = (await response.json()) as Answer & Refusal
    if (response.ok) return answer
    const unknown = { en: 'That did not work. Try again.', fr: "Cela n'a pas fonctionné. Réessayez." }
    throw new Error(answer.errors?.[0]?.message ?? answer.detail ?? say({ i18n }, unknown))
  }

  async function reload(): Promise<void> {
    const { keys: now } = await ask<{ keys?: KeyRow[] }>('')
    setKnown(now ?? [])
  }

  return {
    isSaved: id !== undefined,
    keys,
    async make(name: string, expiresAt: null | string): Promise<string> {
      const { key } = await ask<Made>('/keys', { method: 'POST', body: JSON.stringify({ name, expiresAt }) })
      await reload()
      return key
    },
    async revoke(key: string): Promise<void> {
      await ask(`/keys/${key}`, { method: 'DELETE' })
      await reload()
    },
  }
}
