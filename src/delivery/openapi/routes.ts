import { Router } from 'express'
import type { Payload, SanitizedConfig } from 'payload'

import { withTag } from '../graphqlText.ts'
import type { OpenApiDocument } from './document.ts'

interface ContractOptions {
  payload: Payload
  /** The document of the whole product. */
  contractOf: (config: SanitizedConfig) => OpenApiDocument
}

/** `/openapi.json`: the contract for programs, made when it is first asked for. It changes with the software alone. */
export function contractRoutes({ payload, contractOf }: ContractOptions): Router {
  let made: undefined | { body: Buffer; etag: string }
  return Router().get('/openapi.json', (req, res) => {
    made ??= withTag(JSON.stringify(contractOf(payload.config)))
    res.setHeader('Access-Control-Allow-Origin', '*')
    res.setHeader('Cache-Control', 'public, no-cache')
    res.setHeader('Content-Type', 'application/json; charset=utf-8')
    res.setHeader('ETag', made.etag)
    if (req.fresh) res.status(304).end()
    else res.send(made.body)
  })
}
