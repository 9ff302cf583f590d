import { Router, type Response } from 'express'
import type { Payload, SanitizedConfig } from 'payload'

import type { OpenApiDocument } from './document.ts'

interface ContractOptions {
  payload: Payload
  /** The document of the whole product. */
  contractOf: (config: SanitizedConfig) => OpenApiDocument
}

/** `/openapi.json`: the contract for programs, made when it is first asked for. */
export function contractRoutes({ payload, contractOf }: ContractOptions): Router {
  const openapi = once(() => JSON.stringify(contractOf(payload.config)))
  const router = Router()
  router.get('/openapi.json', (_req, res) => send(res, 'application/json; charset=utf-8', openapi()))
  return router
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}

function send(res: Response, type: string, text: string): void {
  res.setHeader('Access-Control-Allow-Origin', '*')
  res.setHeader('Content-Type', type)
  res.send(Buffer.from(text, 'utf8'))
}
