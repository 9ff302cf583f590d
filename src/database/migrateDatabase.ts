import type { Payload, PayloadRequest } from 'payload'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

import type { Migrations } from './migration.ts'
import { brokenReferences, hasTable, missingSchema, sqliteAdapterOf, transactionOf } from './sqliteSchema.ts'

/** The database and the code do not fit together, and nothing was changed by the failed step. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

interface Step {
  name: string
  up(req: PayloadRequest): Promise<void>
}

/** Payload notes a schema that was pushed in development under this batch number. */
const pushedBatch = -1

/**
 * Brings the database to the schema of the code: runs the committed migrations that have not run, each in its transaction, and checks
 * afterwards that what the code needs is there. Payload's own runner is not used: it ends the process on errors, and it deletes the
 * children of tables that SQLite rebuilds.
 * @returns the names of the migrations that ran now
 * @throws MigrationError when a migration fails, or when the database was made by newer code
 */
export async function migrateDatabase(payload: Payload, migrations: Migrations): Promise<string[]> {
  const steps = stepsOf(payload, migrations)
  const { names, batch } = await migrationsRun(payload)
  refuseNewer(names, steps)
  const pending = steps.filter(({ name }) => !names.includes(name))
  for (const step of pending) await runStep(payload, step, batch + 1)
  await verify(payload)
  return pending.map(({ name }) => name)
}

function stepsOf(payload: Payload, migrations: Migrations): Step[] {
  const adapter = sqliteAdapterOf(payload)
  if (adapter) {
    return migrations.sqlite.map(({ name, up }) => ({
      name,
      up: async (req) => {
        const db = await transactionOf(adapter, req)
        await up({ db, payload, req })
        const broken = await brokenReferences(db)
        if (broken) throw new Error(`it leaves references to nothing in ${broken}`)
      },
    }))
  }
  return migrations.mongodb.map(({ name, up }) => ({
    name,
    up: async (req) => {
      const sessions = payload.db.sessions as unknown as Record<string, Parameters<typeof up>[0]['session']>
      await up({ payload, req, session: sessions[String(await req.transactionID)] } as Parameters<typeof up>[0])
    },
  }))
}

async function migrationsRun(payload: Payload): Promise<{ names: string[]; batch: number }> {
  if (!(await hasTable(payload, 'payload_migrations'))) return { names: [], batch: 0 }
  const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false, depth: 0, overrideAccess: true })
  if (docs.some((doc) => doc.batch === pushedBatch)) {
    throw new MigrationError(
      'This database was made by a development push, not by migrations. Start with a new one: its content cannot be moved on safely.',
    )
  }
  return { names: docs.map((doc) => String(doc.name)), batch: Math.max(0, ...docs.map((doc) => Number(doc.batch))) }
}

function refuseNewer(names: string[], steps: Step[]): void {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name)).sort()
  if (unknown.length === 0) return
  throw new MigrationError(
    `The database was made by newer code: it has ${unknown.join(', ')}, which this version does not know. Start that version, or restore a backup from before it.`,
  )
}

async function runStep(payload: Payload, step: Step, batch: number): Promise<void> {
  const adapter = sqliteAdapterOf(payload)
  if (!adapter) return runInTransaction(payload, step, batch)
  return adapter.client.withoutForeignKeys(() => runInTransaction(payload, step, batch))
}

async function runInTransaction(payload: Payload, step: Step, batch: number): Promise<void> {
  const req = await createLocalReq({}, payload)
  const isTransaction = await initTransaction(req)
  const canRollBack = payload.db.name === 'sqlite' || Boolean(payload.db.sessions?.[String(await req.transactionID)])
  try {
    await step.up(req)
    await payload.create({ collection: 'payload-migrations', data: { name: step.name, batch }, req, overrideAccess: true })
    if (isTransaction) await commitTransaction(req)
    payload.logger.info(`Migrated the database: ${step.name}`)
  } catch (cause) {
    await killTransaction(req)
    const state = canRollBack
      ? 'It was rolled back, the database is as before it.'
      : 'This server has no transactions: part of it may have been done.'
    throw new MigrationError(`The migration ${step.name} failed: ${reasonOf(cause)}. ${state}`, { cause })
  }
}

/** Drizzle wraps the database's words into its own, which hold the whole statement. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}

async function verify(payload: Payload): Promise<void> {
  const missing = await missingSchema(payload)
  if (missing.length === 0) return
  const shown = missing.slice(0, 10).join(', ') + (missing.length > 10 ? ` and ${missing.length - 10} more` : '')
  throw new MigrationError(
    `The database lacks ${shown}. The model has changed without a migration (npm run cli -- migrate create <name>), or the migration did not do what it says.`,
  )
}
