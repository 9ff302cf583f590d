'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { say } from '../../shared/bilingual.ts'

type State = 'copied' | 'failed' | 'new'

/** Copies a value that is shown once. Browsers refuse it to pages without https. */
export function CopyButton({ value }: { value: string }) {
  const { i18n } = useTranslation()
  const [state, setState] = useState<State>('new')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      setState('copied')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="small">
        {say({ i18n }, state === 'copied' ? words.copied : words.copy)}
      </Button>
      {state === 'failed' && <p role="status">{say({ i18n }, words.failed)}</p>}
    </>
  )
}

const words = {
  copy: { en: 'Copy', fr: 'Copier' },
  copied: { en: 'Copied', fr: 'Copié' },
  failed: {
    en: 'The browser does not let it be copied: select it and copy it.',
    fr: 'Le navigateur refuse la copie : sélectionnez-le et copiez-le.',
  },
}
