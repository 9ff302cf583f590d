import type { MongodbMigration } from '../../database/index.ts'

export const migrations: MongodbMigration[] = []
