'use client'

import { useForm, useLocale, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { FormState } from 'payload'

import type { Values } from '../Saving/formData.ts'
import { useAcceptAnswer } from '../Saving/useAcceptAnswer.ts'
import { useSaver } from '../Saving/useSaver.ts'

export type Choice = 'mine' | 'theirs'

/**
 * Goes on after a collision: the form takes over all that others have saved, except for the texts the person wants to keep; those go out
 * with the next save.
 */
export function useResolve(): (choices: Readonly<Record<string, Choice>>) => Promise<void> {
  const form = useForm()
  const saver = useSaver()
  const accept = useAcceptAnswer()
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()

  async function readDraft(): Promise<undefined | Values> {
    // Asked as a list, since only that reads the draft whatever the status of this language is.
    const path = globalSlug ? `/globals/${globalSlug}?` : `/${collectionSlug}?where[id][equals]=${id}&limit=1&`
    const address = `${config.routes.api}${path}depth=0&draft=true&fallback-locale=none&locale=${code}`
    const answer = await fetch(address, { credentials: 'include' })
    if (!answer.ok) return undefined
    const body = (await answer.json()) as Values & { docs?: Values[] }
    return body.docs ? body.docs[0] : body
  }

  return async (choices) => {
    const doc = await readDraft()
    if (!doc) return
    const given = Object.keys(choices).filter((path) => choices[path] === 'theirs')
    const local = form.getFields()
    const isGiven = (path: string) => given.some((one) => path === one || path.startsWith(`${one}.`) || one.startsWith(`${path}.`))
    const loaded = Object.entries(saver.loaded() ?? local).filter(([path]) => !isGiven(path))
    const before: FormState = {
      ...Object.fromEntries(loaded),
      ...Object.fromEntries(Object.entries(local).filter(([path]) => isGiven(path))),
    }
    await accept(doc, { state: before })
    saver.set({ collisions: [], phase: 'idle', problem: null })
    form.setModified(true)
  }
}
