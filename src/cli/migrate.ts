import type { Command } from 'commander'

import { createMigration, databaseKind, migrationsPending } from '../database/index.ts'
import { readEnv } from '../env.ts'
import { migrations } from '../migrations/index.ts'
import { addCommand, CommandError, present, type CommonOptions } from './command.ts'
import { formatFiles } from './formatFiles.ts'
import { withDatabaseOfOurOwn, withoutDatabase, withPayload } from './withPayload.ts'

export function addMigrate(parent: Command): void {
  const migrate = addCommand(parent, 'migrate', 'bring the database to the schema of the code, as each start does').action(
    (options: CommonOptions) =>
      present(options, async () => {
        const ran = await withDatabaseOfOurOwn(readEnv(), (_payload, names) => Promise.resolve(names))
        return { lines: ran.length ? ran.map((name) => `Ran ${name}`) : ['The database is up to date.'], data: { ran } }
      }),
  )
  addCommand(migrate, 'status', 'list the migrations and which have run; fails when one has not').action(
    (_options: CommonOptions, command: Command) =>
      present(command.optsWithGlobals(), async () => {
        const ran = await namesRun()
        const known = migrations[databaseKind(readEnv().databaseUrl)].map(({ name }) => name)
        const list = known.map((name) => ({ name, hasRun: ran.includes(name) }))
        return {
          lines: list.map(({ name, hasRun }) => `${hasRun ? 'ran    ' : 'pending'}  ${name}`),
          data: { migrations: list },
          isFailure: list.some(({ hasRun }) => !hasRun),
        }
      }),
  )
  addCommand(migrate, 'check', 'fail when the model has changed without a migration').action((_options: CommonOptions, command: Command) =>
    present(command.optsWithGlobals(), async () => {
      const isPending = await withoutDatabase(readEnv(), migrationsPending)
      const line = isPending
        ? 'The model differs from the last migration: npm run cli -- migrate create <name>'
        : 'The migrations say what the model says.'
      return { lines: [line], data: { isPending }, isFailure: isPending }
    }),
  )
  addCommand(migrate, 'create <name>', 'for developers: write a migration from the last schema to the model as it is').action(
    (name: string, _options: CommonOptions, command: Command) =>
      present(command.optsWithGlobals(), async () => {
        if (!/^[a-z0-9][a-z0-9-_]*$/i.test(name)) throw new CommandError('A migration is named with letters, digits, - and _', 2)
        const file = await withoutDatabase(readEnv(), (payload) => createMigration(payload, name))
        if (file) await formatFiles([file])
        return { lines: [file ? `Wrote ${file}` : 'The model has not changed: there is nothing to write.'], data: { file: file ?? null } }
      }),
  )
}

/** Asked of a database without tables, it fails: none has run. */
async function namesRun(): Promise<string[]> {
  return withPayload(readEnv(), async (payload) => {
    const found = await payload
      .find({ collection: 'payload-migrations', pagination: false, depth: 0, overrideAccess: true })
      .catch((error: unknown) => {
        if (String((error as { cause?: unknown }).cause ?? error).includes('no such table')) return { docs: [] }
        throw error
      })
    return found.docs.map(({ name }) => String(name))
  })
}
