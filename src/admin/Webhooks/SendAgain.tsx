'use client'

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { say } from '../../shared/bilingual.ts'
import { useCall } from './useCall.ts'
import './webhooks.css'

/** Sends a message once more, with the same id: the receiver knows it by that. */
export function SendAgain() {
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const [isQueued, setQueued] = useState(false)
  const { call, isBusy, problem } = useCall(`/webhook-deliveries/${id}/send-again`, () => setQueued(true))
  if (!id) return null
  return (
    <div className="webhook-panel">
      <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void call('POST')} size="small">
        {say({ i18n }, { en: 'Send again', fr: 'Renvoyer' })}
      </Button>
      <div aria-live="polite">
        {isQueued && !problem && (
          <p className="webhook-note">
            {say(
              { i18n },
              { en: 'It is being sent. Reload to see the answer.', fr: 'L’envoi est en cours. Rechargez pour voir la réponse.' },
            )}
          </p>
        )}
        {problem && <p className="webhook-problem">{problem}</p>}
      </div>
    </div>
  )
}
