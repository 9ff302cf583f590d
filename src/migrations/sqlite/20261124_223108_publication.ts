import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(
    sql.raw(`CREATE TABLE \`api_clients\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`reads_drafts\` integer,
	\`note\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`enable_a_p_i_key\` integer,
	\`api_key\` text,
	\`api_key_index\` text
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`api_clients_updated_at_idx\` ON \`api_clients\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`api_clients_created_at_idx\` ON \`api_clients\` (\`created_at\`);`))
  await db.run(sql.raw(`ALTER TABLE \`payload_locked_documents_rels\` ADD \`api_clients_id\` text(36) REFERENCES api_clients(id);`))
  await db.run(
    sql.raw(`CREATE INDEX \`payload_locked_documents_rels_api_clients_id_idx\` ON \`payload_locked_documents_rels\` (\`api_clients_id\`);`),
  )
  await db.run(sql.raw(`ALTER TABLE \`payload_preferences_rels\` ADD \`api_clients_id\` text(36) REFERENCES api_clients(id);`))
  await db.run(
    sql.raw(`CREATE INDEX \`payload_preferences_rels_api_clients_id_idx\` ON \`payload_preferences_rels\` (\`api_clients_id\`);`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql.raw(`DROP TABLE \`api_clients\`;`))
  await db.run(sql.raw(`PRAGMA foreign_keys=OFF;`))
  await db.run(
    sql.raw(`CREATE TABLE \`__new_payload_locked_documents_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`news_id\` text(36),
	\`events_id\` text(36),
	\`programmes_id\` text(36),
	\`member_authorities_id\` text(36),
	\`participations_id\` text(36),
	\`organisations_id\` text(36),
	\`applications_id\` text(36),
	\`ngo_requests_id\` text(36),
	\`glossary_terms_id\` text(36),
	\`documents_id\` text(36),
	\`media_id\` text(36),
	\`sources_id\` text(36),
	\`themes_id\` text(36),
	\`countries_id\` text(36),
	\`pages_id\` text(36),
	\`redirects_id\` text(36),
	\`users_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`member_authorities_id\`) REFERENCES \`member_authorities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`participations_id\`) REFERENCES \`participations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`applications_id\`) REFERENCES \`applications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`ngo_requests_id\`) REFERENCES \`ngo_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`glossary_terms_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(
      `INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "events_id", "programmes_id", "member_authorities_id", "participations_id", "organisations_id", "applications_id", "ngo_requests_id", "glossary_terms_id", "documents_id", "media_id", "sources_id", "themes_id", "countries_id", "pages_id", "redirects_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "events_id", "programmes_id", "member_authorities_id", "participations_id", "organisations_id", "applications_id", "ngo_requests_id", "glossary_terms_id", "documents_id", "media_id", "sources_id", "themes_id", "countries_id", "pages_id", "redirects_id", "users_id" FROM \`payload_locked_documents_rels\`;`,
    ),
  )
  await db.run(sql.raw(`DROP TABLE \`payload_locked_documents_rels\`;`))
  await db.run(sql.raw(`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`))
  await db.run(sql.raw(`PRAGMA foreign_keys=ON;`))
  await db.run(sql.raw(`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`payload_locked_documents_rels_member_authorities_id_idx\` ON \`payload_locked_documents_rels\` (\`member_authorities_id\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`payload_locked_documents_rels_participations_id_idx\` ON \`payload_locked_documents_rels\` (\`participations_id\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`payload_locked_documents_rels_applications_id_idx\` ON \`payload_locked_documents_rels\` (\`applications_id\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`payload_locked_documents_rels_ngo_requests_id_idx\` ON \`payload_locked_documents_rels\` (\`ngo_requests_id\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`payload_locked_documents_rels_glossary_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_terms_id\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`payload_locked_documents_rels_countries_id_idx\` ON \`payload_locked_documents_rels\` (\`countries_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`__new_payload_preferences_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`users_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(
      `INSERT INTO \`__new_payload_preferences_rels\`("id", "order", "parent_id", "path", "users_id") SELECT "id", "order", "parent_id", "path", "users_id" FROM \`payload_preferences_rels\`;`,
    ),
  )
  await db.run(sql.raw(`DROP TABLE \`payload_preferences_rels\`;`))
  await db.run(sql.raw(`ALTER TABLE \`__new_payload_preferences_rels\` RENAME TO \`payload_preferences_rels\`;`))
  await db.run(sql.raw(`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`))
}
