'use client'

import { toast, useTranslation } from '@payloadcms/ui'

import { say } from '../../shared/bilingual.ts'
import './apiKeys.css'
import { KeyTable } from './KeyTable.tsx'
import { NewKey } from './NewKey.tsx'
import { useKeys } from './useKeys.ts'

/** In the form of an API client: its keys, a button that makes one and shows it once, and one for each that ends it. */
export function ApiKeys() {
  const { i18n } = useTranslation()
  const { isSaved, keys, make, revoke } = useKeys()
  const first = {
    en: 'Save the client first; then you can make keys for it.',
    fr: "Enregistrez d'abord le client ; vous pourrez ensuite créer ses clés.",
  }
  const none = { en: 'This client has no key yet, so it reads nothing.', fr: "Ce client n'a pas encore de clé : il ne lit rien." }
  const end = async (id: string) => {
    await revoke(id).catch(({ message }: Error) => toast.error(message))
  }
  return (
    <section aria-labelledby="api-keys" className="api-keys field-type">
      <h3 id="api-keys">{say({ i18n }, { en: 'Keys', fr: 'Clés' })}</h3>
      {!isSaved && <p>{say({ i18n }, first)}</p>}
      {isSaved && keys.length === 0 && <p>{say({ i18n }, none)}</p>}
      {keys.length > 0 && <KeyTable keys={keys} onRevoke={end} />}
      {isSaved && <NewKey onMake={make} />}
    </section>
  )
}
