import { once } from 'node:events'

import { getPayload } from 'payload'

import type { Settings } from './env.ts'
import { createConfig } from './payload.config.ts'
import { seedContent } from './seed/index.ts'

/**
 * The process in which a first start loads the content, so that what this takes of memory is given back at its end. The server that
 * starts it sends its settings, has migrated the database, holds the lock of it and waits. Told to stop, or left alone by the server, it
 * finishes the record under way and ends.
 */
const [settings] = (await once(process, 'message')) as [Settings]
const stop = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop.abort())
process.once('disconnect', () => stop.abort())

try {
  await load()
} catch (error) {
  if (error !== stop.signal.reason) {
    console.error(error)
    process.exit(1)
  }
}
process.exit(0)

async function load(): Promise<void> {
  // The server has given Payload's warnings already.
  const config = await createConfig({ ...settings, logLevel: 'error' })
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    const { loaded, milliseconds } = await seedContent({ payload, signal: stop.signal })
    const count = Object.values(loaded).reduce((sum, number) => sum + number, 0)
    console.log(`Content: ${count} records loaded in ${(milliseconds / 1000).toFixed(1)} s`)
  } finally {
    await payload.destroy()
  }
}
