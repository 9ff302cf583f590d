import { resolve } from 'node:path'

import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { destination, pino } from 'pino'

import { databaseKind, DatabaseInUseError, lockDatabase, migrateDatabase, type DatabaseLock } from '../database/index.ts'
import type { Settings } from '../env.ts'
import { migrations } from '../migrations/index.ts'

/** Payload without the server, as it is: nothing is migrated. */
export async function withPayload<T>(settings: Settings, work: (payload: Payload) => Promise<T>): Promise<T> {
  const payload = await getPayload({ config: await quietConfig(settings), disableOnInit: true })
  try {
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}

/** The model alone, for developers: no database is opened. Migrations are those of the sources, not the compiled ones. */
export async function withoutDatabase<T>(settings: Settings, work: (payload: Payload) => Promise<T>): Promise<T> {
  const payload = await getPayload({ config: await quietConfig(settings), disableDBConnect: true, disableOnInit: true })
  payload.db.migrationDir = resolve('src', 'migrations', databaseKind(settings.databaseUrl))
  return work(payload)
}

/**
 * The log goes to standard error: standard output belongs to the result of the command.
 * The model is loaded when it is needed, so that help and backups do not wait for it.
 */
async function quietConfig(settings: Settings): Promise<SanitizedConfig> {
  const { createConfig } = await import('../payload.config.ts')
  // Payload's type of a finished configuration asks for every option of a logger, even of a finished one.
  const logger = pino({ level: 'error' }, destination({ fd: process.stderr.fd, sync: true })) as unknown as SanitizedConfig['logger']
  return { ...(await createConfig(settings)), logger }
}

/**
 * For work on many records: nobody else writes meanwhile, and the database has the schema of the code.
 *
 * @param work is told which migrations ran now
 */
export async function withDatabaseOfOurOwn<T>(settings: Settings, work: (payload: Payload, ran: string[]) => Promise<T>): Promise<T> {
  const lock = await lockDatabase(settings.databaseUrl)
  try {
    return await withPayload(settings, async (payload) => {
      return work(payload, await migrateDatabase(payload, migrations))
    })
  } finally {
    await lock.release()
  }
}

/** For work on one record, also beside a running server: that one has migrated, and each of the two waits for the other's transaction. */
export async function besideServer<T>(settings: Settings, work: (payload: Payload) => Promise<T>): Promise<T> {
  const lock = await lockDatabase(settings.databaseUrl).catch((error: unknown): DatabaseLock | undefined => {
    if (error instanceof DatabaseInUseError) return undefined
    throw error
  })
  try {
    return await withPayload(settings, async (payload) => {
      if (lock) await migrateDatabase(payload, migrations)
      return work(payload)
    })
  } finally {
    await lock?.release()
  }
}
