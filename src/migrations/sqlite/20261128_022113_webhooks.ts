import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(
    sql.raw(`CREATE TABLE \`webhooks_languages\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`webhooks_languages_order_idx\` ON \`webhooks_languages\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`webhooks_languages_parent_idx\` ON \`webhooks_languages\` (\`parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`webhooks\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`url\` text NOT NULL,
	\`is_active\` integer DEFAULT true,
	\`note\` text,
	\`ended\` text,
	\`secrets\` text,
	\`position\` numeric,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`webhooks_texts\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`webhooks_texts_order_parent\` ON \`webhooks_texts\` (\`order\`,\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`webhooks_texts_parent_id_own_idx\` ON \`webhooks_texts\` (\`parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`webhook_deliveries\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`event\` text NOT NULL,
	\`webhook_id\` text(36),
	\`status\` text DEFAULT 'pending' NOT NULL,
	\`attempts\` numeric DEFAULT 0 NOT NULL,
	\`next_attempt_at\` text,
	\`last_attempt_at\` text,
	\`last_status\` numeric,
	\`last_answer\` text,
	\`message_id\` text NOT NULL,
	\`body\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`webhook_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`webhook_deliveries_event_idx\` ON \`webhook_deliveries\` (\`event\`);`))
  await db.run(sql.raw(`CREATE INDEX \`webhook_deliveries_webhook_idx\` ON \`webhook_deliveries\` (\`webhook_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`webhook_deliveries_status_idx\` ON \`webhook_deliveries\` (\`status\`);`))
  await db.run(sql.raw(`CREATE INDEX \`webhook_deliveries_next_attempt_at_idx\` ON \`webhook_deliveries\` (\`next_attempt_at\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`webhook_deliveries_message_id_idx\` ON \`webhook_deliveries\` (\`message_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`webhook_deliveries_updated_at_idx\` ON \`webhook_deliveries\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`webhook_deliveries_created_at_idx\` ON \`webhook_deliveries\` (\`created_at\`);`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql.raw(`DROP TABLE \`webhooks_languages\`;`))
  await db.run(sql.raw(`DROP TABLE \`webhooks\`;`))
  await db.run(sql.raw(`DROP TABLE \`webhooks_texts\`;`))
  await db.run(sql.raw(`DROP TABLE \`webhook_deliveries\`;`))
}
