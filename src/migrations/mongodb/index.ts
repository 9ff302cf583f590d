import type { MongodbMigration } from '../../database/index.ts'

/** Written by `createMigration`: the committed migrations, oldest first. */
export const migrations: MongodbMigration[] = []
