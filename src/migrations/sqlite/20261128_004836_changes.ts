import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(
    sql.raw(`CREATE TABLE \`changes\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`sequence\` numeric NOT NULL,
	\`at\` text NOT NULL,
	\`entity\` text NOT NULL,
	\`document\` text NOT NULL,
	\`is_global\` integer,
	\`languages\` text NOT NULL,
	\`is_gone\` integer
);
`),
  )
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`changes_sequence_idx\` ON \`changes\` (\`sequence\`);`))
  await db.run(sql.raw(`CREATE INDEX \`entity_document_idx\` ON \`changes\` (\`entity\`,\`document\`);`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql.raw(`DROP TABLE \`changes\`;`))
}
