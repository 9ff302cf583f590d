import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { say } from '../../shared/bilingual.ts'

/** Calls an address of the API, and hands its answer on; what went wrong is told in words. */
export function useCall<Answer>(path: `/${string}`, onAnswer: (answer: Answer) => void) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  async function call(method: 'DELETE' | 'POST') {
    setBusy(true)
    setProblem(undefined)
    try {
      const address = formatAdminURL({ apiRoute: config.routes.api, path })
      const response = await fetch(address, { method, credentials: 'include', headers: { 'Accept-Language': i18n.language } })
      const body = (await response.json()) as Answer & { detail?: string }
      if (response.ok) onAnswer(body)
      else setProblem(body.detail ?? say({ i18n }, failed))
    } catch {
      setProblem(say({ i18n }, failed))
    } finally {
      setBusy(false)
    }
  }
  return { call, isBusy, problem }
}

const failed = { en: 'That did not work. Try again.', fr: 'Cela n’a pas fonctionné. Réessayez.' }
