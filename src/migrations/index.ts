import type { Migrations } from '../database/index.ts'
import { migrations as mongodb } from './mongodb/index.ts'
import { migrations as sqlite } from './sqlite/index.ts'

/** The committed migrations of both databases, for `migrateDatabase`. */
export const migrations: Migrations = { sqlite, mongodb }
