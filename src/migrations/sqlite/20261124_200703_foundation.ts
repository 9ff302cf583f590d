import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(
    sql.raw(`CREATE TABLE \`news_external_links\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`url\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`news_external_links_order_idx\` ON \`news_external_links\` (\`_order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_external_links_parent_id_idx\` ON \`news_external_links\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`news_external_links_locales\` (
	\`label\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_external_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`news_external_links_locales_locale_parent_id_unique\` ON \`news_external_links_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`news_external_links_locales_parent_id_own_idx\` ON \`news_external_links_locales\` (\`_parent_id\`);`),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`news\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`image_id\` text(36),
	\`social_image_id\` text(36),
	\`category\` text,
	\`published_at\` text,
	\`published_at_precision\` text DEFAULT 'day',
	\`published_at_assumed\` integer,
	\`featured\` integer,
	\`deadline\` text,
	\`deadline_timezone\` text,
	\`source_locale\` text DEFAULT 'en',
	\`editorial_note\` text,
	\`legacy_key\` text,
	\`legacy_id\` numeric,
	\`created_by_id\` text(36),
	\`live_en\` integer,
	\`live_fr\` integer,
	\`live_ro\` integer,
	\`live_bg\` integer,
	\`live_hu\` integer,
	\`live_sk\` integer,
	\`live_it\` integer,
	\`live_rom\` integer,
	\`is_public\` integer,
	\`is_source_live\` integer,
	\`publication_record\` text,
	\`whole_in\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`news_image_idx\` ON \`news\` (\`image_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_social_image_idx\` ON \`news\` (\`social_image_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_category_idx\` ON \`news\` (\`category\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_published_at_idx\` ON \`news\` (\`published_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_featured_idx\` ON \`news\` (\`featured\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_deadline_idx\` ON \`news\` (\`deadline\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`news_legacy_key_idx\` ON \`news\` (\`legacy_key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_legacy_id_idx\` ON \`news\` (\`legacy_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_created_by_idx\` ON \`news\` (\`created_by_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_live_en_idx\` ON \`news\` (\`live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_live_fr_idx\` ON \`news\` (\`live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_live_ro_idx\` ON \`news\` (\`live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_live_bg_idx\` ON \`news\` (\`live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_live_hu_idx\` ON \`news\` (\`live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_live_sk_idx\` ON \`news\` (\`live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_live_it_idx\` ON \`news\` (\`live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_live_rom_idx\` ON \`news\` (\`live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_is_public_idx\` ON \`news\` (\`is_public\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_is_source_live_idx\` ON \`news\` (\`is_source_live\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`deletedAt_publishedAt_createdAt_idx\` ON \`news\` (\`deleted_at\`,\`published_at\`,\`created_at\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`news_deleted_at_live_en_live_fr_live_ro_live_bg_live_hu_live_sk_live_it_live_rom_is_source_live_is_public_own_idx\` ON \`news\` (\`deleted_at\`,\`live_en\`,\`live_fr\`,\`live_ro\`,\`live_bg\`,\`live_hu\`,\`live_sk\`,\`live_it\`,\`live_rom\`,\`is_source_live\`,\`is_public\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`news_locales\` (
	\`title\` text,
	\`lead\` text,
	\`body\` text,
	\`correction_note\` text,
	\`corrected_at\` text,
	\`seo_title\` text,
	\`seo_description\` text,
	\`slug\` text,
	\`origin\` text,
	\`_status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`news_slug_idx\` ON \`news_locales\` (\`slug\`,\`_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news__status_idx\` ON \`news_locales\` (\`_status\`,\`_locale\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`news_locales_locale_parent_id_unique\` ON \`news_locales\` (\`_locale\`,\`_parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_locales_parent_id_own_idx\` ON \`news_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`news_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`media_id\` text(36),
	\`documents_id\` text(36),
	\`programmes_id\` text(36),
	\`events_id\` text(36),
	\`member_authorities_id\` text(36),
	\`countries_id\` text(36),
	\`themes_id\` text(36),
	\`news_id\` text(36),
	\`sources_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`member_authorities_id\`) REFERENCES \`member_authorities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_rels_media_id_idx\` ON \`news_rels\` (\`media_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_rels_documents_id_idx\` ON \`news_rels\` (\`documents_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_rels_programmes_id_idx\` ON \`news_rels\` (\`programmes_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_rels_events_id_idx\` ON \`news_rels\` (\`events_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_rels_member_authorities_id_idx\` ON \`news_rels\` (\`member_authorities_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_rels_countries_id_idx\` ON \`news_rels\` (\`countries_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_rels_themes_id_idx\` ON \`news_rels\` (\`themes_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_rels_news_id_idx\` ON \`news_rels\` (\`news_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`news_rels_sources_id_idx\` ON \`news_rels\` (\`sources_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_news_v_version_external_links\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`url\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_external_links_order_idx\` ON \`_news_v_version_external_links\` (\`_order\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_news_v_version_external_links_parent_id_idx\` ON \`_news_v_version_external_links\` (\`_parent_id\`);`),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`_news_v_version_external_links_locales\` (
	\`label\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_version_external_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`_news_v_version_external_links_locales_locale_parent_id_uniq\` ON \`_news_v_version_external_links_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_news_v_version_external_links_locales_parent_id_own_idx\` ON \`_news_v_version_external_links_locales\` (\`_parent_id\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`_news_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_image_id\` text(36),
	\`version_social_image_id\` text(36),
	\`version_category\` text,
	\`version_published_at\` text,
	\`version_published_at_precision\` text DEFAULT 'day',
	\`version_published_at_assumed\` integer,
	\`version_featured\` integer,
	\`version_deadline\` text,
	\`version_deadline_timezone\` text,
	\`version_source_locale\` text DEFAULT 'en',
	\`version_editorial_note\` text,
	\`version_legacy_key\` text,
	\`version_legacy_id\` numeric,
	\`version_created_by_id\` text(36),
	\`version_live_en\` integer,
	\`version_live_fr\` integer,
	\`version_live_ro\` integer,
	\`version_live_bg\` integer,
	\`version_live_hu\` integer,
	\`version_live_sk\` integer,
	\`version_live_it\` integer,
	\`version_live_rom\` integer,
	\`version_is_public\` integer,
	\`version_is_source_live\` integer,
	\`version_publication_record\` text,
	\`version_whole_in\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_image_idx\` ON \`_news_v\` (\`version_image_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_social_image_idx\` ON \`_news_v\` (\`version_social_image_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_category_idx\` ON \`_news_v\` (\`version_category\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_published_at_idx\` ON \`_news_v\` (\`version_published_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_featured_idx\` ON \`_news_v\` (\`version_featured\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_deadline_idx\` ON \`_news_v\` (\`version_deadline\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_legacy_key_idx\` ON \`_news_v\` (\`version_legacy_key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_legacy_id_idx\` ON \`_news_v\` (\`version_legacy_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_created_by_idx\` ON \`_news_v\` (\`version_created_by_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_live_en_idx\` ON \`_news_v\` (\`version_live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_live_fr_idx\` ON \`_news_v\` (\`version_live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_live_ro_idx\` ON \`_news_v\` (\`version_live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_live_bg_idx\` ON \`_news_v\` (\`version_live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_live_hu_idx\` ON \`_news_v\` (\`version_live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_live_sk_idx\` ON \`_news_v\` (\`version_live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_live_it_idx\` ON \`_news_v\` (\`version_live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_live_rom_idx\` ON \`_news_v\` (\`version_live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_is_public_idx\` ON \`_news_v\` (\`version_is_public\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_is_source_live_idx\` ON \`_news_v\` (\`version_is_source_live\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_snapshot_idx\` ON \`_news_v\` (\`snapshot\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_published_locale_idx\` ON \`_news_v\` (\`published_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_publishedAt_version_createdAt_idx\` ON \`_news_v\` (\`version_deleted_at\`,\`version_published_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`_news_v_locales\` (
	\`version_title\` text,
	\`version_lead\` text,
	\`version_body\` text,
	\`version_correction_note\` text,
	\`version_corrected_at\` text,
	\`version_seo_title\` text,
	\`version_seo_description\` text,
	\`version_slug\` text,
	\`version_origin\` text,
	\`version__status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v_locales\` (\`version_slug\`,\`_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v_locales\` (\`version__status\`,\`_locale\`);`))
  await db.run(
    sql.raw(`CREATE UNIQUE INDEX \`_news_v_locales_locale_parent_id_unique\` ON \`_news_v_locales\` (\`_locale\`,\`_parent_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_news_v_locales_parent_id_own_idx\` ON \`_news_v_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_news_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`media_id\` text(36),
	\`documents_id\` text(36),
	\`programmes_id\` text(36),
	\`events_id\` text(36),
	\`member_authorities_id\` text(36),
	\`countries_id\` text(36),
	\`themes_id\` text(36),
	\`news_id\` text(36),
	\`sources_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`member_authorities_id\`) REFERENCES \`member_authorities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_rels_media_id_idx\` ON \`_news_v_rels\` (\`media_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_rels_documents_id_idx\` ON \`_news_v_rels\` (\`documents_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_rels_programmes_id_idx\` ON \`_news_v_rels\` (\`programmes_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_rels_events_id_idx\` ON \`_news_v_rels\` (\`events_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_rels_member_authorities_id_idx\` ON \`_news_v_rels\` (\`member_authorities_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_rels_countries_id_idx\` ON \`_news_v_rels\` (\`countries_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_rels_themes_id_idx\` ON \`_news_v_rels\` (\`themes_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_rels_news_id_idx\` ON \`_news_v_rels\` (\`news_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_rels_sources_id_idx\` ON \`_news_v_rels\` (\`sources_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`events_date_history\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`start_date\` text,
	\`end_date\` text,
	\`date_precision\` text,
	\`status\` text,
	\`recorded_at\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`events_date_history_order_idx\` ON \`events_date_history\` (\`_order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_date_history_parent_id_idx\` ON \`events_date_history\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`events\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`date_precision\` text DEFAULT 'day',
	\`start_date\` text,
	\`start_date_is_open\` integer,
	\`start_date_sort_at\` text,
	\`start_date_ends_at\` text,
	\`end_date\` text,
	\`start_time\` text,
	\`end_time\` text,
	\`timezone\` text,
	\`previous_start_date\` text,
	\`country_id\` text(36),
	\`geo_lat\` numeric,
	\`geo_lng\` numeric,
	\`geo_precision\` text,
	\`geo_source\` text,
	\`geo_geonames_id\` numeric,
	\`geo_verified\` integer,
	\`online_url\` text,
	\`registration_url\` text,
	\`registration_deadline\` text,
	\`agenda_id\` text(36),
	\`recording_url\` text,
	\`open_to_media\` integer,
	\`attendees_value\` numeric,
	\`attendees_qualifier\` text,
	\`image_id\` text(36),
	\`social_image_id\` text(36),
	\`event_type\` text,
	\`status\` text,
	\`source_locale\` text DEFAULT 'en',
	\`editorial_note\` text,
	\`legacy_key\` text,
	\`legacy_id\` numeric,
	\`created_by_id\` text(36),
	\`live_en\` integer,
	\`live_fr\` integer,
	\`live_ro\` integer,
	\`live_bg\` integer,
	\`live_hu\` integer,
	\`live_sk\` integer,
	\`live_it\` integer,
	\`live_rom\` integer,
	\`is_public\` integer,
	\`is_source_live\` integer,
	\`publication_record\` text,
	\`whole_in\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`agenda_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`events_date_precision_idx\` ON \`events\` (\`date_precision\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_start_date_idx\` ON \`events\` (\`start_date\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_start_date_sort_at_idx\` ON \`events\` (\`start_date_sort_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_start_date_ends_at_idx\` ON \`events\` (\`start_date_ends_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_country_idx\` ON \`events\` (\`country_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_agenda_idx\` ON \`events\` (\`agenda_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_image_idx\` ON \`events\` (\`image_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_social_image_idx\` ON \`events\` (\`social_image_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_event_type_idx\` ON \`events\` (\`event_type\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_status_idx\` ON \`events\` (\`status\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`events_legacy_key_idx\` ON \`events\` (\`legacy_key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_legacy_id_idx\` ON \`events\` (\`legacy_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_created_by_idx\` ON \`events\` (\`created_by_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_live_en_idx\` ON \`events\` (\`live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_live_fr_idx\` ON \`events\` (\`live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_live_ro_idx\` ON \`events\` (\`live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_live_bg_idx\` ON \`events\` (\`live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_live_hu_idx\` ON \`events\` (\`live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_live_sk_idx\` ON \`events\` (\`live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_live_it_idx\` ON \`events\` (\`live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_live_rom_idx\` ON \`events\` (\`live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_is_public_idx\` ON \`events\` (\`is_public\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_is_source_live_idx\` ON \`events\` (\`is_source_live\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`deletedAt_startDateIsOpen_startDateSortAt_createdAt_idx\` ON \`events\` (\`deleted_at\`,\`start_date_is_open\`,\`start_date_sort_at\`,\`created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`events_deleted_at_live_en_live_fr_live_ro_live_bg_live_hu_live_sk_live_it_live_rom_is_source_live_is_public_own_idx\` ON \`events\` (\`deleted_at\`,\`live_en\`,\`live_fr\`,\`live_ro\`,\`live_bg\`,\`live_hu\`,\`live_sk\`,\`live_it\`,\`live_rom\`,\`is_source_live\`,\`is_public\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`events_locales\` (
	\`title\` text,
	\`summary\` text,
	\`body\` text,
	\`city\` text,
	\`venue\` text,
	\`seo_title\` text,
	\`seo_description\` text,
	\`slug\` text,
	\`origin\` text,
	\`_status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`events_slug_idx\` ON \`events_locales\` (\`slug\`,\`_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events__status_idx\` ON \`events_locales\` (\`_status\`,\`_locale\`);`))
  await db.run(
    sql.raw(`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`events_locales_parent_id_own_idx\` ON \`events_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`events_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`sources_id\` text(36),
	\`programmes_id\` text(36),
	\`organisations_id\` text(36),
	\`member_authorities_id\` text(36),
	\`themes_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`member_authorities_id\`) REFERENCES \`member_authorities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_rels_sources_id_idx\` ON \`events_rels\` (\`sources_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_rels_programmes_id_idx\` ON \`events_rels\` (\`programmes_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_rels_organisations_id_idx\` ON \`events_rels\` (\`organisations_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_rels_member_authorities_id_idx\` ON \`events_rels\` (\`member_authorities_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_rels_themes_id_idx\` ON \`events_rels\` (\`themes_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_events_v_version_date_history\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`start_date\` text,
	\`end_date\` text,
	\`date_precision\` text,
	\`status\` text,
	\`recorded_at\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_date_history_order_idx\` ON \`_events_v_version_date_history\` (\`_order\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_events_v_version_date_history_parent_id_idx\` ON \`_events_v_version_date_history\` (\`_parent_id\`);`),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`_events_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_date_precision\` text DEFAULT 'day',
	\`version_start_date\` text,
	\`version_start_date_is_open\` integer,
	\`version_start_date_sort_at\` text,
	\`version_start_date_ends_at\` text,
	\`version_end_date\` text,
	\`version_start_time\` text,
	\`version_end_time\` text,
	\`version_timezone\` text,
	\`version_previous_start_date\` text,
	\`version_country_id\` text(36),
	\`version_geo_lat\` numeric,
	\`version_geo_lng\` numeric,
	\`version_geo_precision\` text,
	\`version_geo_source\` text,
	\`version_geo_geonames_id\` numeric,
	\`version_geo_verified\` integer,
	\`version_online_url\` text,
	\`version_registration_url\` text,
	\`version_registration_deadline\` text,
	\`version_agenda_id\` text(36),
	\`version_recording_url\` text,
	\`version_open_to_media\` integer,
	\`version_attendees_value\` numeric,
	\`version_attendees_qualifier\` text,
	\`version_image_id\` text(36),
	\`version_social_image_id\` text(36),
	\`version_event_type\` text,
	\`version_status\` text,
	\`version_source_locale\` text DEFAULT 'en',
	\`version_editorial_note\` text,
	\`version_legacy_key\` text,
	\`version_legacy_id\` numeric,
	\`version_created_by_id\` text(36),
	\`version_live_en\` integer,
	\`version_live_fr\` integer,
	\`version_live_ro\` integer,
	\`version_live_bg\` integer,
	\`version_live_hu\` integer,
	\`version_live_sk\` integer,
	\`version_live_it\` integer,
	\`version_live_rom\` integer,
	\`version_is_public\` integer,
	\`version_is_source_live\` integer,
	\`version_publication_record\` text,
	\`version_whole_in\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_agenda_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_date_precision_idx\` ON \`_events_v\` (\`version_date_precision\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_start_date_idx\` ON \`_events_v\` (\`version_start_date\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_events_v_version_version_start_date_sort_at_idx\` ON \`_events_v\` (\`version_start_date_sort_at\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_events_v_version_version_start_date_ends_at_idx\` ON \`_events_v\` (\`version_start_date_ends_at\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_country_idx\` ON \`_events_v\` (\`version_country_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_agenda_idx\` ON \`_events_v\` (\`version_agenda_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_image_idx\` ON \`_events_v\` (\`version_image_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_social_image_idx\` ON \`_events_v\` (\`version_social_image_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_event_type_idx\` ON \`_events_v\` (\`version_event_type\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_status_idx\` ON \`_events_v\` (\`version_status\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_legacy_key_idx\` ON \`_events_v\` (\`version_legacy_key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_legacy_id_idx\` ON \`_events_v\` (\`version_legacy_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_created_by_idx\` ON \`_events_v\` (\`version_created_by_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_live_en_idx\` ON \`_events_v\` (\`version_live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_live_fr_idx\` ON \`_events_v\` (\`version_live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_live_ro_idx\` ON \`_events_v\` (\`version_live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_live_bg_idx\` ON \`_events_v\` (\`version_live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_live_hu_idx\` ON \`_events_v\` (\`version_live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_live_sk_idx\` ON \`_events_v\` (\`version_live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_live_it_idx\` ON \`_events_v\` (\`version_live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_live_rom_idx\` ON \`_events_v\` (\`version_live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_is_public_idx\` ON \`_events_v\` (\`version_is_public\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_is_source_live_idx\` ON \`_events_v\` (\`version_is_source_live\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`compound_index_idx\` ON \`_events_v\` (\`version_deleted_at\`,\`version_start_date_is_open\`,\`version_start_date_sort_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`_events_v_locales\` (
	\`version_title\` text,
	\`version_summary\` text,
	\`version_body\` text,
	\`version_city\` text,
	\`version_venue\` text,
	\`version_seo_title\` text,
	\`version_seo_description\` text,
	\`version_slug\` text,
	\`version_origin\` text,
	\`version__status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v_locales\` (\`version_slug\`,\`_locale\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v_locales\` (\`version__status\`,\`_locale\`);`),
  )
  await db.run(
    sql.raw(`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_events_v_locales_parent_id_own_idx\` ON \`_events_v_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_events_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`sources_id\` text(36),
	\`programmes_id\` text(36),
	\`organisations_id\` text(36),
	\`member_authorities_id\` text(36),
	\`themes_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`member_authorities_id\`) REFERENCES \`member_authorities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_rels_sources_id_idx\` ON \`_events_v_rels\` (\`sources_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_rels_programmes_id_idx\` ON \`_events_v_rels\` (\`programmes_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_rels_organisations_id_idx\` ON \`_events_v_rels\` (\`organisations_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_rels_member_authorities_id_idx\` ON \`_events_v_rels\` (\`member_authorities_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_rels_themes_id_idx\` ON \`_events_v_rels\` (\`themes_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`programmes_phases\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`start\` text,
	\`end\` text,
	\`duration_months\` numeric,
	\`budget_value\` numeric,
	\`budget_qualifier\` text,
	\`budget_unit\` text,
	\`budget_as_of\` text,
	\`budget_as_of_unknown\` integer,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`programmes_phases_order_idx\` ON \`programmes_phases\` (\`_order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_phases_parent_id_idx\` ON \`programmes_phases\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`programmes_phases_locales\` (
	\`label\` text,
	\`budget_note\` text,
	\`note\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_phases\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`programmes_phases_locales_locale_parent_id_unique\` ON \`programmes_phases_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`programmes_phases_locales_parent_id_own_idx\` ON \`programmes_phases_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`programmes_figures\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`metric\` text,
	\`countries_count\` numeric,
	\`value\` numeric,
	\`qualifier\` text,
	\`unit\` text,
	\`as_of\` text,
	\`as_of_unknown\` integer,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`programmes_figures_order_idx\` ON \`programmes_figures\` (\`_order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_figures_parent_id_idx\` ON \`programmes_figures\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`programmes_figures_locales\` (
	\`note\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`programmes_figures_locales_locale_parent_id_unique\` ON \`programmes_figures_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`programmes_figures_locales_parent_id_own_idx\` ON \`programmes_figures_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`programmes\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`start_date\` text,
	\`start_date_is_open\` integer,
	\`start_date_sort_at\` text,
	\`start_date_ends_at\` text,
	\`end_date\` text,
	\`countries_count\` numeric,
	\`parent_id\` text(36),
	\`website\` text,
	\`social_image_id\` text(36),
	\`code\` text,
	\`status\` text,
	\`status_as_of\` text,
	\`source_locale\` text DEFAULT 'en',
	\`editorial_note\` text,
	\`legacy_key\` text,
	\`legacy_id\` numeric,
	\`created_by_id\` text(36),
	\`live_en\` integer,
	\`live_fr\` integer,
	\`live_ro\` integer,
	\`live_bg\` integer,
	\`live_hu\` integer,
	\`live_sk\` integer,
	\`live_it\` integer,
	\`live_rom\` integer,
	\`is_public\` integer,
	\`is_source_live\` integer,
	\`publication_record\` text,
	\`whole_in\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`programmes_start_date_idx\` ON \`programmes\` (\`start_date\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_start_date_sort_at_idx\` ON \`programmes\` (\`start_date_sort_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_start_date_ends_at_idx\` ON \`programmes\` (\`start_date_ends_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_parent_idx\` ON \`programmes\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_social_image_idx\` ON \`programmes\` (\`social_image_id\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`programmes_code_idx\` ON \`programmes\` (\`code\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_status_idx\` ON \`programmes\` (\`status\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`programmes_legacy_key_idx\` ON \`programmes\` (\`legacy_key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_legacy_id_idx\` ON \`programmes\` (\`legacy_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_created_by_idx\` ON \`programmes\` (\`created_by_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_live_en_idx\` ON \`programmes\` (\`live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_live_fr_idx\` ON \`programmes\` (\`live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_live_ro_idx\` ON \`programmes\` (\`live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_live_bg_idx\` ON \`programmes\` (\`live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_live_hu_idx\` ON \`programmes\` (\`live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_live_sk_idx\` ON \`programmes\` (\`live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_live_it_idx\` ON \`programmes\` (\`live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_live_rom_idx\` ON \`programmes\` (\`live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_is_public_idx\` ON \`programmes\` (\`is_public\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_is_source_live_idx\` ON \`programmes\` (\`is_source_live\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_deleted_at_idx\` ON \`programmes\` (\`deleted_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`deletedAt_code_createdAt_idx\` ON \`programmes\` (\`deleted_at\`,\`code\`,\`created_at\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`programmes_deleted_at_live_en_live_fr_live_ro_live_bg_live_hu_live_sk_live_it_live_rom_is_source_live_is_public_own_idx\` ON \`programmes\` (\`deleted_at\`,\`live_en\`,\`live_fr\`,\`live_ro\`,\`live_bg\`,\`live_hu\`,\`live_sk\`,\`live_it\`,\`live_rom\`,\`is_source_live\`,\`is_public\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`programmes_locales\` (
	\`name\` text,
	\`summary\` text,
	\`body\` text,
	\`country_note\` text,
	\`seo_title\` text,
	\`seo_description\` text,
	\`slug\` text,
	\`origin\` text,
	\`_status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`programmes_slug_idx\` ON \`programmes_locales\` (\`slug\`,\`_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes__status_idx\` ON \`programmes_locales\` (\`_status\`,\`_locale\`);`))
  await db.run(
    sql.raw(`CREATE UNIQUE INDEX \`programmes_locales_locale_parent_id_unique\` ON \`programmes_locales\` (\`_locale\`,\`_parent_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`programmes_locales_parent_id_own_idx\` ON \`programmes_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`programmes_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`sources_id\` text(36),
	\`countries_id\` text(36),
	\`organisations_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`programmes_rels_order_idx\` ON \`programmes_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_rels_parent_idx\` ON \`programmes_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_rels_path_idx\` ON \`programmes_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_rels_sources_id_idx\` ON \`programmes_rels\` (\`sources_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_rels_countries_id_idx\` ON \`programmes_rels\` (\`countries_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_rels_organisations_id_idx\` ON \`programmes_rels\` (\`organisations_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_programmes_v_version_phases\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`start\` text,
	\`end\` text,
	\`duration_months\` numeric,
	\`budget_value\` numeric,
	\`budget_qualifier\` text,
	\`budget_unit\` text,
	\`budget_as_of\` text,
	\`budget_as_of_unknown\` integer,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_phases_order_idx\` ON \`_programmes_v_version_phases\` (\`_order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_phases_parent_id_idx\` ON \`_programmes_v_version_phases\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_programmes_v_version_phases_locales\` (
	\`label\` text,
	\`budget_note\` text,
	\`note\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_phases\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`_programmes_v_version_phases_locales_locale_parent_id_unique\` ON \`_programmes_v_version_phases_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_programmes_v_version_phases_locales_parent_id_own_idx\` ON \`_programmes_v_version_phases_locales\` (\`_parent_id\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`_programmes_v_version_figures\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`metric\` text,
	\`countries_count\` numeric,
	\`value\` numeric,
	\`qualifier\` text,
	\`unit\` text,
	\`as_of\` text,
	\`as_of_unknown\` integer,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_figures_order_idx\` ON \`_programmes_v_version_figures\` (\`_order\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_programmes_v_version_figures_parent_id_idx\` ON \`_programmes_v_version_figures\` (\`_parent_id\`);`),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`_programmes_v_version_figures_locales\` (
	\`note\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`_programmes_v_version_figures_locales_locale_parent_id_uniqu\` ON \`_programmes_v_version_figures_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_programmes_v_version_figures_locales_parent_id_own_idx\` ON \`_programmes_v_version_figures_locales\` (\`_parent_id\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`_programmes_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_start_date\` text,
	\`version_start_date_is_open\` integer,
	\`version_start_date_sort_at\` text,
	\`version_start_date_ends_at\` text,
	\`version_end_date\` text,
	\`version_countries_count\` numeric,
	\`version_parent_id\` text(36),
	\`version_website\` text,
	\`version_social_image_id\` text(36),
	\`version_code\` text,
	\`version_status\` text,
	\`version_status_as_of\` text,
	\`version_source_locale\` text DEFAULT 'en',
	\`version_editorial_note\` text,
	\`version_legacy_key\` text,
	\`version_legacy_id\` numeric,
	\`version_created_by_id\` text(36),
	\`version_live_en\` integer,
	\`version_live_fr\` integer,
	\`version_live_ro\` integer,
	\`version_live_bg\` integer,
	\`version_live_hu\` integer,
	\`version_live_sk\` integer,
	\`version_live_it\` integer,
	\`version_live_rom\` integer,
	\`version_is_public\` integer,
	\`version_is_source_live\` integer,
	\`version_publication_record\` text,
	\`version_whole_in\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_parent_idx\` ON \`_programmes_v\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_start_date_idx\` ON \`_programmes_v\` (\`version_start_date\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_programmes_v_version_version_start_date_sort_at_idx\` ON \`_programmes_v\` (\`version_start_date_sort_at\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_programmes_v_version_version_start_date_ends_at_idx\` ON \`_programmes_v\` (\`version_start_date_ends_at\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_parent_idx\` ON \`_programmes_v\` (\`version_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_programmes_v_version_version_social_image_idx\` ON \`_programmes_v\` (\`version_social_image_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_code_idx\` ON \`_programmes_v\` (\`version_code\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_status_idx\` ON \`_programmes_v\` (\`version_status\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_legacy_key_idx\` ON \`_programmes_v\` (\`version_legacy_key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_legacy_id_idx\` ON \`_programmes_v\` (\`version_legacy_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_created_by_idx\` ON \`_programmes_v\` (\`version_created_by_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_live_en_idx\` ON \`_programmes_v\` (\`version_live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_live_fr_idx\` ON \`_programmes_v\` (\`version_live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_live_ro_idx\` ON \`_programmes_v\` (\`version_live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_live_bg_idx\` ON \`_programmes_v\` (\`version_live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_live_hu_idx\` ON \`_programmes_v\` (\`version_live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_live_sk_idx\` ON \`_programmes_v\` (\`version_live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_live_it_idx\` ON \`_programmes_v\` (\`version_live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_live_rom_idx\` ON \`_programmes_v\` (\`version_live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_is_public_idx\` ON \`_programmes_v\` (\`version_is_public\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_programmes_v_version_version_is_source_live_idx\` ON \`_programmes_v\` (\`version_is_source_live\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_updated_at_idx\` ON \`_programmes_v\` (\`version_updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_created_at_idx\` ON \`_programmes_v\` (\`version_created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_version_version_deleted_at_idx\` ON \`_programmes_v\` (\`version_deleted_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_created_at_idx\` ON \`_programmes_v\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_updated_at_idx\` ON \`_programmes_v\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_snapshot_idx\` ON \`_programmes_v\` (\`snapshot\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_published_locale_idx\` ON \`_programmes_v\` (\`published_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_latest_idx\` ON \`_programmes_v\` (\`latest\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_code_version_createdAt_idx\` ON \`_programmes_v\` (\`version_deleted_at\`,\`version_code\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`_programmes_v_locales\` (
	\`version_name\` text,
	\`version_summary\` text,
	\`version_body\` text,
	\`version_country_note\` text,
	\`version_seo_title\` text,
	\`version_seo_description\` text,
	\`version_slug\` text,
	\`version_origin\` text,
	\`version__status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_programmes_v_version_version_slug_idx\` ON \`_programmes_v_locales\` (\`version_slug\`,\`_locale\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_programmes_v_version_version__status_idx\` ON \`_programmes_v_locales\` (\`version__status\`,\`_locale\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`_programmes_v_locales_locale_parent_id_unique\` ON \`_programmes_v_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_locales_parent_id_own_idx\` ON \`_programmes_v_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_programmes_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`sources_id\` text(36),
	\`countries_id\` text(36),
	\`organisations_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_rels_order_idx\` ON \`_programmes_v_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_rels_parent_idx\` ON \`_programmes_v_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_rels_path_idx\` ON \`_programmes_v_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_rels_sources_id_idx\` ON \`_programmes_v_rels\` (\`sources_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_rels_countries_id_idx\` ON \`_programmes_v_rels\` (\`countries_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_rels_organisations_id_idx\` ON \`_programmes_v_rels\` (\`organisations_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`member_authorities\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text,
	\`local_name_value\` text,
	\`local_name_lang\` text,
	\`name_verified\` integer,
	\`image_id\` text(36),
	\`website\` text,
	\`local_action_plan_exists\` integer,
	\`local_action_plan_year\` numeric,
	\`local_action_plan_file_id\` text(36),
	\`social_image_id\` text(36),
	\`type\` text,
	\`country_id\` text(36),
	\`parent_id\` text(36),
	\`geo_lat\` numeric,
	\`geo_lng\` numeric,
	\`geo_precision\` text,
	\`geo_source\` text,
	\`geo_verified\` integer,
	\`population_total_value\` numeric,
	\`population_total_qualifier\` text,
	\`population_total_unit\` text,
	\`population_total_as_of\` text,
	\`population_total_as_of_unknown\` integer,
	\`roma_population_estimate_value\` numeric,
	\`roma_population_estimate_qualifier\` text,
	\`roma_population_estimate_unit\` text,
	\`roma_population_estimate_as_of\` text,
	\`roma_population_estimate_as_of_unknown\` integer,
	\`wikidata_id\` text,
	\`wikidata_verified\` integer,
	\`geonames_id\` numeric,
	\`iso3166_2\` text,
	\`nuts_code\` text,
	\`nuts_year\` numeric,
	\`lau_code\` text,
	\`lau_year\` numeric,
	\`evidence_tier\` text,
	\`source_locale\` text DEFAULT 'en',
	\`editorial_note\` text,
	\`legacy_key\` text,
	\`legacy_id\` numeric,
	\`created_by_id\` text(36),
	\`live_en\` integer,
	\`live_fr\` integer,
	\`live_ro\` integer,
	\`live_bg\` integer,
	\`live_hu\` integer,
	\`live_sk\` integer,
	\`live_it\` integer,
	\`live_rom\` integer,
	\`is_public\` integer,
	\`is_source_live\` integer,
	\`publication_record\` text,
	\`whole_in\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`local_action_plan_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`member_authorities\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_name_idx\` ON \`member_authorities\` (\`name\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_image_idx\` ON \`member_authorities\` (\`image_id\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`member_authorities_local_action_plan_local_action_plan_f_idx\` ON \`member_authorities\` (\`local_action_plan_file_id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_social_image_idx\` ON \`member_authorities\` (\`social_image_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_type_idx\` ON \`member_authorities\` (\`type\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_country_idx\` ON \`member_authorities\` (\`country_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_parent_idx\` ON \`member_authorities\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_wikidata_id_idx\` ON \`member_authorities\` (\`wikidata_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_evidence_tier_idx\` ON \`member_authorities\` (\`evidence_tier\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`member_authorities_legacy_key_idx\` ON \`member_authorities\` (\`legacy_key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_legacy_id_idx\` ON \`member_authorities\` (\`legacy_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_created_by_idx\` ON \`member_authorities\` (\`created_by_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_live_en_idx\` ON \`member_authorities\` (\`live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_live_fr_idx\` ON \`member_authorities\` (\`live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_live_ro_idx\` ON \`member_authorities\` (\`live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_live_bg_idx\` ON \`member_authorities\` (\`live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_live_hu_idx\` ON \`member_authorities\` (\`live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_live_sk_idx\` ON \`member_authorities\` (\`live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_live_it_idx\` ON \`member_authorities\` (\`live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_live_rom_idx\` ON \`member_authorities\` (\`live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_is_public_idx\` ON \`member_authorities\` (\`is_public\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_is_source_live_idx\` ON \`member_authorities\` (\`is_source_live\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_updated_at_idx\` ON \`member_authorities\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_created_at_idx\` ON \`member_authorities\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_deleted_at_idx\` ON \`member_authorities\` (\`deleted_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`deletedAt_name_createdAt_idx\` ON \`member_authorities\` (\`deleted_at\`,\`name\`,\`created_at\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`member_authorities_deleted_at_live_en_live_fr_live_ro_live_bg_live_hu_live_sk_live_it_live_rom_is_source_live_is_public_own_idx\` ON \`member_authorities\` (\`deleted_at\`,\`live_en\`,\`live_fr\`,\`live_ro\`,\`live_bg\`,\`live_hu\`,\`live_sk\`,\`live_it\`,\`live_rom\`,\`is_source_live\`,\`is_public\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`member_authorities_locales\` (
	\`exonym\` text,
	\`profile\` text,
	\`seo_title\` text,
	\`seo_description\` text,
	\`population_total_note\` text,
	\`roma_population_estimate_note\` text,
	\`slug\` text,
	\`origin\` text,
	\`_status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`member_authorities\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_slug_idx\` ON \`member_authorities_locales\` (\`slug\`,\`_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities__status_idx\` ON \`member_authorities_locales\` (\`_status\`,\`_locale\`);`))
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`member_authorities_locales_locale_parent_id_unique\` ON \`member_authorities_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_locales_parent_id_own_idx\` ON \`member_authorities_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`member_authorities_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`themes_id\` text(36),
	\`sources_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`member_authorities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_rels_order_idx\` ON \`member_authorities_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_rels_parent_idx\` ON \`member_authorities_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_rels_path_idx\` ON \`member_authorities_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_rels_themes_id_idx\` ON \`member_authorities_rels\` (\`themes_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_rels_sources_id_idx\` ON \`member_authorities_rels\` (\`sources_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_member_authorities_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_name\` text,
	\`version_local_name_value\` text,
	\`version_local_name_lang\` text,
	\`version_name_verified\` integer,
	\`version_image_id\` text(36),
	\`version_website\` text,
	\`version_local_action_plan_exists\` integer,
	\`version_local_action_plan_year\` numeric,
	\`version_local_action_plan_file_id\` text(36),
	\`version_social_image_id\` text(36),
	\`version_type\` text,
	\`version_country_id\` text(36),
	\`version_parent_id\` text(36),
	\`version_geo_lat\` numeric,
	\`version_geo_lng\` numeric,
	\`version_geo_precision\` text,
	\`version_geo_source\` text,
	\`version_geo_verified\` integer,
	\`version_population_total_value\` numeric,
	\`version_population_total_qualifier\` text,
	\`version_population_total_unit\` text,
	\`version_population_total_as_of\` text,
	\`version_population_total_as_of_unknown\` integer,
	\`version_roma_population_estimate_value\` numeric,
	\`version_roma_population_estimate_qualifier\` text,
	\`version_roma_population_estimate_unit\` text,
	\`version_roma_population_estimate_as_of\` text,
	\`version_roma_population_estimate_as_of_unknown\` integer,
	\`version_wikidata_id\` text,
	\`version_wikidata_verified\` integer,
	\`version_geonames_id\` numeric,
	\`version_iso3166_2\` text,
	\`version_nuts_code\` text,
	\`version_nuts_year\` numeric,
	\`version_lau_code\` text,
	\`version_lau_year\` numeric,
	\`version_evidence_tier\` text,
	\`version_source_locale\` text DEFAULT 'en',
	\`version_editorial_note\` text,
	\`version_legacy_key\` text,
	\`version_legacy_id\` numeric,
	\`version_created_by_id\` text(36),
	\`version_live_en\` integer,
	\`version_live_fr\` integer,
	\`version_live_ro\` integer,
	\`version_live_bg\` integer,
	\`version_live_hu\` integer,
	\`version_live_sk\` integer,
	\`version_live_it\` integer,
	\`version_live_rom\` integer,
	\`version_is_public\` integer,
	\`version_is_source_live\` integer,
	\`version_publication_record\` text,
	\`version_whole_in\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`member_authorities\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_local_action_plan_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`member_authorities\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_member_authorities_v_parent_idx\` ON \`_member_authorities_v\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_name_idx\` ON \`_member_authorities_v\` (\`version_name\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_image_idx\` ON \`_member_authorities_v\` (\`version_image_id\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_member_authorities_v_version_local_action_plan_version__idx\` ON \`_member_authorities_v\` (\`version_local_action_plan_file_id\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_member_authorities_v_version_version_social_image_idx\` ON \`_member_authorities_v\` (\`version_social_image_id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_type_idx\` ON \`_member_authorities_v\` (\`version_type\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_country_idx\` ON \`_member_authorities_v\` (\`version_country_id\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_parent_idx\` ON \`_member_authorities_v\` (\`version_parent_id\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_member_authorities_v_version_version_wikidata_id_idx\` ON \`_member_authorities_v\` (\`version_wikidata_id\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_member_authorities_v_version_version_evidence_tier_idx\` ON \`_member_authorities_v\` (\`version_evidence_tier\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_legacy_key_idx\` ON \`_member_authorities_v\` (\`version_legacy_key\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_legacy_id_idx\` ON \`_member_authorities_v\` (\`version_legacy_id\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_member_authorities_v_version_version_created_by_idx\` ON \`_member_authorities_v\` (\`version_created_by_id\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_live_en_idx\` ON \`_member_authorities_v\` (\`version_live_en\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_live_fr_idx\` ON \`_member_authorities_v\` (\`version_live_fr\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_live_ro_idx\` ON \`_member_authorities_v\` (\`version_live_ro\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_live_bg_idx\` ON \`_member_authorities_v\` (\`version_live_bg\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_live_hu_idx\` ON \`_member_authorities_v\` (\`version_live_hu\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_live_sk_idx\` ON \`_member_authorities_v\` (\`version_live_sk\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_live_it_idx\` ON \`_member_authorities_v\` (\`version_live_it\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_live_rom_idx\` ON \`_member_authorities_v\` (\`version_live_rom\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_is_public_idx\` ON \`_member_authorities_v\` (\`version_is_public\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_member_authorities_v_version_version_is_source_live_idx\` ON \`_member_authorities_v\` (\`version_is_source_live\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_updated_at_idx\` ON \`_member_authorities_v\` (\`version_updated_at\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_created_at_idx\` ON \`_member_authorities_v\` (\`version_created_at\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_version_version_deleted_at_idx\` ON \`_member_authorities_v\` (\`version_deleted_at\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_member_authorities_v_created_at_idx\` ON \`_member_authorities_v\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_member_authorities_v_updated_at_idx\` ON \`_member_authorities_v\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_member_authorities_v_snapshot_idx\` ON \`_member_authorities_v\` (\`snapshot\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_member_authorities_v_published_locale_idx\` ON \`_member_authorities_v\` (\`published_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_member_authorities_v_latest_idx\` ON \`_member_authorities_v\` (\`latest\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_name_version_createdAt_idx\` ON \`_member_authorities_v\` (\`version_deleted_at\`,\`version_name\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`_member_authorities_v_locales\` (
	\`version_exonym\` text,
	\`version_profile\` text,
	\`version_seo_title\` text,
	\`version_seo_description\` text,
	\`version_population_total_note\` text,
	\`version_roma_population_estimate_note\` text,
	\`version_slug\` text,
	\`version_origin\` text,
	\`version__status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_member_authorities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_member_authorities_v_version_version_slug_idx\` ON \`_member_authorities_v_locales\` (\`version_slug\`,\`_locale\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_member_authorities_v_version_version__status_idx\` ON \`_member_authorities_v_locales\` (\`version__status\`,\`_locale\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`_member_authorities_v_locales_locale_parent_id_unique\` ON \`_member_authorities_v_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_locales_parent_id_own_idx\` ON \`_member_authorities_v_locales\` (\`_parent_id\`);`),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`_member_authorities_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`themes_id\` text(36),
	\`sources_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_member_authorities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_member_authorities_v_rels_order_idx\` ON \`_member_authorities_v_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_member_authorities_v_rels_parent_idx\` ON \`_member_authorities_v_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_member_authorities_v_rels_path_idx\` ON \`_member_authorities_v_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_member_authorities_v_rels_themes_id_idx\` ON \`_member_authorities_v_rels\` (\`themes_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_member_authorities_v_rels_sources_id_idx\` ON \`_member_authorities_v_rels\` (\`sources_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`participations\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text,
	\`authority_id\` text(36) NOT NULL,
	\`network\` text NOT NULL,
	\`role\` text NOT NULL,
	\`programme_id\` text(36),
	\`status\` text,
	\`status_as_of\` text,
	\`start_date\` text,
	\`start_date_precision\` text,
	\`start_date_is_open\` integer,
	\`start_date_sort_at\` text,
	\`end_date\` text,
	\`end_date_precision\` text,
	\`note\` text,
	\`accession_number\` numeric,
	\`reason\` text,
	\`application_id\` text(36),
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`authority_id\`) REFERENCES \`member_authorities\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`application_id\`) REFERENCES \`applications\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`participations_title_idx\` ON \`participations\` (\`title\`);`))
  await db.run(sql.raw(`CREATE INDEX \`participations_authority_idx\` ON \`participations\` (\`authority_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`participations_network_idx\` ON \`participations\` (\`network\`);`))
  await db.run(sql.raw(`CREATE INDEX \`participations_programme_idx\` ON \`participations\` (\`programme_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`participations_status_idx\` ON \`participations\` (\`status\`);`))
  await db.run(sql.raw(`CREATE INDEX \`participations_start_date_sort_at_idx\` ON \`participations\` (\`start_date_sort_at\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`participations_accession_number_idx\` ON \`participations\` (\`accession_number\`);`))
  await db.run(sql.raw(`CREATE INDEX \`participations_application_idx\` ON \`participations\` (\`application_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`participations_updated_at_idx\` ON \`participations\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`participations_created_at_idx\` ON \`participations\` (\`created_at\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`participations_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`sources_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`participations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`participations_rels_order_idx\` ON \`participations_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`participations_rels_parent_idx\` ON \`participations_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`participations_rels_path_idx\` ON \`participations_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`participations_rels_sources_id_idx\` ON \`participations_rels\` (\`sources_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`organisations\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`kind\` text NOT NULL,
	\`website\` text,
	\`authority_id\` text(36),
	\`key\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`authority_id\`) REFERENCES \`member_authorities\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`organisations_kind_idx\` ON \`organisations\` (\`kind\`);`))
  await db.run(sql.raw(`CREATE INDEX \`organisations_authority_idx\` ON \`organisations\` (\`authority_id\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`organisations_key_idx\` ON \`organisations\` (\`key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`key_createdAt_idx\` ON \`organisations\` (\`key\`,\`created_at\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`organisations_locales\` (
	\`name\` text NOT NULL,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`organisations_locales_parent_id_own_idx\` ON \`organisations_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`applications_history\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`at\` text,
	\`by_id\` text(36),
	\`from\` text,
	\`to\` text,
	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`applications\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`applications_history_order_idx\` ON \`applications_history\` (\`_order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`applications_history_parent_id_idx\` ON \`applications_history\` (\`_parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`applications_history_by_idx\` ON \`applications_history\` (\`by_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`applications\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`authority_name\` text NOT NULL,
	\`authority_name_local\` text,
	\`authority_type\` text NOT NULL,
	\`country_id\` text(36) NOT NULL,
	\`website\` text,
	\`population_total\` numeric,
	\`roma_population_estimate\` numeric,
	\`roma_population_source\` text,
	\`roma_population_year\` numeric,
	\`signatory_role\` text NOT NULL,
	\`decision_type\` text NOT NULL,
	\`decision_date\` text,
	\`accept_standards\` integer DEFAULT false NOT NULL,
	\`local_action_plan\` integer DEFAULT false NOT NULL,
	\`current_activities\` text NOT NULL,
	\`motivation\` text NOT NULL,
	\`contact_name\` text NOT NULL,
	\`contact_role\` text NOT NULL,
	\`contact_email\` text NOT NULL,
	\`contact_phone\` text,
	\`correspondence_language\` text NOT NULL,
	\`consent_data_processing\` integer DEFAULT false NOT NULL,
	\`reference\` text,
	\`status\` text DEFAULT 'submitted' NOT NULL,
	\`internal_notes\` text,
	\`is_demonstration\` integer,
	\`consent_version\` text NOT NULL,
	\`consent_at\` text NOT NULL,
	\`retain_until\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`applications_authority_name_idx\` ON \`applications\` (\`authority_name\`);`))
  await db.run(sql.raw(`CREATE INDEX \`applications_country_idx\` ON \`applications\` (\`country_id\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`applications_reference_idx\` ON \`applications\` (\`reference\`);`))
  await db.run(sql.raw(`CREATE INDEX \`applications_status_idx\` ON \`applications\` (\`status\`);`))
  await db.run(sql.raw(`CREATE INDEX \`applications_is_demonstration_idx\` ON \`applications\` (\`is_demonstration\`);`))
  await db.run(sql.raw(`CREATE INDEX \`applications_retain_until_idx\` ON \`applications\` (\`retain_until\`);`))
  await db.run(sql.raw(`CREATE INDEX \`applications_updated_at_idx\` ON \`applications\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`applications_created_at_idx\` ON \`applications\` (\`created_at\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`applications_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`themes_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`applications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`applications_rels_order_idx\` ON \`applications_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`applications_rels_parent_idx\` ON \`applications_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`applications_rels_path_idx\` ON \`applications_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`applications_rels_themes_id_idx\` ON \`applications_rels\` (\`themes_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`ngo_requests_history\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`at\` text,
	\`by_id\` text(36),
	\`from\` text,
	\`to\` text,
	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ngo_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`ngo_requests_history_order_idx\` ON \`ngo_requests_history\` (\`_order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`ngo_requests_history_parent_id_idx\` ON \`ngo_requests_history\` (\`_parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`ngo_requests_history_by_idx\` ON \`ngo_requests_history\` (\`by_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`ngo_requests\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`organisation_name\` text NOT NULL,
	\`country_id\` text(36) NOT NULL,
	\`website\` text,
	\`message\` text NOT NULL,
	\`contact_name\` text NOT NULL,
	\`contact_role\` text NOT NULL,
	\`contact_email\` text NOT NULL,
	\`contact_phone\` text,
	\`correspondence_language\` text NOT NULL,
	\`consent_data_processing\` integer DEFAULT false NOT NULL,
	\`reference\` text,
	\`status\` text DEFAULT 'submitted' NOT NULL,
	\`internal_notes\` text,
	\`is_demonstration\` integer,
	\`consent_version\` text NOT NULL,
	\`consent_at\` text NOT NULL,
	\`retain_until\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`ngo_requests_organisation_name_idx\` ON \`ngo_requests\` (\`organisation_name\`);`))
  await db.run(sql.raw(`CREATE INDEX \`ngo_requests_country_idx\` ON \`ngo_requests\` (\`country_id\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`ngo_requests_reference_idx\` ON \`ngo_requests\` (\`reference\`);`))
  await db.run(sql.raw(`CREATE INDEX \`ngo_requests_status_idx\` ON \`ngo_requests\` (\`status\`);`))
  await db.run(sql.raw(`CREATE INDEX \`ngo_requests_is_demonstration_idx\` ON \`ngo_requests\` (\`is_demonstration\`);`))
  await db.run(sql.raw(`CREATE INDEX \`ngo_requests_retain_until_idx\` ON \`ngo_requests\` (\`retain_until\`);`))
  await db.run(sql.raw(`CREATE INDEX \`ngo_requests_updated_at_idx\` ON \`ngo_requests\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`ngo_requests_created_at_idx\` ON \`ngo_requests\` (\`created_at\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`ngo_requests_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`themes_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`ngo_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`ngo_requests_rels_order_idx\` ON \`ngo_requests_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`ngo_requests_rels_parent_idx\` ON \`ngo_requests_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`ngo_requests_rels_path_idx\` ON \`ngo_requests_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`ngo_requests_rels_themes_id_idx\` ON \`ngo_requests_rels\` (\`themes_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`glossary_terms_terms\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`text\` text,
	\`lang\` text,
	\`status\` text,
	\`use_instead_concept_id\` text(36),
	\`use_instead_lang\` text,
	\`use_instead_text\` text,
	\`usage\` text,
	\`note\` text,
	\`needs_native_review\` integer,
	\`term_type\` text,
	\`part_of_speech\` text,
	\`number\` text,
	\`phrase_only\` integer,
	\`audience\` text,
	\`valid_from\` text,
	\`valid_to\` text,
	FOREIGN KEY (\`use_instead_concept_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_terms_order_idx\` ON \`glossary_terms_terms\` (\`_order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_terms_parent_id_idx\` ON \`glossary_terms_terms\` (\`_parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_terms_text_idx\` ON \`glossary_terms_terms\` (\`text\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`glossary_terms_terms_use_instead_use_instead_concept_idx\` ON \`glossary_terms_terms\` (\`use_instead_concept_id\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`glossary_terms\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`concept_type\` text,
	\`broader_id\` text(36),
	\`valid_from\` text,
	\`valid_to\` text,
	\`in_alliance_note\` integer,
	\`source_locale\` text DEFAULT 'en',
	\`editorial_note\` text,
	\`legacy_key\` text,
	\`legacy_id\` numeric,
	\`created_by_id\` text(36),
	\`live_en\` integer,
	\`live_fr\` integer,
	\`live_ro\` integer,
	\`live_bg\` integer,
	\`live_hu\` integer,
	\`live_sk\` integer,
	\`live_it\` integer,
	\`live_rom\` integer,
	\`is_public\` integer,
	\`is_source_live\` integer,
	\`publication_record\` text,
	\`whole_in\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`broader_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_concept_type_idx\` ON \`glossary_terms\` (\`concept_type\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_broader_idx\` ON \`glossary_terms\` (\`broader_id\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`glossary_terms_legacy_key_idx\` ON \`glossary_terms\` (\`legacy_key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_legacy_id_idx\` ON \`glossary_terms\` (\`legacy_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_created_by_idx\` ON \`glossary_terms\` (\`created_by_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_live_en_idx\` ON \`glossary_terms\` (\`live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_live_fr_idx\` ON \`glossary_terms\` (\`live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_live_ro_idx\` ON \`glossary_terms\` (\`live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_live_bg_idx\` ON \`glossary_terms\` (\`live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_live_hu_idx\` ON \`glossary_terms\` (\`live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_live_sk_idx\` ON \`glossary_terms\` (\`live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_live_it_idx\` ON \`glossary_terms\` (\`live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_live_rom_idx\` ON \`glossary_terms\` (\`live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_is_public_idx\` ON \`glossary_terms\` (\`is_public\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_is_source_live_idx\` ON \`glossary_terms\` (\`is_source_live\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_updated_at_idx\` ON \`glossary_terms\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_created_at_idx\` ON \`glossary_terms\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_deleted_at_idx\` ON \`glossary_terms\` (\`deleted_at\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`glossary_terms_deleted_at_live_en_live_fr_live_ro_live_bg_live_hu_live_sk_live_it_live_rom_is_source_live_is_public_own_idx\` ON \`glossary_terms\` (\`deleted_at\`,\`live_en\`,\`live_fr\`,\`live_ro\`,\`live_bg\`,\`live_hu\`,\`live_sk\`,\`live_it\`,\`live_rom\`,\`is_source_live\`,\`is_public\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`glossary_terms_locales\` (
	\`headword\` text,
	\`definition\` text,
	\`scope_note\` text,
	\`slug\` text,
	\`origin\` text,
	\`_status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_headword_idx\` ON \`glossary_terms_locales\` (\`headword\`,\`_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_slug_idx\` ON \`glossary_terms_locales\` (\`slug\`,\`_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms__status_idx\` ON \`glossary_terms_locales\` (\`_status\`,\`_locale\`);`))
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`glossary_terms_locales_locale_parent_id_unique\` ON \`glossary_terms_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_locales_parent_id_own_idx\` ON \`glossary_terms_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`glossary_terms_texts\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_texts_order_parent\` ON \`glossary_terms_texts\` (\`order\`,\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_texts_parent_id_own_idx\` ON \`glossary_terms_texts\` (\`parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`glossary_terms_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`sources_id\` text(36),
	\`glossary_terms_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`glossary_terms_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_rels_order_idx\` ON \`glossary_terms_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_rels_parent_idx\` ON \`glossary_terms_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_rels_path_idx\` ON \`glossary_terms_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_rels_sources_id_idx\` ON \`glossary_terms_rels\` (\`sources_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_rels_glossary_terms_id_idx\` ON \`glossary_terms_rels\` (\`glossary_terms_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_glossary_terms_v_version_terms\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`text\` text,
	\`lang\` text,
	\`status\` text,
	\`use_instead_concept_id\` text(36),
	\`use_instead_lang\` text,
	\`use_instead_text\` text,
	\`usage\` text,
	\`note\` text,
	\`needs_native_review\` integer,
	\`term_type\` text,
	\`part_of_speech\` text,
	\`number\` text,
	\`phrase_only\` integer,
	\`audience\` text,
	\`valid_from\` text,
	\`valid_to\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`use_instead_concept_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_glossary_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_version_terms_order_idx\` ON \`_glossary_terms_v_version_terms\` (\`_order\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_glossary_terms_v_version_terms_parent_id_idx\` ON \`_glossary_terms_v_version_terms\` (\`_parent_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_version_terms_text_idx\` ON \`_glossary_terms_v_version_terms\` (\`text\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`_glossary_terms_v_version_terms_use_instead_use_instead__idx\` ON \`_glossary_terms_v_version_terms\` (\`use_instead_concept_id\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`_glossary_terms_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_concept_type\` text,
	\`version_broader_id\` text(36),
	\`version_valid_from\` text,
	\`version_valid_to\` text,
	\`version_in_alliance_note\` integer,
	\`version_source_locale\` text DEFAULT 'en',
	\`version_editorial_note\` text,
	\`version_legacy_key\` text,
	\`version_legacy_id\` numeric,
	\`version_created_by_id\` text(36),
	\`version_live_en\` integer,
	\`version_live_fr\` integer,
	\`version_live_ro\` integer,
	\`version_live_bg\` integer,
	\`version_live_hu\` integer,
	\`version_live_sk\` integer,
	\`version_live_it\` integer,
	\`version_live_rom\` integer,
	\`version_is_public\` integer,
	\`version_is_source_live\` integer,
	\`version_publication_record\` text,
	\`version_whole_in\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_broader_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_parent_idx\` ON \`_glossary_terms_v\` (\`parent_id\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_concept_type_idx\` ON \`_glossary_terms_v\` (\`version_concept_type\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_broader_idx\` ON \`_glossary_terms_v\` (\`version_broader_id\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_legacy_key_idx\` ON \`_glossary_terms_v\` (\`version_legacy_key\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_legacy_id_idx\` ON \`_glossary_terms_v\` (\`version_legacy_id\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_created_by_idx\` ON \`_glossary_terms_v\` (\`version_created_by_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_live_en_idx\` ON \`_glossary_terms_v\` (\`version_live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_live_fr_idx\` ON \`_glossary_terms_v\` (\`version_live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_live_ro_idx\` ON \`_glossary_terms_v\` (\`version_live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_live_bg_idx\` ON \`_glossary_terms_v\` (\`version_live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_live_hu_idx\` ON \`_glossary_terms_v\` (\`version_live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_live_sk_idx\` ON \`_glossary_terms_v\` (\`version_live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_live_it_idx\` ON \`_glossary_terms_v\` (\`version_live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_live_rom_idx\` ON \`_glossary_terms_v\` (\`version_live_rom\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_is_public_idx\` ON \`_glossary_terms_v\` (\`version_is_public\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_is_source_live_idx\` ON \`_glossary_terms_v\` (\`version_is_source_live\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_updated_at_idx\` ON \`_glossary_terms_v\` (\`version_updated_at\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_created_at_idx\` ON \`_glossary_terms_v\` (\`version_created_at\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_deleted_at_idx\` ON \`_glossary_terms_v\` (\`version_deleted_at\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_created_at_idx\` ON \`_glossary_terms_v\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_updated_at_idx\` ON \`_glossary_terms_v\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_snapshot_idx\` ON \`_glossary_terms_v\` (\`snapshot\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_published_locale_idx\` ON \`_glossary_terms_v\` (\`published_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_latest_idx\` ON \`_glossary_terms_v\` (\`latest\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_glossary_terms_v_locales\` (
	\`version_headword\` text,
	\`version_definition\` text,
	\`version_scope_note\` text,
	\`version_slug\` text,
	\`version_origin\` text,
	\`version__status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_glossary_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_glossary_terms_v_version_version_headword_idx\` ON \`_glossary_terms_v_locales\` (\`version_headword\`,\`_locale\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_glossary_terms_v_version_version_slug_idx\` ON \`_glossary_terms_v_locales\` (\`version_slug\`,\`_locale\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_glossary_terms_v_version_version__status_idx\` ON \`_glossary_terms_v_locales\` (\`version__status\`,\`_locale\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`_glossary_terms_v_locales_locale_parent_id_unique\` ON \`_glossary_terms_v_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_locales_parent_id_own_idx\` ON \`_glossary_terms_v_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_glossary_terms_v_texts\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_texts_order_parent\` ON \`_glossary_terms_v_texts\` (\`order\`,\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_texts_parent_id_own_idx\` ON \`_glossary_terms_v_texts\` (\`parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_glossary_terms_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`sources_id\` text(36),
	\`glossary_terms_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_glossary_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`glossary_terms_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_rels_order_idx\` ON \`_glossary_terms_v_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_rels_parent_idx\` ON \`_glossary_terms_v_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_rels_path_idx\` ON \`_glossary_terms_v_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_rels_sources_id_idx\` ON \`_glossary_terms_v_rels\` (\`sources_id\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_glossary_terms_v_rels_glossary_terms_id_idx\` ON \`_glossary_terms_v_rels\` (\`glossary_terms_id\`);`),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`documents\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`date\` text,
	\`date_is_open\` integer,
	\`date_sort_at\` text,
	\`first_adopted\` text,
	\`file_id\` text(36),
	\`url\` text,
	\`social_image_id\` text(36),
	\`doc_type\` text,
	\`source_locale\` text DEFAULT 'en',
	\`editorial_note\` text,
	\`legacy_key\` text,
	\`legacy_id\` numeric,
	\`created_by_id\` text(36),
	\`live_en\` integer,
	\`live_fr\` integer,
	\`live_ro\` integer,
	\`live_bg\` integer,
	\`live_hu\` integer,
	\`live_sk\` integer,
	\`live_it\` integer,
	\`live_rom\` integer,
	\`is_public\` integer,
	\`is_source_live\` integer,
	\`publication_record\` text,
	\`whole_in\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`documents_date_idx\` ON \`documents\` (\`date\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_date_sort_at_idx\` ON \`documents\` (\`date_sort_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_file_idx\` ON \`documents\` (\`file_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_social_image_idx\` ON \`documents\` (\`social_image_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_doc_type_idx\` ON \`documents\` (\`doc_type\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`documents_legacy_key_idx\` ON \`documents\` (\`legacy_key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_legacy_id_idx\` ON \`documents\` (\`legacy_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_created_by_idx\` ON \`documents\` (\`created_by_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_live_en_idx\` ON \`documents\` (\`live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_live_fr_idx\` ON \`documents\` (\`live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_live_ro_idx\` ON \`documents\` (\`live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_live_bg_idx\` ON \`documents\` (\`live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_live_hu_idx\` ON \`documents\` (\`live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_live_sk_idx\` ON \`documents\` (\`live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_live_it_idx\` ON \`documents\` (\`live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_live_rom_idx\` ON \`documents\` (\`live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_is_public_idx\` ON \`documents\` (\`is_public\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_is_source_live_idx\` ON \`documents\` (\`is_source_live\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`deletedAt_dateIsOpen_dateSortAt_createdAt_idx\` ON \`documents\` (\`deleted_at\`,\`date_is_open\`,\`date_sort_at\`,\`created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`documents_deleted_at_live_en_live_fr_live_ro_live_bg_live_hu_live_sk_live_it_live_rom_is_source_live_is_public_own_idx\` ON \`documents\` (\`deleted_at\`,\`live_en\`,\`live_fr\`,\`live_ro\`,\`live_bg\`,\`live_hu\`,\`live_sk\`,\`live_it\`,\`live_rom\`,\`is_source_live\`,\`is_public\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`documents_locales\` (
	\`title\` text,
	\`seo_title\` text,
	\`seo_description\` text,
	\`slug\` text,
	\`origin\` text,
	\`_status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`documents_slug_idx\` ON \`documents_locales\` (\`slug\`,\`_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents__status_idx\` ON \`documents_locales\` (\`_status\`,\`_locale\`);`))
  await db.run(
    sql.raw(`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`documents_locales_parent_id_own_idx\` ON \`documents_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`documents_texts\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`documents_texts_order_parent\` ON \`documents_texts\` (\`order\`,\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_texts_parent_id_own_idx\` ON \`documents_texts\` (\`parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`documents_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`programmes_id\` text(36),
	\`sources_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`documents_rels_order_idx\` ON \`documents_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_rels_parent_idx\` ON \`documents_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_rels_path_idx\` ON \`documents_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_rels_programmes_id_idx\` ON \`documents_rels\` (\`programmes_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_rels_sources_id_idx\` ON \`documents_rels\` (\`sources_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_documents_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_date\` text,
	\`version_date_is_open\` integer,
	\`version_date_sort_at\` text,
	\`version_first_adopted\` text,
	\`version_file_id\` text(36),
	\`version_url\` text,
	\`version_social_image_id\` text(36),
	\`version_doc_type\` text,
	\`version_source_locale\` text DEFAULT 'en',
	\`version_editorial_note\` text,
	\`version_legacy_key\` text,
	\`version_legacy_id\` numeric,
	\`version_created_by_id\` text(36),
	\`version_live_en\` integer,
	\`version_live_fr\` integer,
	\`version_live_ro\` integer,
	\`version_live_bg\` integer,
	\`version_live_hu\` integer,
	\`version_live_sk\` integer,
	\`version_live_it\` integer,
	\`version_live_rom\` integer,
	\`version_is_public\` integer,
	\`version_is_source_live\` integer,
	\`version_publication_record\` text,
	\`version_whole_in\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_date_idx\` ON \`_documents_v\` (\`version_date\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_date_sort_at_idx\` ON \`_documents_v\` (\`version_date_sort_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_file_idx\` ON \`_documents_v\` (\`version_file_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_social_image_idx\` ON \`_documents_v\` (\`version_social_image_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_doc_type_idx\` ON \`_documents_v\` (\`version_doc_type\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_legacy_key_idx\` ON \`_documents_v\` (\`version_legacy_key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_legacy_id_idx\` ON \`_documents_v\` (\`version_legacy_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_created_by_idx\` ON \`_documents_v\` (\`version_created_by_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_live_en_idx\` ON \`_documents_v\` (\`version_live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_live_fr_idx\` ON \`_documents_v\` (\`version_live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_live_ro_idx\` ON \`_documents_v\` (\`version_live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_live_bg_idx\` ON \`_documents_v\` (\`version_live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_live_hu_idx\` ON \`_documents_v\` (\`version_live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_live_sk_idx\` ON \`_documents_v\` (\`version_live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_live_it_idx\` ON \`_documents_v\` (\`version_live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_live_rom_idx\` ON \`_documents_v\` (\`version_live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_is_public_idx\` ON \`_documents_v\` (\`version_is_public\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_documents_v_version_version_is_source_live_idx\` ON \`_documents_v\` (\`version_is_source_live\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_version_version_deleted_at_idx\` ON \`_documents_v\` (\`version_deleted_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_snapshot_idx\` ON \`_documents_v\` (\`snapshot\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_published_locale_idx\` ON \`_documents_v\` (\`published_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`compound_index_1_idx\` ON \`_documents_v\` (\`version_deleted_at\`,\`version_date_is_open\`,\`version_date_sort_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`_documents_v_locales\` (
	\`version_title\` text,
	\`version_seo_title\` text,
	\`version_seo_description\` text,
	\`version_slug\` text,
	\`version_origin\` text,
	\`version__status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_documents_v_version_version_slug_idx\` ON \`_documents_v_locales\` (\`version_slug\`,\`_locale\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v_locales\` (\`version__status\`,\`_locale\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`_documents_v_locales_locale_parent_id_unique\` ON \`_documents_v_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_locales_parent_id_own_idx\` ON \`_documents_v_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_documents_v_texts\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_texts_order_parent\` ON \`_documents_v_texts\` (\`order\`,\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_texts_parent_id_own_idx\` ON \`_documents_v_texts\` (\`parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_documents_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`programmes_id\` text(36),
	\`sources_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_rels_order_idx\` ON \`_documents_v_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_rels_parent_idx\` ON \`_documents_v_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_rels_path_idx\` ON \`_documents_v_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_rels_programmes_id_idx\` ON \`_documents_v_rels\` (\`programmes_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_rels_sources_id_idx\` ON \`_documents_v_rels\` (\`sources_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`media\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`is_decorative\` integer,
	\`credit\` text,
	\`licence\` text,
	\`original_name\` text,
	\`source_locale\` text DEFAULT 'en',
	\`editorial_note\` text,
	\`legacy_key\` text,
	\`legacy_id\` numeric,
	\`created_by_id\` text(36),
	\`live_en\` integer,
	\`live_fr\` integer,
	\`live_ro\` integer,
	\`live_bg\` integer,
	\`live_hu\` integer,
	\`live_sk\` integer,
	\`live_it\` integer,
	\`live_rom\` integer,
	\`is_public\` integer,
	\`is_source_live\` integer,
	\`publication_record\` text,
	\`whole_in\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	\`url\` text,
	\`thumbnail_u_r_l\` text,
	\`filename\` text,
	\`mime_type\` text,
	\`filesize\` numeric,
	\`width\` numeric,
	\`height\` numeric,
	\`focal_x\` numeric,
	\`focal_y\` numeric,
	\`sizes_thumbnail_url\` text,
	\`sizes_thumbnail_width\` numeric,
	\`sizes_thumbnail_height\` numeric,
	\`sizes_thumbnail_mime_type\` text,
	\`sizes_thumbnail_filesize\` numeric,
	\`sizes_thumbnail_filename\` text,
	\`sizes_card_url\` text,
	\`sizes_card_width\` numeric,
	\`sizes_card_height\` numeric,
	\`sizes_card_mime_type\` text,
	\`sizes_card_filesize\` numeric,
	\`sizes_card_filename\` text,
	\`sizes_wide_url\` text,
	\`sizes_wide_width\` numeric,
	\`sizes_wide_height\` numeric,
	\`sizes_wide_mime_type\` text,
	\`sizes_wide_filesize\` numeric,
	\`sizes_wide_filename\` text,
	\`sizes_full_url\` text,
	\`sizes_full_width\` numeric,
	\`sizes_full_height\` numeric,
	\`sizes_full_mime_type\` text,
	\`sizes_full_filesize\` numeric,
	\`sizes_full_filename\` text,
	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`media_legacy_key_idx\` ON \`media\` (\`legacy_key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_legacy_id_idx\` ON \`media\` (\`legacy_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_created_by_idx\` ON \`media\` (\`created_by_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_live_en_idx\` ON \`media\` (\`live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_live_fr_idx\` ON \`media\` (\`live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_live_ro_idx\` ON \`media\` (\`live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_live_bg_idx\` ON \`media\` (\`live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_live_hu_idx\` ON \`media\` (\`live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_live_sk_idx\` ON \`media\` (\`live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_live_it_idx\` ON \`media\` (\`live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_live_rom_idx\` ON \`media\` (\`live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_is_public_idx\` ON \`media\` (\`is_public\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_is_source_live_idx\` ON \`media\` (\`is_source_live\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_sizes_wide_sizes_wide_filename_idx\` ON \`media\` (\`sizes_wide_filename\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_sizes_full_sizes_full_filename_idx\` ON \`media\` (\`sizes_full_filename\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`media_deleted_at_live_en_live_fr_live_ro_live_bg_live_hu_live_sk_live_it_live_rom_is_source_live_is_public_own_idx\` ON \`media\` (\`deleted_at\`,\`live_en\`,\`live_fr\`,\`live_ro\`,\`live_bg\`,\`live_hu\`,\`live_sk\`,\`live_it\`,\`live_rom\`,\`is_source_live\`,\`is_public\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`media_locales\` (
	\`alt\` text,
	\`origin\` text,
	\`_status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`media__status_idx\` ON \`media_locales\` (\`_status\`,\`_locale\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_locales_parent_id_own_idx\` ON \`media_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_media_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_is_decorative\` integer,
	\`version_credit\` text,
	\`version_licence\` text,
	\`version_original_name\` text,
	\`version_source_locale\` text DEFAULT 'en',
	\`version_editorial_note\` text,
	\`version_legacy_key\` text,
	\`version_legacy_id\` numeric,
	\`version_created_by_id\` text(36),
	\`version_live_en\` integer,
	\`version_live_fr\` integer,
	\`version_live_ro\` integer,
	\`version_live_bg\` integer,
	\`version_live_hu\` integer,
	\`version_live_sk\` integer,
	\`version_live_it\` integer,
	\`version_live_rom\` integer,
	\`version_is_public\` integer,
	\`version_is_source_live\` integer,
	\`version_publication_record\` text,
	\`version_whole_in\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`version_url\` text,
	\`version_thumbnail_u_r_l\` text,
	\`version_filename\` text,
	\`version_mime_type\` text,
	\`version_filesize\` numeric,
	\`version_width\` numeric,
	\`version_height\` numeric,
	\`version_focal_x\` numeric,
	\`version_focal_y\` numeric,
	\`version_sizes_thumbnail_url\` text,
	\`version_sizes_thumbnail_width\` numeric,
	\`version_sizes_thumbnail_height\` numeric,
	\`version_sizes_thumbnail_mime_type\` text,
	\`version_sizes_thumbnail_filesize\` numeric,
	\`version_sizes_thumbnail_filename\` text,
	\`version_sizes_card_url\` text,
	\`version_sizes_card_width\` numeric,
	\`version_sizes_card_height\` numeric,
	\`version_sizes_card_mime_type\` text,
	\`version_sizes_card_filesize\` numeric,
	\`version_sizes_card_filename\` text,
	\`version_sizes_wide_url\` text,
	\`version_sizes_wide_width\` numeric,
	\`version_sizes_wide_height\` numeric,
	\`version_sizes_wide_mime_type\` text,
	\`version_sizes_wide_filesize\` numeric,
	\`version_sizes_wide_filename\` text,
	\`version_sizes_full_url\` text,
	\`version_sizes_full_width\` numeric,
	\`version_sizes_full_height\` numeric,
	\`version_sizes_full_mime_type\` text,
	\`version_sizes_full_filesize\` numeric,
	\`version_sizes_full_filename\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_media_v_parent_idx\` ON \`_media_v\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_version_version_legacy_key_idx\` ON \`_media_v\` (\`version_legacy_key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_version_version_legacy_id_idx\` ON \`_media_v\` (\`version_legacy_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_version_version_created_by_idx\` ON \`_media_v\` (\`version_created_by_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_version_version_live_en_idx\` ON \`_media_v\` (\`version_live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_version_version_live_fr_idx\` ON \`_media_v\` (\`version_live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_version_version_live_ro_idx\` ON \`_media_v\` (\`version_live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_version_version_live_bg_idx\` ON \`_media_v\` (\`version_live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_version_version_live_hu_idx\` ON \`_media_v\` (\`version_live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_version_version_live_sk_idx\` ON \`_media_v\` (\`version_live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_version_version_live_it_idx\` ON \`_media_v\` (\`version_live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_version_version_live_rom_idx\` ON \`_media_v\` (\`version_live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_version_version_is_public_idx\` ON \`_media_v\` (\`version_is_public\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_version_version_is_source_live_idx\` ON \`_media_v\` (\`version_is_source_live\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_version_version_updated_at_idx\` ON \`_media_v\` (\`version_updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_version_version_created_at_idx\` ON \`_media_v\` (\`version_created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_version_version_deleted_at_idx\` ON \`_media_v\` (\`version_deleted_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_version_version_filename_idx\` ON \`_media_v\` (\`version_filename\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`_media_v_version_sizes_thumbnail_version_sizes_thumbnail_idx\` ON \`_media_v\` (\`version_sizes_thumbnail_filename\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_media_v_version_sizes_card_version_sizes_card_filename_idx\` ON \`_media_v\` (\`version_sizes_card_filename\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_media_v_version_sizes_wide_version_sizes_wide_filename_idx\` ON \`_media_v\` (\`version_sizes_wide_filename\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_media_v_version_sizes_full_version_sizes_full_filename_idx\` ON \`_media_v\` (\`version_sizes_full_filename\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`_media_v_created_at_idx\` ON \`_media_v\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_updated_at_idx\` ON \`_media_v\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_snapshot_idx\` ON \`_media_v\` (\`snapshot\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_published_locale_idx\` ON \`_media_v\` (\`published_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_latest_idx\` ON \`_media_v\` (\`latest\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_media_v_locales\` (
	\`version_alt\` text,
	\`version_origin\` text,
	\`version__status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_media_v_version_version__status_idx\` ON \`_media_v_locales\` (\`version__status\`,\`_locale\`);`))
  await db.run(
    sql.raw(`CREATE UNIQUE INDEX \`_media_v_locales_locale_parent_id_unique\` ON \`_media_v_locales\` (\`_locale\`,\`_parent_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_media_v_locales_parent_id_own_idx\` ON \`_media_v_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`sources\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`title\` text NOT NULL,
	\`site\` text,
	\`url\` text,
	\`note\` text,
	\`key\` text NOT NULL,
	\`accessed_at\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`sources_site_idx\` ON \`sources\` (\`site\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`sources_key_idx\` ON \`sources\` (\`key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`key_createdAt_1_idx\` ON \`sources\` (\`key\`,\`created_at\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`themes\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text NOT NULL,
	\`order\` numeric,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`),
  )
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`themes_key_idx\` ON \`themes\` (\`key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`themes_order_idx\` ON \`themes\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`order_createdAt_idx\` ON \`themes\` (\`order\`,\`created_at\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`themes_locales\` (
	\`label\` text NOT NULL,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(`CREATE UNIQUE INDEX \`themes_locales_locale_parent_id_unique\` ON \`themes_locales\` (\`_locale\`,\`_parent_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`themes_locales_parent_id_own_idx\` ON \`themes_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`themes_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`sources_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`themes_rels_order_idx\` ON \`themes_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`themes_rels_parent_idx\` ON \`themes_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`themes_rels_path_idx\` ON \`themes_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`themes_rels_sources_id_idx\` ON \`themes_rels\` (\`sources_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`countries\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`code\` text NOT NULL,
	\`iso_assigned\` integer DEFAULT true,
	\`council_of_europe_member\` integer DEFAULT true,
	\`order\` numeric,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`),
  )
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`countries_code_idx\` ON \`countries\` (\`code\`);`))
  await db.run(sql.raw(`CREATE INDEX \`countries_order_idx\` ON \`countries\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`countries_updated_at_idx\` ON \`countries\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`countries_created_at_idx\` ON \`countries\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`order_createdAt_1_idx\` ON \`countries\` (\`order\`,\`created_at\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`countries_locales\` (
	\`name\` text NOT NULL,
	\`footnote\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(`CREATE UNIQUE INDEX \`countries_locales_locale_parent_id_unique\` ON \`countries_locales\` (\`_locale\`,\`_parent_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`countries_locales_parent_id_own_idx\` ON \`countries_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`pages\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`image_id\` text(36),
	\`social_image_id\` text(36),
	\`source_locale\` text DEFAULT 'en',
	\`editorial_note\` text,
	\`legacy_key\` text,
	\`legacy_id\` numeric,
	\`created_by_id\` text(36),
	\`live_en\` integer,
	\`live_fr\` integer,
	\`live_ro\` integer,
	\`live_bg\` integer,
	\`live_hu\` integer,
	\`live_sk\` integer,
	\`live_it\` integer,
	\`live_rom\` integer,
	\`is_public\` integer,
	\`is_source_live\` integer,
	\`publication_record\` text,
	\`whole_in\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`deleted_at\` text,
	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`pages_image_idx\` ON \`pages\` (\`image_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_social_image_idx\` ON \`pages\` (\`social_image_id\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`pages_legacy_key_idx\` ON \`pages\` (\`legacy_key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_legacy_id_idx\` ON \`pages\` (\`legacy_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_created_by_idx\` ON \`pages\` (\`created_by_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_live_en_idx\` ON \`pages\` (\`live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_live_fr_idx\` ON \`pages\` (\`live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_live_ro_idx\` ON \`pages\` (\`live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_live_bg_idx\` ON \`pages\` (\`live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_live_hu_idx\` ON \`pages\` (\`live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_live_sk_idx\` ON \`pages\` (\`live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_live_it_idx\` ON \`pages\` (\`live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_live_rom_idx\` ON \`pages\` (\`live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_is_public_idx\` ON \`pages\` (\`is_public\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_is_source_live_idx\` ON \`pages\` (\`is_source_live\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`pages_deleted_at_live_en_live_fr_live_ro_live_bg_live_hu_live_sk_live_it_live_rom_is_source_live_is_public_own_idx\` ON \`pages\` (\`deleted_at\`,\`live_en\`,\`live_fr\`,\`live_ro\`,\`live_bg\`,\`live_hu\`,\`live_sk\`,\`live_it\`,\`live_rom\`,\`is_source_live\`,\`is_public\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`pages_locales\` (
	\`title\` text,
	\`lead\` text,
	\`body\` text,
	\`seo_title\` text,
	\`seo_description\` text,
	\`slug\` text,
	\`origin\` text,
	\`_status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`pages_slug_idx\` ON \`pages_locales\` (\`slug\`,\`_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages__status_idx\` ON \`pages_locales\` (\`_status\`,\`_locale\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_locales_parent_id_own_idx\` ON \`pages_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`pages_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`sources_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_rels_sources_id_idx\` ON \`pages_rels\` (\`sources_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_pages_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`parent_id\` text(36),
	\`version_image_id\` text(36),
	\`version_social_image_id\` text(36),
	\`version_source_locale\` text DEFAULT 'en',
	\`version_editorial_note\` text,
	\`version_legacy_key\` text,
	\`version_legacy_id\` numeric,
	\`version_created_by_id\` text(36),
	\`version_live_en\` integer,
	\`version_live_fr\` integer,
	\`version_live_ro\` integer,
	\`version_live_bg\` integer,
	\`version_live_hu\` integer,
	\`version_live_sk\` integer,
	\`version_live_it\` integer,
	\`version_live_rom\` integer,
	\`version_is_public\` integer,
	\`version_is_source_live\` integer,
	\`version_publication_record\` text,
	\`version_whole_in\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`version_deleted_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_social_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_image_idx\` ON \`_pages_v\` (\`version_image_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_social_image_idx\` ON \`_pages_v\` (\`version_social_image_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_legacy_key_idx\` ON \`_pages_v\` (\`version_legacy_key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_legacy_id_idx\` ON \`_pages_v\` (\`version_legacy_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_created_by_idx\` ON \`_pages_v\` (\`version_created_by_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_live_en_idx\` ON \`_pages_v\` (\`version_live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_live_fr_idx\` ON \`_pages_v\` (\`version_live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_live_ro_idx\` ON \`_pages_v\` (\`version_live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_live_bg_idx\` ON \`_pages_v\` (\`version_live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_live_hu_idx\` ON \`_pages_v\` (\`version_live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_live_sk_idx\` ON \`_pages_v\` (\`version_live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_live_it_idx\` ON \`_pages_v\` (\`version_live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_live_rom_idx\` ON \`_pages_v\` (\`version_live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_is_public_idx\` ON \`_pages_v\` (\`version_is_public\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_is_source_live_idx\` ON \`_pages_v\` (\`version_is_source_live\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_pages_v_locales\` (
	\`version_title\` text,
	\`version_lead\` text,
	\`version_body\` text,
	\`version_seo_title\` text,
	\`version_seo_description\` text,
	\`version_slug\` text,
	\`version_origin\` text,
	\`version__status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v_locales\` (\`version_slug\`,\`_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v_locales\` (\`version__status\`,\`_locale\`);`))
  await db.run(
    sql.raw(`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_locales_parent_id_own_idx\` ON \`_pages_v_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_pages_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`sources_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_rels_sources_id_idx\` ON \`_pages_v_rels\` (\`sources_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`redirects\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`from\` text NOT NULL,
	\`type\` text DEFAULT '301' NOT NULL,
	\`locale\` text,
	\`to\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`),
  )
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`))
  await db.run(sql.raw(`CREATE INDEX \`redirects_to_idx\` ON \`redirects\` (\`to\`);`))
  await db.run(sql.raw(`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`redirects_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`news_id\` text(36),
	\`events_id\` text(36),
	\`programmes_id\` text(36),
	\`member_authorities_id\` text(36),
	\`glossary_terms_id\` text(36),
	\`documents_id\` text(36),
	\`pages_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`member_authorities_id\`) REFERENCES \`member_authorities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`glossary_terms_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`redirects_rels_news_id_idx\` ON \`redirects_rels\` (\`news_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`redirects_rels_events_id_idx\` ON \`redirects_rels\` (\`events_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`redirects_rels_programmes_id_idx\` ON \`redirects_rels\` (\`programmes_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`redirects_rels_member_authorities_id_idx\` ON \`redirects_rels\` (\`member_authorities_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`redirects_rels_glossary_terms_id_idx\` ON \`redirects_rels\` (\`glossary_terms_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`redirects_rels_documents_id_idx\` ON \`redirects_rels\` (\`documents_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`redirects_rels_pages_id_idx\` ON \`redirects_rels\` (\`pages_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`users_roles\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`users_languages\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`users_languages_order_idx\` ON \`users_languages\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`users_languages_parent_idx\` ON \`users_languages\` (\`parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`users_may_publish\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`users_may_publish_order_idx\` ON \`users_may_publish\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`users_may_publish_parent_idx\` ON \`users_may_publish\` (\`parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`users_sessions\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`created_at\` text,
	\`expires_at\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`users\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`email\` text NOT NULL,
	\`reset_password_token\` text,
	\`reset_password_expiration\` text,
	\`salt\` text,
	\`hash\` text,
	\`reset_password_requested_at\` text,
	\`login_attempts\` numeric DEFAULT 0,
	\`lock_until\` text
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`payload_kv\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text NOT NULL,
	\`data\` text NOT NULL
);
`),
  )
  await db.run(sql.raw(`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`payload_locked_documents\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`global_slug\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`))
  await db.run(sql.raw(`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`payload_locked_documents_rels\` (
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
    sql.raw(`CREATE TABLE \`payload_preferences\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`key\` text,
	\`value\` text,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`))
  await db.run(sql.raw(`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`payload_preferences_rels\` (
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
  await db.run(sql.raw(`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`payload_migrations\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`name\` text,
	\`batch\` numeric,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`term_set\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`version\` text,
	\`live_en\` integer,
	\`live_fr\` integer,
	\`live_ro\` integer,
	\`live_bg\` integer,
	\`live_hu\` integer,
	\`live_sk\` integer,
	\`live_it\` integer,
	\`live_rom\` integer,
	\`is_public\` integer,
	\`is_source_live\` integer,
	\`publication_record\` text,
	\`whole_in\` text,
	\`updated_at\` text,
	\`created_at\` text
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`term_set_live_en_idx\` ON \`term_set\` (\`live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`term_set_live_fr_idx\` ON \`term_set\` (\`live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`term_set_live_ro_idx\` ON \`term_set\` (\`live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`term_set_live_bg_idx\` ON \`term_set\` (\`live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`term_set_live_hu_idx\` ON \`term_set\` (\`live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`term_set_live_sk_idx\` ON \`term_set\` (\`live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`term_set_live_it_idx\` ON \`term_set\` (\`live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`term_set_live_rom_idx\` ON \`term_set\` (\`live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`term_set_is_public_idx\` ON \`term_set\` (\`is_public\`);`))
  await db.run(sql.raw(`CREATE INDEX \`term_set_is_source_live_idx\` ON \`term_set\` (\`is_source_live\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`term_set_locales\` (
	\`name\` text,
	\`_status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`term_set\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`term_set__status_idx\` ON \`term_set_locales\` (\`_status\`,\`_locale\`);`))
  await db.run(
    sql.raw(`CREATE UNIQUE INDEX \`term_set_locales_locale_parent_id_unique\` ON \`term_set_locales\` (\`_locale\`,\`_parent_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`term_set_locales_parent_id_own_idx\` ON \`term_set_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`term_set_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`sources_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`term_set\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`term_set_rels_order_idx\` ON \`term_set_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`term_set_rels_parent_idx\` ON \`term_set_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`term_set_rels_path_idx\` ON \`term_set_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`term_set_rels_sources_id_idx\` ON \`term_set_rels\` (\`sources_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_term_set_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`version_version\` text,
	\`version_live_en\` integer,
	\`version_live_fr\` integer,
	\`version_live_ro\` integer,
	\`version_live_bg\` integer,
	\`version_live_hu\` integer,
	\`version_live_sk\` integer,
	\`version_live_it\` integer,
	\`version_live_rom\` integer,
	\`version_is_public\` integer,
	\`version_is_source_live\` integer,
	\`version_publication_record\` text,
	\`version_whole_in\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_version_version_live_en_idx\` ON \`_term_set_v\` (\`version_live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_version_version_live_fr_idx\` ON \`_term_set_v\` (\`version_live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_version_version_live_ro_idx\` ON \`_term_set_v\` (\`version_live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_version_version_live_bg_idx\` ON \`_term_set_v\` (\`version_live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_version_version_live_hu_idx\` ON \`_term_set_v\` (\`version_live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_version_version_live_sk_idx\` ON \`_term_set_v\` (\`version_live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_version_version_live_it_idx\` ON \`_term_set_v\` (\`version_live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_version_version_live_rom_idx\` ON \`_term_set_v\` (\`version_live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_version_version_is_public_idx\` ON \`_term_set_v\` (\`version_is_public\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_version_version_is_source_live_idx\` ON \`_term_set_v\` (\`version_is_source_live\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_created_at_idx\` ON \`_term_set_v\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_updated_at_idx\` ON \`_term_set_v\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_snapshot_idx\` ON \`_term_set_v\` (\`snapshot\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_published_locale_idx\` ON \`_term_set_v\` (\`published_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_latest_idx\` ON \`_term_set_v\` (\`latest\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_term_set_v_locales\` (
	\`version_name\` text,
	\`version__status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_term_set_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_term_set_v_version_version__status_idx\` ON \`_term_set_v_locales\` (\`version__status\`,\`_locale\`);`),
  )
  await db.run(
    sql.raw(`CREATE UNIQUE INDEX \`_term_set_v_locales_locale_parent_id_unique\` ON \`_term_set_v_locales\` (\`_locale\`,\`_parent_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_locales_parent_id_own_idx\` ON \`_term_set_v_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_term_set_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`sources_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_term_set_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_rels_order_idx\` ON \`_term_set_v_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_rels_parent_idx\` ON \`_term_set_v_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_rels_path_idx\` ON \`_term_set_v_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_term_set_v_rels_sources_id_idx\` ON \`_term_set_v_rels\` (\`sources_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`site_settings_counter_history\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`date\` text,
	\`participants\` numeric,
	\`countries\` numeric,
	\`note\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`site_settings_counter_history_order_idx\` ON \`site_settings_counter_history\` (\`_order\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`site_settings_counter_history_parent_id_idx\` ON \`site_settings_counter_history\` (\`_parent_id\`);`),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`site_settings_sidebar_blocks\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`site_settings_sidebar_blocks_order_idx\` ON \`site_settings_sidebar_blocks\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`site_settings_sidebar_blocks_parent_idx\` ON \`site_settings_sidebar_blocks\` (\`parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`site_settings_social_links\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`platform\` text,
	\`label\` text,
	\`order\` numeric,
	\`url\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`site_settings_social_links_order_idx\` ON \`site_settings_social_links\` (\`_order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`site_settings_social_links_parent_id_idx\` ON \`site_settings_social_links\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`site_settings\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`terminology_note_concept_id\` text(36),
	\`member_counter_mode\` text DEFAULT 'computed',
	\`member_counter_published_participants\` numeric,
	\`member_counter_published_countries\` numeric,
	\`member_counter_as_of\` text,
	\`contact_email\` text,
	\`seat_city\` text,
	\`seat_country_id\` text(36),
	\`live_en\` integer,
	\`live_fr\` integer,
	\`live_ro\` integer,
	\`live_bg\` integer,
	\`live_hu\` integer,
	\`live_sk\` integer,
	\`live_it\` integer,
	\`live_rom\` integer,
	\`is_public\` integer,
	\`is_source_live\` integer,
	\`publication_record\` text,
	\`whole_in\` text,
	\`updated_at\` text,
	\`created_at\` text,
	FOREIGN KEY (\`terminology_note_concept_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`seat_country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`site_settings_terminology_note_concept_idx\` ON \`site_settings\` (\`terminology_note_concept_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`site_settings_seat_seat_country_idx\` ON \`site_settings\` (\`seat_country_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`site_settings_live_en_idx\` ON \`site_settings\` (\`live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`site_settings_live_fr_idx\` ON \`site_settings\` (\`live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`site_settings_live_ro_idx\` ON \`site_settings\` (\`live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`site_settings_live_bg_idx\` ON \`site_settings\` (\`live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`site_settings_live_hu_idx\` ON \`site_settings\` (\`live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`site_settings_live_sk_idx\` ON \`site_settings\` (\`live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`site_settings_live_it_idx\` ON \`site_settings\` (\`live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`site_settings_live_rom_idx\` ON \`site_settings\` (\`live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`site_settings_is_public_idx\` ON \`site_settings\` (\`is_public\`);`))
  await db.run(sql.raw(`CREATE INDEX \`site_settings_is_source_live_idx\` ON \`site_settings\` (\`is_source_live\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`site_settings_locales\` (
	\`site_name\` text,
	\`short_name\` text,
	\`mission\` text,
	\`auspices\` text,
	\`terminology_note\` text,
	\`_status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`site_settings__status_idx\` ON \`site_settings_locales\` (\`_status\`,\`_locale\`);`))
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`site_settings_locales_locale_parent_id_unique\` ON \`site_settings_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`site_settings_locales_parent_id_own_idx\` ON \`site_settings_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`site_settings_texts\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`site_settings_texts_order_parent\` ON \`site_settings_texts\` (\`order\`,\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`site_settings_texts_parent_id_own_idx\` ON \`site_settings_texts\` (\`parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`site_settings_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`sources_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`site_settings_rels_order_idx\` ON \`site_settings_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`site_settings_rels_parent_idx\` ON \`site_settings_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`site_settings_rels_path_idx\` ON \`site_settings_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`site_settings_rels_sources_id_idx\` ON \`site_settings_rels\` (\`sources_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_site_settings_v_version_counter_history\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`date\` text,
	\`participants\` numeric,
	\`countries\` numeric,
	\`note\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_site_settings_v_version_counter_history_order_idx\` ON \`_site_settings_v_version_counter_history\` (\`_order\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_site_settings_v_version_counter_history_parent_id_idx\` ON \`_site_settings_v_version_counter_history\` (\`_parent_id\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`_site_settings_v_version_sidebar_blocks\` (
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`value\` text,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_site_settings_v_version_sidebar_blocks_order_idx\` ON \`_site_settings_v_version_sidebar_blocks\` (\`order\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_site_settings_v_version_sidebar_blocks_parent_idx\` ON \`_site_settings_v_version_sidebar_blocks\` (\`parent_id\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`_site_settings_v_version_social_links\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`platform\` text,
	\`label\` text,
	\`order\` numeric,
	\`url\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_site_settings_v_version_social_links_order_idx\` ON \`_site_settings_v_version_social_links\` (\`_order\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_site_settings_v_version_social_links_parent_id_idx\` ON \`_site_settings_v_version_social_links\` (\`_parent_id\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`_site_settings_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`version_terminology_note_concept_id\` text(36),
	\`version_member_counter_mode\` text DEFAULT 'computed',
	\`version_member_counter_published_participants\` numeric,
	\`version_member_counter_published_countries\` numeric,
	\`version_member_counter_as_of\` text,
	\`version_contact_email\` text,
	\`version_seat_city\` text,
	\`version_seat_country_id\` text(36),
	\`version_live_en\` integer,
	\`version_live_fr\` integer,
	\`version_live_ro\` integer,
	\`version_live_bg\` integer,
	\`version_live_hu\` integer,
	\`version_live_sk\` integer,
	\`version_live_it\` integer,
	\`version_live_rom\` integer,
	\`version_is_public\` integer,
	\`version_is_source_live\` integer,
	\`version_publication_record\` text,
	\`version_whole_in\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer,
	FOREIGN KEY (\`version_terminology_note_concept_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (\`version_seat_country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
);
`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_site_settings_v_version_version_terminology_note_concep_idx\` ON \`_site_settings_v\` (\`version_terminology_note_concept_id\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_site_settings_v_version_seat_version_seat_country_idx\` ON \`_site_settings_v\` (\`version_seat_country_id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_version_version_live_en_idx\` ON \`_site_settings_v\` (\`version_live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_version_version_live_fr_idx\` ON \`_site_settings_v\` (\`version_live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_version_version_live_ro_idx\` ON \`_site_settings_v\` (\`version_live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_version_version_live_bg_idx\` ON \`_site_settings_v\` (\`version_live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_version_version_live_hu_idx\` ON \`_site_settings_v\` (\`version_live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_version_version_live_sk_idx\` ON \`_site_settings_v\` (\`version_live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_version_version_live_it_idx\` ON \`_site_settings_v\` (\`version_live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_version_version_live_rom_idx\` ON \`_site_settings_v\` (\`version_live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_version_version_is_public_idx\` ON \`_site_settings_v\` (\`version_is_public\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_site_settings_v_version_version_is_source_live_idx\` ON \`_site_settings_v\` (\`version_is_source_live\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_created_at_idx\` ON \`_site_settings_v\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_updated_at_idx\` ON \`_site_settings_v\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_snapshot_idx\` ON \`_site_settings_v\` (\`snapshot\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_published_locale_idx\` ON \`_site_settings_v\` (\`published_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_latest_idx\` ON \`_site_settings_v\` (\`latest\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_site_settings_v_locales\` (
	\`version_site_name\` text,
	\`version_short_name\` text,
	\`version_mission\` text,
	\`version_auspices\` text,
	\`version_terminology_note\` text,
	\`version__status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_site_settings_v_version_version__status_idx\` ON \`_site_settings_v_locales\` (\`version__status\`,\`_locale\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`_site_settings_v_locales_locale_parent_id_unique\` ON \`_site_settings_v_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_locales_parent_id_own_idx\` ON \`_site_settings_v_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_site_settings_v_texts\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer NOT NULL,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`text\` text,
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_texts_order_parent\` ON \`_site_settings_v_texts\` (\`order\`,\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_texts_parent_id_own_idx\` ON \`_site_settings_v_texts\` (\`parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_site_settings_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`sources_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_rels_order_idx\` ON \`_site_settings_v_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_rels_parent_idx\` ON \`_site_settings_v_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_rels_path_idx\` ON \`_site_settings_v_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_site_settings_v_rels_sources_id_idx\` ON \`_site_settings_v_rels\` (\`sources_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`navigation_header\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`url\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`navigation_header_order_idx\` ON \`navigation_header\` (\`_order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_header_parent_id_idx\` ON \`navigation_header\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`navigation_header_locales\` (
	\`label\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_header\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`navigation_header_locales_locale_parent_id_unique\` ON \`navigation_header_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`navigation_header_locales_parent_id_own_idx\` ON \`navigation_header_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`navigation_footer\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text PRIMARY KEY NOT NULL,
	\`url\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`navigation_footer_order_idx\` ON \`navigation_footer\` (\`_order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_footer_parent_id_idx\` ON \`navigation_footer\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`navigation_footer_locales\` (
	\`label\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`navigation_footer_locales_locale_parent_id_unique\` ON \`navigation_footer_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`navigation_footer_locales_parent_id_own_idx\` ON \`navigation_footer_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`navigation\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`live_en\` integer,
	\`live_fr\` integer,
	\`live_ro\` integer,
	\`live_bg\` integer,
	\`live_hu\` integer,
	\`live_sk\` integer,
	\`live_it\` integer,
	\`live_rom\` integer,
	\`is_public\` integer,
	\`is_source_live\` integer,
	\`publication_record\` text,
	\`whole_in\` text,
	\`updated_at\` text,
	\`created_at\` text
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`navigation_live_en_idx\` ON \`navigation\` (\`live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_live_fr_idx\` ON \`navigation\` (\`live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_live_ro_idx\` ON \`navigation\` (\`live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_live_bg_idx\` ON \`navigation\` (\`live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_live_hu_idx\` ON \`navigation\` (\`live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_live_sk_idx\` ON \`navigation\` (\`live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_live_it_idx\` ON \`navigation\` (\`live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_live_rom_idx\` ON \`navigation\` (\`live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_is_public_idx\` ON \`navigation\` (\`is_public\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_is_source_live_idx\` ON \`navigation\` (\`is_source_live\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`navigation_locales\` (
	\`_status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`navigation__status_idx\` ON \`navigation_locales\` (\`_status\`,\`_locale\`);`))
  await db.run(
    sql.raw(`CREATE UNIQUE INDEX \`navigation_locales_locale_parent_id_unique\` ON \`navigation_locales\` (\`_locale\`,\`_parent_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`navigation_locales_parent_id_own_idx\` ON \`navigation_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`navigation_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`news_id\` text(36),
	\`events_id\` text(36),
	\`programmes_id\` text(36),
	\`member_authorities_id\` text(36),
	\`glossary_terms_id\` text(36),
	\`documents_id\` text(36),
	\`pages_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`member_authorities_id\`) REFERENCES \`member_authorities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`glossary_terms_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`navigation_rels_order_idx\` ON \`navigation_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_rels_parent_idx\` ON \`navigation_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_rels_path_idx\` ON \`navigation_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_rels_news_id_idx\` ON \`navigation_rels\` (\`news_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_rels_events_id_idx\` ON \`navigation_rels\` (\`events_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_rels_programmes_id_idx\` ON \`navigation_rels\` (\`programmes_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_rels_member_authorities_id_idx\` ON \`navigation_rels\` (\`member_authorities_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_rels_glossary_terms_id_idx\` ON \`navigation_rels\` (\`glossary_terms_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_rels_documents_id_idx\` ON \`navigation_rels\` (\`documents_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`navigation_rels_pages_id_idx\` ON \`navigation_rels\` (\`pages_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_navigation_v_version_header\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`url\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_version_header_order_idx\` ON \`_navigation_v_version_header\` (\`_order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_version_header_parent_id_idx\` ON \`_navigation_v_version_header\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_navigation_v_version_header_locales\` (
	\`label\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_header\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`_navigation_v_version_header_locales_locale_parent_id_unique\` ON \`_navigation_v_version_header_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_navigation_v_version_header_locales_parent_id_own_idx\` ON \`_navigation_v_version_header_locales\` (\`_parent_id\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`_navigation_v_version_footer\` (
	\`_order\` integer NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`url\` text,
	\`_uuid\` text,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_version_footer_order_idx\` ON \`_navigation_v_version_footer\` (\`_order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_version_footer_parent_id_idx\` ON \`_navigation_v_version_footer\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_navigation_v_version_footer_locales\` (
	\`label\` text,
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`_navigation_v_version_footer_locales_locale_parent_id_unique\` ON \`_navigation_v_version_footer_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`_navigation_v_version_footer_locales_parent_id_own_idx\` ON \`_navigation_v_version_footer_locales\` (\`_parent_id\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE TABLE \`_navigation_v\` (
	\`id\` text(36) PRIMARY KEY NOT NULL,
	\`version_live_en\` integer,
	\`version_live_fr\` integer,
	\`version_live_ro\` integer,
	\`version_live_bg\` integer,
	\`version_live_hu\` integer,
	\`version_live_sk\` integer,
	\`version_live_it\` integer,
	\`version_live_rom\` integer,
	\`version_is_public\` integer,
	\`version_is_source_live\` integer,
	\`version_publication_record\` text,
	\`version_whole_in\` text,
	\`version_updated_at\` text,
	\`version_created_at\` text,
	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	\`snapshot\` integer,
	\`published_locale\` text,
	\`latest\` integer
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_version_version_live_en_idx\` ON \`_navigation_v\` (\`version_live_en\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_version_version_live_fr_idx\` ON \`_navigation_v\` (\`version_live_fr\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_version_version_live_ro_idx\` ON \`_navigation_v\` (\`version_live_ro\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_version_version_live_bg_idx\` ON \`_navigation_v\` (\`version_live_bg\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_version_version_live_hu_idx\` ON \`_navigation_v\` (\`version_live_hu\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_version_version_live_sk_idx\` ON \`_navigation_v\` (\`version_live_sk\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_version_version_live_it_idx\` ON \`_navigation_v\` (\`version_live_it\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_version_version_live_rom_idx\` ON \`_navigation_v\` (\`version_live_rom\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_version_version_is_public_idx\` ON \`_navigation_v\` (\`version_is_public\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_navigation_v_version_version_is_source_live_idx\` ON \`_navigation_v\` (\`version_is_source_live\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_created_at_idx\` ON \`_navigation_v\` (\`created_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_updated_at_idx\` ON \`_navigation_v\` (\`updated_at\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_snapshot_idx\` ON \`_navigation_v\` (\`snapshot\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_published_locale_idx\` ON \`_navigation_v\` (\`published_locale\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_latest_idx\` ON \`_navigation_v\` (\`latest\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_navigation_v_locales\` (
	\`version__status\` text DEFAULT 'draft',
	\`id\` integer PRIMARY KEY NOT NULL,
	\`_locale\` text NOT NULL,
	\`_parent_id\` text(36) NOT NULL,
	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`_navigation_v_version_version__status_idx\` ON \`_navigation_v_locales\` (\`version__status\`,\`_locale\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE UNIQUE INDEX \`_navigation_v_locales_locale_parent_id_unique\` ON \`_navigation_v_locales\` (\`_locale\`,\`_parent_id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_locales_parent_id_own_idx\` ON \`_navigation_v_locales\` (\`_parent_id\`);`))
  await db.run(
    sql.raw(`CREATE TABLE \`_navigation_v_rels\` (
	\`id\` integer PRIMARY KEY NOT NULL,
	\`order\` integer,
	\`parent_id\` text(36) NOT NULL,
	\`path\` text NOT NULL,
	\`news_id\` text(36),
	\`events_id\` text(36),
	\`programmes_id\` text(36),
	\`member_authorities_id\` text(36),
	\`glossary_terms_id\` text(36),
	\`documents_id\` text(36),
	\`pages_id\` text(36),
	FOREIGN KEY (\`parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`member_authorities_id\`) REFERENCES \`member_authorities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`glossary_terms_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
);
`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_rels_order_idx\` ON \`_navigation_v_rels\` (\`order\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_rels_parent_idx\` ON \`_navigation_v_rels\` (\`parent_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_rels_path_idx\` ON \`_navigation_v_rels\` (\`path\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_rels_news_id_idx\` ON \`_navigation_v_rels\` (\`news_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_rels_events_id_idx\` ON \`_navigation_v_rels\` (\`events_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_rels_programmes_id_idx\` ON \`_navigation_v_rels\` (\`programmes_id\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_navigation_v_rels_member_authorities_id_idx\` ON \`_navigation_v_rels\` (\`member_authorities_id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_rels_glossary_terms_id_idx\` ON \`_navigation_v_rels\` (\`glossary_terms_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_rels_documents_id_idx\` ON \`_navigation_v_rels\` (\`documents_id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_navigation_v_rels_pages_id_idx\` ON \`_navigation_v_rels\` (\`pages_id\`);`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql.raw(`DROP TABLE \`news_external_links\`;`))
  await db.run(sql.raw(`DROP TABLE \`news_external_links_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`news\`;`))
  await db.run(sql.raw(`DROP TABLE \`news_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`news_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`_news_v_version_external_links\`;`))
  await db.run(sql.raw(`DROP TABLE \`_news_v_version_external_links_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`_news_v\`;`))
  await db.run(sql.raw(`DROP TABLE \`_news_v_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`_news_v_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`events_date_history\`;`))
  await db.run(sql.raw(`DROP TABLE \`events\`;`))
  await db.run(sql.raw(`DROP TABLE \`events_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`events_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`_events_v_version_date_history\`;`))
  await db.run(sql.raw(`DROP TABLE \`_events_v\`;`))
  await db.run(sql.raw(`DROP TABLE \`_events_v_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`_events_v_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`programmes_phases\`;`))
  await db.run(sql.raw(`DROP TABLE \`programmes_phases_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`programmes_figures\`;`))
  await db.run(sql.raw(`DROP TABLE \`programmes_figures_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`programmes\`;`))
  await db.run(sql.raw(`DROP TABLE \`programmes_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`programmes_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`_programmes_v_version_phases\`;`))
  await db.run(sql.raw(`DROP TABLE \`_programmes_v_version_phases_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`_programmes_v_version_figures\`;`))
  await db.run(sql.raw(`DROP TABLE \`_programmes_v_version_figures_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`_programmes_v\`;`))
  await db.run(sql.raw(`DROP TABLE \`_programmes_v_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`_programmes_v_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`member_authorities\`;`))
  await db.run(sql.raw(`DROP TABLE \`member_authorities_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`member_authorities_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`_member_authorities_v\`;`))
  await db.run(sql.raw(`DROP TABLE \`_member_authorities_v_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`_member_authorities_v_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`participations\`;`))
  await db.run(sql.raw(`DROP TABLE \`participations_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`organisations\`;`))
  await db.run(sql.raw(`DROP TABLE \`organisations_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`applications_history\`;`))
  await db.run(sql.raw(`DROP TABLE \`applications\`;`))
  await db.run(sql.raw(`DROP TABLE \`applications_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`ngo_requests_history\`;`))
  await db.run(sql.raw(`DROP TABLE \`ngo_requests\`;`))
  await db.run(sql.raw(`DROP TABLE \`ngo_requests_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`glossary_terms_terms\`;`))
  await db.run(sql.raw(`DROP TABLE \`glossary_terms\`;`))
  await db.run(sql.raw(`DROP TABLE \`glossary_terms_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`glossary_terms_texts\`;`))
  await db.run(sql.raw(`DROP TABLE \`glossary_terms_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`_glossary_terms_v_version_terms\`;`))
  await db.run(sql.raw(`DROP TABLE \`_glossary_terms_v\`;`))
  await db.run(sql.raw(`DROP TABLE \`_glossary_terms_v_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`_glossary_terms_v_texts\`;`))
  await db.run(sql.raw(`DROP TABLE \`_glossary_terms_v_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`documents\`;`))
  await db.run(sql.raw(`DROP TABLE \`documents_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`documents_texts\`;`))
  await db.run(sql.raw(`DROP TABLE \`documents_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`_documents_v\`;`))
  await db.run(sql.raw(`DROP TABLE \`_documents_v_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`_documents_v_texts\`;`))
  await db.run(sql.raw(`DROP TABLE \`_documents_v_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`media\`;`))
  await db.run(sql.raw(`DROP TABLE \`media_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`_media_v\`;`))
  await db.run(sql.raw(`DROP TABLE \`_media_v_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`sources\`;`))
  await db.run(sql.raw(`DROP TABLE \`themes\`;`))
  await db.run(sql.raw(`DROP TABLE \`themes_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`themes_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`countries\`;`))
  await db.run(sql.raw(`DROP TABLE \`countries_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`pages\`;`))
  await db.run(sql.raw(`DROP TABLE \`pages_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`pages_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`_pages_v\`;`))
  await db.run(sql.raw(`DROP TABLE \`_pages_v_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`_pages_v_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`redirects\`;`))
  await db.run(sql.raw(`DROP TABLE \`redirects_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`users_roles\`;`))
  await db.run(sql.raw(`DROP TABLE \`users_languages\`;`))
  await db.run(sql.raw(`DROP TABLE \`users_may_publish\`;`))
  await db.run(sql.raw(`DROP TABLE \`users_sessions\`;`))
  await db.run(sql.raw(`DROP TABLE \`users\`;`))
  await db.run(sql.raw(`DROP TABLE \`payload_kv\`;`))
  await db.run(sql.raw(`DROP TABLE \`payload_locked_documents\`;`))
  await db.run(sql.raw(`DROP TABLE \`payload_locked_documents_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`payload_preferences\`;`))
  await db.run(sql.raw(`DROP TABLE \`payload_preferences_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`payload_migrations\`;`))
  await db.run(sql.raw(`DROP TABLE \`term_set\`;`))
  await db.run(sql.raw(`DROP TABLE \`term_set_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`term_set_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`_term_set_v\`;`))
  await db.run(sql.raw(`DROP TABLE \`_term_set_v_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`_term_set_v_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`site_settings_counter_history\`;`))
  await db.run(sql.raw(`DROP TABLE \`site_settings_sidebar_blocks\`;`))
  await db.run(sql.raw(`DROP TABLE \`site_settings_social_links\`;`))
  await db.run(sql.raw(`DROP TABLE \`site_settings\`;`))
  await db.run(sql.raw(`DROP TABLE \`site_settings_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`site_settings_texts\`;`))
  await db.run(sql.raw(`DROP TABLE \`site_settings_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`_site_settings_v_version_counter_history\`;`))
  await db.run(sql.raw(`DROP TABLE \`_site_settings_v_version_sidebar_blocks\`;`))
  await db.run(sql.raw(`DROP TABLE \`_site_settings_v_version_social_links\`;`))
  await db.run(sql.raw(`DROP TABLE \`_site_settings_v\`;`))
  await db.run(sql.raw(`DROP TABLE \`_site_settings_v_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`_site_settings_v_texts\`;`))
  await db.run(sql.raw(`DROP TABLE \`_site_settings_v_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`navigation_header\`;`))
  await db.run(sql.raw(`DROP TABLE \`navigation_header_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`navigation_footer\`;`))
  await db.run(sql.raw(`DROP TABLE \`navigation_footer_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`navigation\`;`))
  await db.run(sql.raw(`DROP TABLE \`navigation_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`navigation_rels\`;`))
  await db.run(sql.raw(`DROP TABLE \`_navigation_v_version_header\`;`))
  await db.run(sql.raw(`DROP TABLE \`_navigation_v_version_header_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`_navigation_v_version_footer\`;`))
  await db.run(sql.raw(`DROP TABLE \`_navigation_v_version_footer_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`_navigation_v\`;`))
  await db.run(sql.raw(`DROP TABLE \`_navigation_v_locales\`;`))
  await db.run(sql.raw(`DROP TABLE \`_navigation_v_rels\`;`))
}
