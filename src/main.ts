import { DatabaseInUseError, MigrationError, StandaloneServerError } from './database/index.ts'
import { SettingsError, readEnv } from './env.ts'
import { FirstStartError } from './firstStart.ts'
import { startServer } from './server.ts'

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
