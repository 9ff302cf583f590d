import { headersWithCors, type Endpoint, type PayloadRequest, type SanitizedConfig } from 'payload'

import { access, docAccess, globalDocAccess } from './docAccess.ts'

const answer =
  (ask: (req: PayloadRequest) => Promise<unknown>): Endpoint['handler'] =>
  async (req) =>
    Response.json(await ask(req), { headers: headersWithCors({ headers: new Headers(), req }) })

const withFirst = <Own extends Pick<Endpoint, 'path'>>(endpoints: false | Own[], first: Own): Own[] => [first, ...(endpoints || [])]

/**
 * Puts our own access routes before the framework's, of its internal collections too: its routes answer everybody, and differently where
 * there is a draft. The first route that fits is taken.
 */
export function withAccessRoutes(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    collection.endpoints = withFirst(collection.endpoints, {
      handler: answer(async (req) => docAccess(req, collection.slug, req.routeParams?.id as string | undefined)),
      method: 'post',
      path: '/access/:id?',
    })
  }
  for (const global of config.globals) {
    global.endpoints = withFirst(global.endpoints, {
      handler: answer(async (req) => globalDocAccess(req, global)),
      method: 'post',
      path: '/access',
    })
  }
  config.endpoints = withFirst<Endpoint>(config.endpoints, {
    handler: answer(access),
    method: 'get',
    path: '/access',
  }) as typeof config.endpoints
  return config
}
