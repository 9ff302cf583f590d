import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql.raw(`CREATE INDEX \`news_deleted_at_id_own_idx\` ON \`news\` (\`deleted_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_news_v_parent_id_latest_own_idx\` ON \`_news_v\` (\`parent_id\`,\`latest\`);`))
  await db.run(sql.raw(`CREATE INDEX \`events_deleted_at_id_own_idx\` ON \`events\` (\`deleted_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_events_v_parent_id_latest_own_idx\` ON \`_events_v\` (\`parent_id\`,\`latest\`);`))
  await db.run(sql.raw(`CREATE INDEX \`programmes_deleted_at_id_own_idx\` ON \`programmes\` (\`deleted_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_programmes_v_parent_id_latest_own_idx\` ON \`_programmes_v\` (\`parent_id\`,\`latest\`);`))
  await db.run(sql.raw(`CREATE INDEX \`member_authorities_deleted_at_id_own_idx\` ON \`member_authorities\` (\`deleted_at\`,\`id\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`_member_authorities_v_parent_id_latest_own_idx\` ON \`_member_authorities_v\` (\`parent_id\`,\`latest\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`glossary_terms_deleted_at_id_own_idx\` ON \`glossary_terms\` (\`deleted_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_glossary_terms_v_parent_id_latest_own_idx\` ON \`_glossary_terms_v\` (\`parent_id\`,\`latest\`);`))
  await db.run(sql.raw(`CREATE INDEX \`documents_deleted_at_id_own_idx\` ON \`documents\` (\`deleted_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_documents_v_parent_id_latest_own_idx\` ON \`_documents_v\` (\`parent_id\`,\`latest\`);`))
  await db.run(sql.raw(`CREATE INDEX \`media_deleted_at_id_own_idx\` ON \`media\` (\`deleted_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_media_v_parent_id_latest_own_idx\` ON \`_media_v\` (\`parent_id\`,\`latest\`);`))
  await db.run(sql.raw(`CREATE INDEX \`pages_deleted_at_id_own_idx\` ON \`pages\` (\`deleted_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`_pages_v_parent_id_latest_own_idx\` ON \`_pages_v\` (\`parent_id\`,\`latest\`);`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql.raw(`DROP INDEX \`news_deleted_at_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`_news_v_parent_id_latest_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`events_deleted_at_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`_events_v_parent_id_latest_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`programmes_deleted_at_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`_programmes_v_parent_id_latest_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`member_authorities_deleted_at_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`_member_authorities_v_parent_id_latest_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`glossary_terms_deleted_at_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`_glossary_terms_v_parent_id_latest_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`documents_deleted_at_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`_documents_v_parent_id_latest_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`media_deleted_at_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`_media_v_parent_id_latest_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`pages_deleted_at_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`_pages_v_parent_id_latest_own_idx\`;`))
}
