import { APIError } from 'payload'

import { say } from '../shared/bilingual.ts'
import type { DocumentWrite } from './documentWrite.ts'
import { operationOf } from './intent.ts'
import { liveLocales, recordOf } from './record.ts'

/**
 * The first publication of a document takes its shared fields along, whatever its language: it is for who may change them.
 *
 * @throws APIError 403 when somebody without that right publishes a document that is public in no language
 */
export async function demandSourceFirst(write: Omit<DocumentWrite, 'data' | 'fields'>): Promise<void> {
  const { isGlobal, originalDoc, req, slug } = write
  const operation = operationOf(req, slug, isGlobal)
  if (operation?.intent !== 'publish' || operation.mayChangeShared(originalDoc)) return
  const id = originalDoc?.id === undefined || isGlobal ? undefined : String(originalDoc.id)
  const row = id === undefined && !isGlobal ? null : await operation.publicRow(id)
  if (liveLocales(recordOf(row)).length > 0) return
  const message = say(req, {
    en: 'The source language goes first: somebody who may change what all languages share publishes this for the first time.',
    fr: "La langue d'origine passe d'abord : la première publication revient à qui peut modifier ce que toutes les langues partagent.",
  })
  throw new APIError(message, 403, { code: 'source-first' }, true)
}
