import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(
    sql.raw(`CREATE TABLE \`api_clients_reach\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`api_clients\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`api_clients_reach_order_idx\` ON \`api_clients_reach\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`api_clients_reach_parent_idx\` ON \`api_clients_reach\` (\`parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`api_clients_languages\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`api_clients\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`api_clients_languages_order_idx\` ON \`api_clients_languages\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`api_clients_languages_parent_idx\` ON \`api_clients_languages\` (\`parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`api_clients_keys\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`hash\` text NOT NULL,
	\`hint\` text NOT NULL,
	\`made_at\` text NOT NULL,
	\`expires_at\` text,
	\`last_used_at\` text,
	\`revoked_at\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`api_clients\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`api_clients_keys_order_idx\` ON \`api_clients_keys\` (\`_order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`api_clients_keys_parent_id_idx\` ON \`api_clients_keys\` (\`_parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`api_clients_keys_hash_idx\` ON \`api_clients_keys\` (\`hash\`);`))
  await db.run(sql.raw(`ALTER TABLE \`api_clients\` ADD \`rate_per_minute\` numeric;`))
  // The one key a client had goes on working; its hash is made the same way. Those of Payload before 3.46 were SHA-1, which is not taken.
  await db.run(
    sql.raw(`INSERT INTO \`api_clients_keys\` (\`_order\`, \`_parent_id\`, \`id\`, \`name\`, \`hash\`, \`hint\`, \`made_at\`)
SELECT 1, \`id\`, lower(hex(randomblob(12))), 'First key', \`api_key_index\`, '…', \`created_at\` FROM \`api_clients\`
WHERE \`enable_a_p_i_key\` AND length(\`api_key_index\`) = 64;`),
  )
  await db.run(sql.raw(`ALTER TABLE \`api_clients\` DROP COLUMN \`enable_a_p_i_key\`;`))
  await db.run(sql.raw(`ALTER TABLE \`api_clients\` DROP COLUMN \`api_key\`;`))
  await db.run(sql.raw(`ALTER TABLE \`api_clients\` DROP COLUMN \`api_key_index\`;`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql.raw(`DROP TABLE \`api_clients_reach\`;`))
  await db.run(sql.raw(`DROP TABLE \`api_clients_languages\`;`))
  await db.run(sql.raw(`DROP TABLE \`api_clients_keys\`;`))
  await db.run(sql.raw(`ALTER TABLE \`api_clients\` ADD \`enable_a_p_i_key\` integer;`))
  await db.run(sql.raw(`ALTER TABLE \`api_clients\` ADD \`api_key\` text;`))
  await db.run(sql.raw(`ALTER TABLE \`api_clients\` ADD \`api_key_index\` text;`))
  await db.run(sql.raw(`ALTER TABLE \`api_clients\` DROP COLUMN \`rate_per_minute\`;`))
}
