import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(
    sql.raw(`CREATE TABLE \`mentions\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`source\` text NOT NULL,
	\`target\` text NOT NULL
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`mentions_source_idx\` ON \`mentions\` (\`source\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`target_source_idx\` ON \`mentions\` (\`target\`,\`source\`);`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql.raw(`DROP TABLE \`mentions\`;`))
}
