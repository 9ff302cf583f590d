import { getPayload } from 'payload'

/** Makes the tables of a new database, as Payload does in development. */
const { default: config } = await import('./payload.config.ts')
const payload = await getPayload({ config })
await payload.destroy()
process.exit(0)
