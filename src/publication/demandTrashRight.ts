import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'

import { can, canPublish, staffOf } from '../access/index.ts'
import { say } from '../shared/bilingual.ts'
import { localeCodes } from '../shared/locales.ts'
import type { Slug } from '../shared/slugs.ts'
import { operationOf } from './intent.ts'
import { liveLocales, recordOf } from './record.ts'
import type { WriteArguments } from './write.ts'

const message = {
  en: 'The trash takes a document from readers in every language it is public in, and gives it back: this needs the right to publish in each of them.',
  fr: "La corbeille retire un document aux lecteurs dans toutes les langues où il est public, et le leur rend : il faut le droit de publier dans chacune d'elles.",
}

function refuse(req: PayloadRequest): never {
  const text = say(req, message)
  throw new APIError(text, 403, { code: 'forbidden', errors: [{ message: text, path: 'deletedAt' }] }, true)
}

/** Who may not delete, does not put into the trash; no document is looked at for it. */
export function demandTrashRole(args: WriteArguments, slug: string): void {
  if (args.overrideAccess || args.data?.deletedAt === undefined || args.data.deletedAt === null) return
  if (!can(staffOf(args.req), 'delete', slug as Slug)) refuse(args.req)
}

const instantOf = (value: unknown): null | number => (value ? new Date(value as string).getTime() : null)

/** The trash, and the way out of it, change what is public: both need the right to publish in each language that is. */
export const demandTrashRight: CollectionBeforeChangeHook = async ({ collection: { slug }, data, originalDoc, req }) => {
  const { deletedAt } = data as { deletedAt?: unknown }
  const stored = originalDoc as undefined | { deletedAt?: unknown; id: unknown }
  if (stored && deletedAt !== undefined && instantOf(deletedAt) !== instantOf(stored.deletedAt)) {
    await demandRightInEach(slug, String(stored.id), req)
  }
  return data as unknown
}

/** The same for what is deleted for good. */
export const demandDeleteRight: CollectionBeforeDeleteHook = ({ collection: { slug }, id, req }) => demandRightInEach(slug, String(id), req)

async function demandRightInEach(slug: string, id: string, req: PayloadRequest): Promise<void> {
  const operation = operationOf(req, slug, false)
  if (!operation || operation.overridesAccess) return
  const record = recordOf(await operation.publicRow(id))
  const live = liveLocales(record)
  // Without text to translate, it is public in every language.
  const languages = record?.isNeutral && live.length > 0 ? localeCodes : live
  const person = staffOf(req)
  if (!languages.every((locale) => canPublish(person, slug as Slug, locale))) refuse(req)
}
