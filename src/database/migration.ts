import type { MigrateDownArgs as MongodbDown, MigrateUpArgs as MongodbUp } from '@payloadcms/db-mongodb'
import type { MigrateDownArgs as SqliteDown, MigrateUpArgs as SqliteUp } from '@payloadcms/db-sqlite'

interface MigrationOf<Up, Down> {
  /** The name of its file without the ending, which begins with its time: it is also the order. */
  name: string
  up(args: Up): Promise<void>
  down(args: Down): Promise<void>
}

export type SqliteMigration = MigrationOf<SqliteUp, SqliteDown>
export type MongodbMigration = MigrationOf<MongodbUp, MongodbDown>

/** The committed migrations of both databases, oldest first. */
export interface Migrations {
  sqlite: SqliteMigration[]
  mongodb: MongodbMigration[]
}
