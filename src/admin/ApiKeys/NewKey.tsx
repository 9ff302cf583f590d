'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { say } from '../../shared/bilingual.ts'
import { CopyButton } from '../CopyButton/CopyButton.tsx'

const day = 86_400_000

/** Days a key is valid; nothing for one without an end. */
const spans = [
  { days: 30, label: { en: '30 days', fr: '30 jours' } },
  { days: 90, label: { en: '90 days', fr: '90 jours' } },
  { days: 365, label: { en: 'one year', fr: 'un an' } },
  { days: null, label: { en: 'no end', fr: 'sans fin' } },
]

const usual = '365'

/** Makes a key, and shows it until the form is left: it is not stored, so nobody can show it again. */
export function NewKey({ onMake }: { onMake: (name: string, expiresAt: null | string) => Promise<string> }) {
  const { i18n } = useTranslation()
  const [name, setName] = useState('')
  const [days, setDays] = useState(usual)
  const [made, setMade] = useState<string>()
  const [problem, setProblem] = useState<string>()

  async function make() {
    const expiresAt = days === '' ? null : new Date(Date.now() + Number(days) * day).toISOString()
    try {
      setMade(await onMake(name, expiresAt))
      setName('')
      setProblem(undefined)
    } catch (error) {
      setProblem((error as Error).message)
    }
  }

  const once = {
    en: 'Copy the key now: it is shown this once and cannot be looked up later.',
    fr: 'Copiez la clé maintenant : elle est affichée cette seule fois et ne pourra plus être consultée.',
  }
  return (
    <div className="api-keys__new">
      <label>
        {say({ i18n }, { en: 'What the new key is for', fr: 'À quoi sert la nouvelle clé' })}
        <input maxLength={100} onChange={({ target }) => setName(target.value)} type="text" value={name} />
      </label>
      <label>
        {say({ i18n }, { en: 'Valid for', fr: 'Valable' })}
        <select onChange={({ target }) => setDays(target.value)} value={days}>
          {spans.map(({ days: value, label }) => (
            <option key={label.en} value={value ?? ''}>
              {say({ i18n }, label)}
            </option>
          ))}
        </select>
      </label>
      <Button buttonStyle="secondary" margin={false} onClick={() => void make()} size="medium">
        {say({ i18n }, { en: 'Make a key', fr: 'Créer une clé' })}
      </Button>
      {problem && (
        <p className="api-keys__problem" role="alert">
          {problem}
        </p>
      )}
      {made && (
        <div className="api-keys__made" role="status">
          <p>{say({ i18n }, once)}</p>
          <code>{made}</code>
          <CopyButton value={made} />
        </div>
      )}
    </div>
  )
}
