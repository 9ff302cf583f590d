import { headersWithCors, type Endpoint, type PayloadRequest, type SanitizedConfig } from 'payload'

import { addEndpoints } from '../shared/addEndpoints.ts'
import { access, docAccess, globalDocAccess } from './docAccess.ts'

const answer =
  (ask: (req: PayloadRequest) => Promise<unknown>): Endpoint['handler'] =>
  async (req) =>
    Response.json(await ask(req), { headers: headersWithCors({ headers: new Headers(), req }) })

/**
 * Puts our own access routes before the framework's, of its internal collections too: its routes answer everybody, and differently where
 * there is a draft. The first route that fits is taken.
 */
export function withAccessRoutes(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    collection.endpoints = addEndpoints(collection.endpoints, [
      {
        handler: answer(async (req) => docAccess(req, collection.slug, req.routeParams?.id as string | undefined)),
        method: 'post',
        path: '/access/:id?',
      },
    ])
  }
  for (const global of config.globals) {
    global.endpoints = addEndpoints(global.endpoints, [
      {
        handler: answer(async (req) => globalDocAccess(req, global)),
        method: 'post',
        path: '/access',
      },
    ])
  }
  const own: Endpoint = { handler: answer(access), method: 'get', path: '/access' }
  config.endpoints = [own, ...config.endpoints] as typeof config.endpoints
  return config
}
