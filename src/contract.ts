import type { SanitizedConfig } from 'payload'

import { buildOpenApi, type OpenApiDocument } from './delivery/index.ts'
import { healthContract } from './operations/index.ts'

/** What this product promises to programs: the OpenAPI document of the whole. Rooms outside of `delivery` add theirs here. */
export const contractOf = (config: SanitizedConfig): OpenApiDocument => buildOpenApi(config, [healthContract])
