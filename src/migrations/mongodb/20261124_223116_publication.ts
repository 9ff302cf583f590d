import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

export async function up({ payload, session }: MigrateUpArgs): Promise<void> {
  await Promise.resolve({ payload, session })
}

export async function down({ payload, session }: MigrateDownArgs): Promise<void> {
  await Promise.resolve({ payload, session })
}
