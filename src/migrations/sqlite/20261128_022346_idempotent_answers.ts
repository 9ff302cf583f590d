import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(
    sql.raw(`CREATE TABLE \`idempotent_answers\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text NOT NULL,
	\`fingerprint\` text NOT NULL,
	\`status\` numeric NOT NULL,
	\`headers\` text NOT NULL,
	\`body\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`),
  )
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`idempotent_answers_key_idx\` ON \`idempotent_answers\` (\`key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`idempotent_answers_updated_at_idx\` ON \`idempotent_answers\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`idempotent_answers_created_at_idx\` ON \`idempotent_answers\` (\`created_at\`);`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql.raw(`DROP TABLE \`idempotent_answers\`;`))
}
