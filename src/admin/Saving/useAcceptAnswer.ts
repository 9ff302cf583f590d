'use client'

import { useDocumentInfo, useForm, useServerFunctions } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { deepCopyObjectSimpleWithoutReactComponents } from 'payload/shared'

import { acceptState } from './acceptState.ts'
import type { SaveAnswer } from './answers.ts'
import { written, type Values } from './formData.ts'
import { isSame } from './isSame.ts'
import { useSaver } from './useSaver.ts'

type Doc = NonNullable<SaveAnswer['doc']>

/** Is a document as the form sent it? Then there is nothing to take over but its time. */
const isAsSent = (doc: Doc, values: Values): boolean =>
  Object.entries(written(values)).every(([name, value]) => !(name in doc) || isSame(doc[name], value))

/**
 * Takes over what the server answers, where it is other than what the form has: what others have saved, an address made from a title.
 * Nothing that is being typed is touched.
 *
 * The returned function is given `values` after a save. Without them the form goes on after a collision: it has seen all there is.
 */
export function useAcceptAnswer(): (doc: Doc, sent: { state: FormState; values?: Values }) => Promise<void> {
  const { dispatchFields, getFields } = useForm()
  const { collectionSlug, docPermissions, getDocPreferences, globalSlug, id } = useDocumentInfo()
  const { getFormState } = useServerFunctions()
  const saver = useSaver()

  const stateOf = async (doc: Doc, sent: FormState): Promise<FormState | undefined> => {
    const { state } = (await getFormState({
      collectionSlug,
      data: doc,
      docPermissions,
      docPreferences: await getDocPreferences(),
      formState: deepCopyObjectSimpleWithoutReactComponents(sent, { excludeFiles: true }),
      globalSlug,
      id,
      operation: 'update',
      renderAllFields: false,
      schemaPath: collectionSlug ?? globalSlug ?? '',
      skipValidation: true,
    } as never)) as { state?: FormState }
    return state
  }

  return async (doc, sent) => {
    const answered = sent.values && isAsSent(doc, sent.values) ? undefined : await stateOf(doc, sent.state)
    const accepted = answered && acceptState(getFields(), sent.state, answered)
    if (accepted?.isChanged) dispatchFields({ type: 'REPLACE_STATE', state: accepted.state })
    // Rows that could not be taken are still those the form was loaded with.
    saver.hasLoaded(answered ?? sent.state)
    if (accepted?.hasMissedRows && sent.values) return
    const value = doc.updatedAt
    const time = { updatedAt: { initialValue: value, value } } as unknown as FormState
    dispatchFields({ type: 'MERGE_SERVER_STATE', acceptValues: true, prevStateRef: { current: {} }, serverState: time })
  }
}
