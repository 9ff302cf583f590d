import type { FieldHook, Plugin } from 'payload'

import { withChangedFields, withFirstHook } from './changedFields.ts'
import { refusal } from './refusal.ts'

const message = {
  en: 'Two rows have the same id. Leave the id out of a new row.',
  fr: "Deux lignes ont le même identifiant. Une nouvelle ligne n'en porte pas.",
}

/**
 * Refuses a list in which two rows have one id: SQL fails on it with an error that names a column, and whose texts are whose is lost. Whether
 * somebody may add a row at all comes first.
 *
 * @throws ValidationError 400 that names the second of them
 */
export const refuseTwinRows: Plugin = (config) =>
  withChangedFields(config, (field) =>
    field.type === 'array' || field.type === 'blocks' ? withFirstHook(field, 'beforeChange', demandOwnIds) : field,
  )

const demandOwnIds: FieldHook = (args) => {
  const rows = Array.isArray(args.value) ? (args.value as ({ id?: unknown } | null)[]) : []
  const ids = rows.map((row) => row?.id)
  const twin = ids.findIndex((id, i) => typeof id === 'string' && ids.indexOf(id) < i)
  if (twin >= 0) throw refusal(args, message, [twin, 'id'])
  return args.value as unknown
}
