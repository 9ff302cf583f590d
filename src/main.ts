import { SettingsError, readEnv } from './env.ts'
import { startServer } from './server.ts'

try {
  await startServer(readEnv())
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : error)
  process.exit(1)
}
