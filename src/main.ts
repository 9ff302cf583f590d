import { setFlagsFromString } from 'node:v8'

import { DatabaseInUseError, MigrationError, StandaloneServerError } from './database/index.ts'
import { SettingsError, readEnv } from './env.ts'
import { FirstStartError } from './firstStart.ts'
import { startServer } from './server.ts'

// Garbage is collected when the heap has grown by half. Left to itself V8 lets it become several times what is in use, beside a full cache.
setFlagsFromString('--heap-growing-percent=50')

try {
  await startServer(readEnv())
} catch (error) {
  console.error(isForPeople(error) ? error.message : error)
  process.exit(1)
}

/** Errors whose message says all there is to know, and what to do. */
function isForPeople(error: unknown): error is Error {
  return [SettingsError, DatabaseInUseError, MigrationError, StandaloneServerError, FirstStartError].some((kind) => error instanceof kind)
}
