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
  await db.run(sql.raw(`CREATE INDEX \`name_createdAt_2_idx\` ON \`webhooks\` (\`name\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`url_createdAt_idx\` ON \`webhooks\` (\`url\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`isActive_createdAt_idx\` ON \`webhooks\` (\`is_active\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`ended_createdAt_idx\` ON \`webhooks\` (\`ended\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`createdAt_10_idx\` ON \`webhooks\` (\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`updatedAt_createdAt_10_idx\` ON \`webhooks\` (\`updated_at\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`event_createdAt_idx\` ON \`webhook_deliveries\` (\`event\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`status_createdAt_3_idx\` ON \`webhook_deliveries\` (\`status\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`attempts_createdAt_idx\` ON \`webhook_deliveries\` (\`attempts\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`lastStatus_createdAt_idx\` ON \`webhook_deliveries\` (\`last_status\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`createdAt_11_idx\` ON \`webhook_deliveries\` (\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`updatedAt_createdAt_11_idx\` ON \`webhook_deliveries\` (\`updated_at\`,\`created_at\`,\`id\`);`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql.raw(`DROP TABLE \`idempotent_answers\`;`))
  await db.run(sql.raw(`DROP INDEX \`name_createdAt_2_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`url_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`isActive_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`ended_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`createdAt_10_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`updatedAt_createdAt_10_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`event_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`status_createdAt_3_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`attempts_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`lastStatus_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`createdAt_11_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`updatedAt_createdAt_11_idx\`;`))
}
