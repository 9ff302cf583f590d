import { APIError, type BaseDatabaseAdapter, type PayloadRequest } from 'payload'

import { say } from '../shared/bilingual.ts'

const writeMethods = [
  'create',
  'updateOne',
  'updateMany',
  'createVersion',
  'updateVersion',
  'createGlobal',
  'updateGlobal',
  'createGlobalVersion',
  'updateGlobalVersion',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

type Write = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

const message = {
  en: 'A relation or a picture points to a record that does not exist. Choose another one.',
  fr: "Un lien ou une image renvoie à une fiche qui n'existe pas. Choisissez-en une autre.",
}

function isMissingRecord(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { cause, code, name } = error as { cause?: unknown; code?: unknown; name?: unknown }
  return code === 'SQLITE_CONSTRAINT_FOREIGNKEY' || name === 'CastError' || name === 'BSONError' || isMissingRecord(cause)
}

/** Turns what SQLite says of a link to nowhere, and MongoDB of what can be no id, which would be a failure on our side, into an answer that tells what is wrong. */
export function explainMissingRecords(adapter: BaseDatabaseAdapter): void {
  const methods = adapter as unknown as Record<(typeof writeMethods)[number], Write>
  for (const name of writeMethods) {
    const write = methods[name].bind(adapter)
    methods[name] = async (args) =>
      write(args).catch((error: unknown) => {
        if (isMissingRecord(error)) throw new APIError(say(args.req as PayloadRequest, message), 400, { code: 'missing-record' }, true)
        throw error
      })
  }
}
