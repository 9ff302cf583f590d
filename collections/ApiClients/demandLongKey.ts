import { ValidationError, type CollectionBeforeOperationHook } from 'payload'
import { say } from '../../src/shared/bilingual.ts'

const shortest = 32

/** The panel makes keys of 36 characters; by API any can be sent, and a short one would be guessed. */
export const demandLongKey: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const key = (args as { data?: { apiKey?: unknown } }).data?.apiKey
  if ((operation === 'create' || operation === 'update') && typeof key === 'string' && key !== '' && key.length < shortest) {
    const message = say(req, {
      en: `A key has at least ${shortest} characters, made at random.`,
      fr: `Une clé compte au moins ${shortest} caractères, tirés au hasard.`,
    })
    throw new ValidationError({ collection: 'api-clients', errors: [{ message, path: 'apiKey' }], req }, req.t)
  }
  return args
}
