import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql.raw(`ALTER TABLE \`events\` ADD \`sequence\` numeric DEFAULT 0;`))
  await db.run(sql.raw(`ALTER TABLE \`_events_v\` ADD \`version_sequence\` numeric DEFAULT 0;`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql.raw(`ALTER TABLE \`events\` DROP COLUMN \`sequence\`;`))
  await db.run(sql.raw(`ALTER TABLE \`_events_v\` DROP COLUMN \`version_sequence\`;`))
}
