import { Router } from 'express'
import type { Payload, SanitizedConfig } from 'payload'

import { constantText } from '../constantText.ts'
import type { OpenApiDocument } from './document.ts'

interface ContractOptions {
  payload: Payload
  /** The document of the whole product. */
  contractOf: (config: SanitizedConfig) => OpenApiDocument
}

/** `/openapi.json`: the contract for programs. */
export const contractRoutes = ({ payload, contractOf }: ContractOptions): Router =>
  Router().all(
    '/openapi.json',
    constantText('application/json', () => JSON.stringify(contractOf(payload.config))),
  )
