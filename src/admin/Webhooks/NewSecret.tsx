'use client'

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { say } from '../../shared/bilingual.ts'
import { CopyButton } from '../CopyButton/CopyButton.tsx'
import { useCall } from './useCall.ts'
import './webhooks.css'

/** Makes a secret and shows it this once; the one before stays valid until it is ended. */
export function NewSecret() {
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const [told, setTold] = useState<{ live: number; secret?: string }>()
  const { call, isBusy, problem } = useCall<{ live: number; secret?: string }>(`/webhooks/${id}/secret`, setTold)
  if (!id) return <p className="webhook-note">{say({ i18n }, words.first)}</p>
  return (
    <div className="webhook-panel">
      <p className="webhook-note">{say({ i18n }, words.help)}</p>
      <div className="webhook-buttons">
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void call('POST')} size="small">
          {say({ i18n }, words.make)}
        </Button>
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void call('DELETE')} size="small">
          {say({ i18n }, words.end)}
        </Button>
      </div>
      <div aria-live="polite">
        {told?.secret && (
          <>
            <p className="webhook-note">{say({ i18n }, words.shown)}</p>
            <code className="webhook-secret">{told.secret}</code>
            <CopyButton value={told.secret} />
          </>
        )}
        {told && !told.secret && <p className="webhook-note">{say({ i18n }, told.live > 0 ? words.one : words.none)}</p>}
        {problem && <p className="webhook-problem">{problem}</p>}
      </div>
    </div>
  )
}

const words = {
  first: { en: 'Save it first; then make its secret here.', fr: 'Enregistrez-le d’abord ; créez ensuite son secret ici.' },
  help: {
    en: 'Messages are signed with a secret. Nothing is sent before there is one. Two are valid at a time, so that the receiver can change.',
    fr: 'Les messages sont signés avec un secret. Rien n’est envoyé avant qu’il y en ait un. Deux sont valables à la fois, pour que le destinataire puisse en changer.',
  },
  make: { en: 'Make a secret', fr: 'Créer un secret' },
  end: { en: 'End the old one', fr: 'Retirer l’ancien' },
  shown: { en: 'Copy it now: it is not shown again.', fr: 'Copiez-le maintenant : il ne sera plus affiché.' },
  one: { en: 'One secret is valid now.', fr: 'Un seul secret est valable désormais.' },
  none: { en: 'There is no secret yet.', fr: 'Il n’y a pas encore de secret.' },
}
