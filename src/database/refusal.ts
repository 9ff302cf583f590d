import { ValidationError, type FieldHook } from 'payload'

import { say, type Bilingual } from '../shared/bilingual.ts'

type Place = Pick<Parameters<FieldHook>[0], 'collection' | 'global' | 'path' | 'req'>

/** The error for a value that no database could store, with the path of the field, or of what is inside it. */
export function refusal(
  { collection, global, path, req }: Place,
  message: Bilingual,
  inside: readonly (number | string)[] = [],
): ValidationError {
  const errors = [{ message: say(req, message), path: [...path, ...inside].join('.') }]
  return new ValidationError({ collection: collection?.slug, errors, global: global?.slug, req }, req.t)
}
