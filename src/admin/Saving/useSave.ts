'use client'

import { toast, useDocumentDrawerContext, useDocumentEvents, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'

import { say } from '../../shared/bilingual.ts'
import { collisionsOf, sentencesOf, type SaveAnswer, type SaveProblem } from './answers.ts'
import { toSend, written, type Values } from './formData.ts'
import { isSame } from './isSame.ts'
import { sendWrite } from './request.ts'
import { useAcceptAnswer } from './useAcceptAnswer.ts'
import { useAfterCreate } from './useAfterCreate.ts'
import { useDocumentAddress } from './useDocumentAddress.ts'
import { useSaver } from './useSaver.ts'

/** `typing`: by itself, while somebody writes; `draft` and `publish`: by a button. */
export type SaveKind = 'draft' | 'publish' | 'typing'

const queries: Record<SaveKind, Record<string, string>> = {
  typing: { autosave: 'true', draft: 'true' },
  draft: { draft: 'true' },
  publish: {},
}

/** Stores the form, one save after the other, without closing it for those who go on typing. */
export function useSave(): (kind: SaveKind) => Promise<boolean> {
  const form = useForm()
  const document = useDocumentInfo()
  const { onSave } = useDocumentDrawerContext()
  const { reportUpdate } = useDocumentEvents()
  const { i18n } = useTranslation()
  const saver = useSaver()
  const accept = useAcceptAnswer()
  const afterCreate = useAfterCreate()
  const addressOf = useDocumentAddress()
  const { collectionSlug, globalSlug, id } = document
  const isNew = !id && !globalSlug

  async function save(kind: SaveKind): Promise<boolean> {
    const sent = { state: form.getFields(), values: form.getData() as Values }
    saver.set({ phase: 'saving', ...(kind === 'typing' ? {} : { problem: null, receipts: [] }) })
    const status = kind === 'publish' ? 'published' : 'draft'
    const body = await form.createFormData({}, { data: { ...toSend(sent.values), _status: status } })
    const result = await sendWrite(addressOf(queries[kind]), id ? 'PATCH' : 'POST', body, i18n.language)
    if ('problem' in result) return fail(kind, result.problem)
    await succeed(kind, result.answer, sent)
    return true
  }

  async function succeed(kind: SaveKind, answer: SaveAnswer, sent: { state: ReturnType<typeof form.getFields>; values: Values }) {
    const doc = answer.doc ?? answer.result ?? {}
    const isUntouched = isSame(written(form.getData() as Values), written(sent.values))
    if (isUntouched) form.setModified(false)
    const { receipt } = answer
    saver.set({
      phase: 'idle',
      savedAt: Date.now(),
      isPublished: kind === 'publish',
      problem: null,
      isOffline: false,
      collisions: [],
      ...(kind === 'publish' ? { receipts: receipt ? [receipt] : [] } : {}),
    })
    if (kind !== 'typing') toast.success(answer.message ?? say({ i18n }, { en: 'Saved', fr: 'Enregistré' }))
    if (isNew) return afterCreate(doc)
    if (sent.state.file?.value) form.dispatchFields({ type: 'REMOVE', path: 'file' })
    await accept(doc, sent)
    form.setSubmitted(false)
    document.setLastUpdateTime(Date.now())
    if (kind === 'publish') {
      document.setUnpublishedVersionCount(0)
      document.setHasPublishedDoc(true)
    } else document.setUnpublishedVersionCount((count) => Math.max(count, 1))
    // What is typed grows in one version; the rest of the screen looks anew when a version is added.
    if (kind === 'typing' && saver.state().isTyping) return
    saver.set({ isTyping: kind === 'typing' })
    document.setData(doc)
    document.incrementVersionCount()
    const updatedAt = String(doc.updatedAt)
    reportUpdate({ id, doc: doc as never, entitySlug: (collectionSlug ?? globalSlug) as string, operation: 'update', updatedAt })
    if (kind !== 'typing') void onSave?.({ doc: doc as never, operation: 'update', result: doc })
  }

  function fail(kind: SaveKind, problem: SaveProblem): false {
    const collisions = collisionsOf(problem)
    const [first = noAnswer(i18n.language), ...others] = sentencesOf(problem)
    saver.set({ phase: 'failed', problem: first, collisions, isOffline: problem.status === 0 || problem.status >= 500 })
    form.setModified(true)
    if (kind === 'typing' || collisions.length > 0) return false
    const errors = (problem.errors ?? []).flatMap(({ message, path }) => (path ? [{ message, path }] : []))
    form.dispatchFields({ type: 'ADD_SERVER_ERRORS', errors })
    form.setIsValid(errors.length === 0)
    form.setSubmitted(kind === 'publish')
    for (const sentence of [first, ...others]) toast.error(sentence)
    return false
  }

  return (kind) => saver.run(() => save(kind))
}

const noAnswer = (language: string): string =>
  say(
    { i18n: { language } },
    {
      en: 'The server gives no answer. Your text is still here; it is tried again.',
      fr: 'Le serveur ne répond pas. Votre texte est toujours ici ; un nouvel essai suivra.',
    },
  )
