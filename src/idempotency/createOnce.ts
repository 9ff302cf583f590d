import type { Endpoint, Plugin } from 'payload'

import { addEndpoints } from '../shared/addEndpoints.ts'
import { nextEndpoint } from '../publication/index.ts'
import { answerOnce } from './answerOnce.ts'
import { answers } from './collection.ts'
import { fingerprintOf } from './fingerprint.ts'

type OwnEndpoint = Omit<Endpoint, 'root'>

/** The ways to create by REST. */
const places = ['/', '/:id/duplicate']

function once(path: string): OwnEndpoint {
  const endpoint: OwnEndpoint = {
    method: 'post',
    path,
    handler: (req) =>
      answerOnce(req, {
        answer: async () => nextEndpoint(req, endpoint).handler(req),
        fingerprint: () => fingerprintOf(req),
        isDone: (response) => Promise.resolve(response.ok),
      }),
  }
  return endpoint
}

/** Whoever creates with an `Idempotency-Key` creates once, however often they have to ask. It comes after all that adds to an answer. */
export const createOnce: Plugin = (config) => ({
  ...config,
  collections: [
    ...(config.collections ?? []).map((collection) => ({
      ...collection,
      endpoints: addEndpoints(collection.endpoints, places.filter((path) => path === '/' || !collection.disableDuplicate).map(once)),
    })),
    answers,
  ],
})
