'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormInitializing, useFormModified, useTranslation } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'

import { say } from '../../shared/bilingual.ts'
import './saving.css'
import { useRelease } from './useRelease.ts'
import { useSave } from './useSave.ts'
import { useSaver, useSavingState } from './useSaver.ts'

/** A pause in the typing, and the longest time without one, in milliseconds. */
const pause = 2000
const patience = 10_000
/** Until the next try when the server gave no answer. */
const retry = 5000

/** Stores what is typed after each pause, as a draft, once the document is there; and says how that went. */
export function Autosave() {
  const { globalSlug, hasSavePermission, id, isTrashed } = useDocumentInfo()
  const { disabled } = useForm()
  const isInitializing = useFormInitializing()
  const isModified = useFormModified()
  const [fields] = useAllFormFields()
  const { collisions, isOffline, phase, savedAt } = useSavingState()
  const save = useSave()
  useRelease(isModified)
  const saver = useSaver()
  const since = useRef<null | number>(null)
  const tried = useRef<unknown>(null)

  useEffect(() => {
    if (!isModified && !isInitializing) saver.hasLoaded(fields)
  }, [fields, isInitializing, isModified, saver])

  const isOn = Boolean(id ?? globalSlug) && hasSavePermission === true && !isTrashed && !disabled && !isInitializing
  const mayStore = isOn && isModified && collisions.length === 0 && !fields.file?.value
  const store = useEffectEvent(() => {
    since.current = null
    tried.current = fields
    void save('typing')
  })
  useEffect(() => {
    // What the server has refused is refused again until it is changed.
    if (!mayStore || phase === 'saving' || (phase === 'failed' && !isOffline && tried.current === fields)) return
    since.current ??= Date.now()
    const left = Math.max(0, Math.min(pause, since.current + patience - Date.now()))
    const timer = setTimeout(store, isOffline ? retry : left)
    return () => clearTimeout(timer)
  }, [fields, isOffline, mayStore, phase, savedAt])

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden' && mayStore) store()
    }
    document.addEventListener('visibilitychange', leave)
    return () => document.removeEventListener('visibilitychange', leave)
  }, [mayStore])

  return <SavingNote isOn={isOn} isModified={isModified} />
}

function SavingNote({ isModified, isOn }: { isModified: boolean; isOn: boolean }) {
  const { i18n } = useTranslation()
  const { collisions, isPublished, phase, problem, savedAt } = useSavingState()
  const time = savedAt === null ? '' : new Date(savedAt).toLocaleTimeString(i18n.language === 'fr' ? 'fr' : 'en-GB', { timeStyle: 'short' })
  // What collides is told above the form.
  const isTold = collisions.length > 0
  const text = {
    failed: isTold
      ? say({ i18n }, { en: 'Not saved', fr: 'Non enregistré' })
      : say({ i18n }, { en: `Not saved: ${problem}`, fr: `Non enregistré : ${problem}` }),
    saving: say({ i18n }, { en: 'Saving …', fr: 'Enregistrement …' }),
    typed: say({ i18n }, { en: 'Not saved yet', fr: 'Pas encore enregistré' }),
    saved: isPublished
      ? say({ i18n }, { en: `Published at ${time}`, fr: `Publié à ${time}` })
      : say({ i18n }, { en: `Draft saved at ${time}`, fr: `Brouillon enregistré à ${time}` }),
  }
  const shown = phase !== 'idle' ? phase : isModified && isOn ? 'typed' : savedAt === null ? null : 'saved'
  return (
    <p aria-live="polite" className={`saving-note saving-note--${shown ?? 'none'}`}>
      {shown && text[shown]}
    </p>
  )
}
