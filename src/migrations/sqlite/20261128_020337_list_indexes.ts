import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql.raw(`DROP INDEX \`compound_index_1_idx\`;`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`compound_index_2_idx\` ON \`_documents_v\` (\`version_deleted_at\`,\`version_date_is_open\`,\`version_date_sort_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_dateSortAt_version_createdAt_idx\` ON \`_documents_v\` (\`version_deleted_at\`,\`version_date_sort_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_docType_version_createdAt_idx\` ON \`_documents_v\` (\`version_deleted_at\`,\`version_doc_type\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_createdAt_5_idx\` ON \`_documents_v\` (\`version_deleted_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_updatedAt_version_createdAt_5_idx\` ON \`_documents_v\` (\`version_deleted_at\`,\`version_updated_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(sql.raw(`DROP INDEX \`deletedAt_publishedAt_createdAt_idx\`;`))
  await db.run(
    sql.raw(`CREATE INDEX \`deletedAt_category_createdAt_idx\` ON \`news\` (\`deleted_at\`,\`category\`,\`created_at\`,\`id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`deletedAt_createdAt_idx\` ON \`news\` (\`deleted_at\`,\`created_at\`,\`id\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`deletedAt_updatedAt_createdAt_idx\` ON \`news\` (\`deleted_at\`,\`updated_at\`,\`created_at\`,\`id\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`deletedAt_publishedAt_createdAt_idx\` ON \`news\` (\`deleted_at\`,\`published_at\`,\`created_at\`,\`id\`);`),
  )
  await db.run(sql.raw(`DROP INDEX \`deletedAt_startDateIsOpen_startDateSortAt_createdAt_idx\`;`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`deletedAt_startDateSortAt_createdAt_idx\` ON \`events\` (\`deleted_at\`,\`start_date_sort_at\`,\`created_at\`,\`id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`deletedAt_status_createdAt_idx\` ON \`events\` (\`deleted_at\`,\`status\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`deletedAt_createdAt_1_idx\` ON \`events\` (\`deleted_at\`,\`created_at\`,\`id\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`deletedAt_updatedAt_createdAt_1_idx\` ON \`events\` (\`deleted_at\`,\`updated_at\`,\`created_at\`,\`id\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`deletedAt_startDateIsOpen_startDateSortAt_createdAt_idx\` ON \`events\` (\`deleted_at\`,\`start_date_is_open\`,\`start_date_sort_at\`,\`created_at\`,\`id\`);`,
    ),
  )
  await db.run(sql.raw(`DROP INDEX \`deletedAt_code_createdAt_idx\`;`))
  await db.run(
    sql.raw(`CREATE INDEX \`deletedAt_status_createdAt_1_idx\` ON \`programmes\` (\`deleted_at\`,\`status\`,\`created_at\`,\`id\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`deletedAt_startDateIsOpen_startDateSortAt_createdAt_1_idx\` ON \`programmes\` (\`deleted_at\`,\`start_date_is_open\`,\`start_date_sort_at\`,\`created_at\`,\`id\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`deletedAt_startDateSortAt_createdAt_1_idx\` ON \`programmes\` (\`deleted_at\`,\`start_date_sort_at\`,\`created_at\`,\`id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`deletedAt_createdAt_2_idx\` ON \`programmes\` (\`deleted_at\`,\`created_at\`,\`id\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`deletedAt_updatedAt_createdAt_2_idx\` ON \`programmes\` (\`deleted_at\`,\`updated_at\`,\`created_at\`,\`id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`deletedAt_code_createdAt_idx\` ON \`programmes\` (\`deleted_at\`,\`code\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_name_createdAt_idx\`;`))
  await db.run(
    sql.raw(`CREATE INDEX \`deletedAt_type_createdAt_idx\` ON \`member_authorities\` (\`deleted_at\`,\`type\`,\`created_at\`,\`id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`deletedAt_createdAt_3_idx\` ON \`member_authorities\` (\`deleted_at\`,\`created_at\`,\`id\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`deletedAt_updatedAt_createdAt_3_idx\` ON \`member_authorities\` (\`deleted_at\`,\`updated_at\`,\`created_at\`,\`id\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`deletedAt_name_createdAt_idx\` ON \`member_authorities\` (\`deleted_at\`,\`name\`,\`created_at\`,\`id\`);`),
  )
  await db.run(sql.raw(`DROP INDEX \`key_createdAt_idx\`;`))
  await db.run(sql.raw(`CREATE INDEX \`kind_createdAt_idx\` ON \`organisations\` (\`kind\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`createdAt_1_idx\` ON \`organisations\` (\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`updatedAt_createdAt_1_idx\` ON \`organisations\` (\`updated_at\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`key_createdAt_idx\` ON \`organisations\` (\`key\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_dateIsOpen_dateSortAt_createdAt_idx\`;`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`deletedAt_dateSortAt_createdAt_idx\` ON \`documents\` (\`deleted_at\`,\`date_sort_at\`,\`created_at\`,\`id\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`deletedAt_docType_createdAt_idx\` ON \`documents\` (\`deleted_at\`,\`doc_type\`,\`created_at\`,\`id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`deletedAt_createdAt_5_idx\` ON \`documents\` (\`deleted_at\`,\`created_at\`,\`id\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`deletedAt_updatedAt_createdAt_5_idx\` ON \`documents\` (\`deleted_at\`,\`updated_at\`,\`created_at\`,\`id\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`deletedAt_dateIsOpen_dateSortAt_createdAt_idx\` ON \`documents\` (\`deleted_at\`,\`date_is_open\`,\`date_sort_at\`,\`created_at\`,\`id\`);`,
    ),
  )
  await db.run(sql.raw(`DROP INDEX \`key_createdAt_1_idx\`;`))
  await db.run(sql.raw(`CREATE INDEX \`title_createdAt_idx\` ON \`sources\` (\`title\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`site_createdAt_idx\` ON \`sources\` (\`site\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`accessedAt_createdAt_idx\` ON \`sources\` (\`accessed_at\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`createdAt_4_idx\` ON \`sources\` (\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`updatedAt_createdAt_4_idx\` ON \`sources\` (\`updated_at\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`key_createdAt_1_idx\` ON \`sources\` (\`key\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`DROP INDEX \`order_createdAt_idx\`;`))
  await db.run(sql.raw(`CREATE INDEX \`key_createdAt_2_idx\` ON \`themes\` (\`key\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`createdAt_5_idx\` ON \`themes\` (\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`updatedAt_createdAt_5_idx\` ON \`themes\` (\`updated_at\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`order_createdAt_idx\` ON \`themes\` (\`order\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`DROP INDEX \`order_createdAt_1_idx\`;`))
  await db.run(sql.raw(`CREATE INDEX \`code_createdAt_idx\` ON \`countries\` (\`code\`,\`created_at\`,\`id\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`councilOfEuropeMember_createdAt_idx\` ON \`countries\` (\`council_of_europe_member\`,\`created_at\`,\`id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`createdAt_6_idx\` ON \`countries\` (\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`updatedAt_createdAt_6_idx\` ON \`countries\` (\`updated_at\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`order_createdAt_1_idx\` ON \`countries\` (\`order\`,\`created_at\`,\`id\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`news_locales_locale_title_parent_id_own_idx\` ON \`news_locales\` (\`_locale\`,\`title\`,\`_parent_id\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_category_version_createdAt_idx\` ON \`_news_v\` (\`version_deleted_at\`,\`version_category\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`version_deletedAt_version_createdAt_idx\` ON \`_news_v\` (\`version_deleted_at\`,\`version_created_at\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_updatedAt_version_createdAt_idx\` ON \`_news_v\` (\`version_deleted_at\`,\`version_updated_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`events_locales_locale_title_parent_id_own_idx\` ON \`events_locales\` (\`_locale\`,\`title\`,\`_parent_id\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`events_locales_locale_city_parent_id_own_idx\` ON \`events_locales\` (\`_locale\`,\`city\`,\`_parent_id\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_startDateSortAt_version_create_idx\` ON \`_events_v\` (\`version_deleted_at\`,\`version_start_date_sort_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_status_version_createdAt_idx\` ON \`_events_v\` (\`version_deleted_at\`,\`version_status\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`version_deletedAt_version_createdAt_1_idx\` ON \`_events_v\` (\`version_deleted_at\`,\`version_created_at\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_updatedAt_version_createdAt_1_idx\` ON \`_events_v\` (\`version_deleted_at\`,\`version_updated_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`programmes_locales_locale_name_parent_id_own_idx\` ON \`programmes_locales\` (\`_locale\`,\`name\`,\`_parent_id\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_status_version_createdAt_1_idx\` ON \`_programmes_v\` (\`version_deleted_at\`,\`version_status\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`compound_index_1_idx\` ON \`_programmes_v\` (\`version_deleted_at\`,\`version_start_date_is_open\`,\`version_start_date_sort_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_startDateSortAt_version_crea_1_idx\` ON \`_programmes_v\` (\`version_deleted_at\`,\`version_start_date_sort_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_createdAt_2_idx\` ON \`_programmes_v\` (\`version_deleted_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_updatedAt_version_createdAt_2_idx\` ON \`_programmes_v\` (\`version_deleted_at\`,\`version_updated_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_type_version_createdAt_idx\` ON \`_member_authorities_v\` (\`version_deleted_at\`,\`version_type\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_createdAt_3_idx\` ON \`_member_authorities_v\` (\`version_deleted_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_updatedAt_version_createdAt_3_idx\` ON \`_member_authorities_v\` (\`version_deleted_at\`,\`version_updated_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`network_createdAt_idx\` ON \`participations\` (\`network\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`role_createdAt_idx\` ON \`participations\` (\`role\`,\`created_at\`,\`id\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`accessionNumber_createdAt_idx\` ON \`participations\` (\`accession_number\`,\`created_at\`,\`id\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`startDateIsOpen_startDateSortAt_createdAt_idx\` ON \`participations\` (\`start_date_is_open\`,\`start_date_sort_at\`,\`created_at\`,\`id\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`startDateSortAt_createdAt_idx\` ON \`participations\` (\`start_date_sort_at\`,\`created_at\`,\`id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`status_createdAt_idx\` ON \`participations\` (\`status\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`createdAt_idx\` ON \`participations\` (\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`updatedAt_createdAt_idx\` ON \`participations\` (\`updated_at\`,\`created_at\`,\`id\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`organisations_locales_locale_name_parent_id_own_idx\` ON \`organisations_locales\` (\`_locale\`,\`name\`,\`_parent_id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`authorityName_createdAt_idx\` ON \`applications\` (\`authority_name\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`reference_createdAt_idx\` ON \`applications\` (\`reference\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`status_createdAt_1_idx\` ON \`applications\` (\`status\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`createdAt_2_idx\` ON \`applications\` (\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`updatedAt_createdAt_2_idx\` ON \`applications\` (\`updated_at\`,\`created_at\`,\`id\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`organisationName_createdAt_idx\` ON \`ngo_requests\` (\`organisation_name\`,\`created_at\`,\`id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`reference_createdAt_1_idx\` ON \`ngo_requests\` (\`reference\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`status_createdAt_2_idx\` ON \`ngo_requests\` (\`status\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`createdAt_3_idx\` ON \`ngo_requests\` (\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`updatedAt_createdAt_3_idx\` ON \`ngo_requests\` (\`updated_at\`,\`created_at\`,\`id\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`deletedAt_conceptType_createdAt_idx\` ON \`glossary_terms\` (\`deleted_at\`,\`concept_type\`,\`created_at\`,\`id\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`deletedAt_inAllianceNote_createdAt_idx\` ON \`glossary_terms\` (\`deleted_at\`,\`in_alliance_note\`,\`created_at\`,\`id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`deletedAt_createdAt_4_idx\` ON \`glossary_terms\` (\`deleted_at\`,\`created_at\`,\`id\`);`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`deletedAt_updatedAt_createdAt_4_idx\` ON \`glossary_terms\` (\`deleted_at\`,\`updated_at\`,\`created_at\`,\`id\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`glossary_terms_locales_locale_headword_parent_id_own_idx\` ON \`glossary_terms_locales\` (\`_locale\`,\`headword\`,\`_parent_id\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_conceptType_version_createdAt_idx\` ON \`_glossary_terms_v\` (\`version_deleted_at\`,\`version_concept_type\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_inAllianceNote_version_created_idx\` ON \`_glossary_terms_v\` (\`version_deleted_at\`,\`version_in_alliance_note\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_createdAt_4_idx\` ON \`_glossary_terms_v\` (\`version_deleted_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_updatedAt_version_createdAt_4_idx\` ON \`_glossary_terms_v\` (\`version_deleted_at\`,\`version_updated_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`documents_locales_locale_title_parent_id_own_idx\` ON \`documents_locales\` (\`_locale\`,\`title\`,\`_parent_id\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`deletedAt_originalName_createdAt_idx\` ON \`media\` (\`deleted_at\`,\`original_name\`,\`created_at\`,\`id\`);`),
  )
  await db.run(sql.raw(`CREATE INDEX \`deletedAt_credit_createdAt_idx\` ON \`media\` (\`deleted_at\`,\`credit\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`deletedAt_createdAt_6_idx\` ON \`media\` (\`deleted_at\`,\`created_at\`,\`id\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`deletedAt_updatedAt_createdAt_6_idx\` ON \`media\` (\`deleted_at\`,\`updated_at\`,\`created_at\`,\`id\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`media_locales_locale_alt_parent_id_own_idx\` ON \`media_locales\` (\`_locale\`,\`alt\`,\`_parent_id\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_originalName_version_createdAt_idx\` ON \`_media_v\` (\`version_deleted_at\`,\`version_original_name\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_credit_version_createdAt_idx\` ON \`_media_v\` (\`version_deleted_at\`,\`version_credit\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`version_deletedAt_version_createdAt_6_idx\` ON \`_media_v\` (\`version_deleted_at\`,\`version_created_at\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_updatedAt_version_createdAt_6_idx\` ON \`_media_v\` (\`version_deleted_at\`,\`version_updated_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`themes_locales_locale_label_parent_id_own_idx\` ON \`themes_locales\` (\`_locale\`,\`label\`,\`_parent_id\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`countries_locales_locale_name_parent_id_own_idx\` ON \`countries_locales\` (\`_locale\`,\`name\`,\`_parent_id\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`deletedAt_createdAt_7_idx\` ON \`pages\` (\`deleted_at\`,\`created_at\`,\`id\`);`))
  await db.run(
    sql.raw(`CREATE INDEX \`deletedAt_updatedAt_createdAt_7_idx\` ON \`pages\` (\`deleted_at\`,\`updated_at\`,\`created_at\`,\`id\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`pages_locales_locale_title_parent_id_own_idx\` ON \`pages_locales\` (\`_locale\`,\`title\`,\`_parent_id\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`pages_locales_locale_slug_parent_id_own_idx\` ON \`pages_locales\` (\`_locale\`,\`slug\`,\`_parent_id\`);`),
  )
  await db.run(
    sql.raw(`CREATE INDEX \`version_deletedAt_version_createdAt_7_idx\` ON \`_pages_v\` (\`version_deleted_at\`,\`version_created_at\`);`),
  )
  await db.run(
    sql.raw(
      `CREATE INDEX \`version_deletedAt_version_updatedAt_version_createdAt_7_idx\` ON \`_pages_v\` (\`version_deleted_at\`,\`version_updated_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(sql.raw(`CREATE INDEX \`from_createdAt_idx\` ON \`redirects\` (\`from\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`type_createdAt_idx\` ON \`redirects\` (\`type\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`to_createdAt_idx\` ON \`redirects\` (\`to\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`createdAt_7_idx\` ON \`redirects\` (\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`updatedAt_createdAt_7_idx\` ON \`redirects\` (\`updated_at\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`name_createdAt_idx\` ON \`users\` (\`name\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`createdAt_8_idx\` ON \`users\` (\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`updatedAt_createdAt_8_idx\` ON \`users\` (\`updated_at\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`name_createdAt_1_idx\` ON \`api_clients\` (\`name\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`readsDrafts_createdAt_idx\` ON \`api_clients\` (\`reads_drafts\`,\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`createdAt_9_idx\` ON \`api_clients\` (\`created_at\`,\`id\`);`))
  await db.run(sql.raw(`CREATE INDEX \`updatedAt_createdAt_9_idx\` ON \`api_clients\` (\`updated_at\`,\`created_at\`,\`id\`);`))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql.raw(`DROP INDEX \`deletedAt_category_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_updatedAt_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_publishedAt_createdAt_idx\`;`))
  await db.run(
    sql.raw(`CREATE INDEX \`deletedAt_publishedAt_createdAt_idx\` ON \`news\` (\`deleted_at\`,\`published_at\`,\`created_at\`);`),
  )
  await db.run(sql.raw(`DROP INDEX \`news_locales_locale_title_parent_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_category_version_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_updatedAt_version_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_startDateSortAt_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_status_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_createdAt_1_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_updatedAt_createdAt_1_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_startDateIsOpen_startDateSortAt_createdAt_idx\`;`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`deletedAt_startDateIsOpen_startDateSortAt_createdAt_idx\` ON \`events\` (\`deleted_at\`,\`start_date_is_open\`,\`start_date_sort_at\`,\`created_at\`);`,
    ),
  )
  await db.run(sql.raw(`DROP INDEX \`events_locales_locale_title_parent_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`events_locales_locale_city_parent_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_startDateSortAt_version_create_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_status_version_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_createdAt_1_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_updatedAt_version_createdAt_1_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_status_createdAt_1_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_startDateIsOpen_startDateSortAt_createdAt_1_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_startDateSortAt_createdAt_1_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_createdAt_2_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_updatedAt_createdAt_2_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_code_createdAt_idx\`;`))
  await db.run(sql.raw(`CREATE INDEX \`deletedAt_code_createdAt_idx\` ON \`programmes\` (\`deleted_at\`,\`code\`,\`created_at\`);`))
  await db.run(sql.raw(`DROP INDEX \`programmes_locales_locale_name_parent_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_status_version_createdAt_1_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`compound_index_1_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_startDateSortAt_version_crea_1_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_createdAt_2_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_updatedAt_version_createdAt_2_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_type_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_createdAt_3_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_updatedAt_createdAt_3_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_name_createdAt_idx\`;`))
  await db.run(sql.raw(`CREATE INDEX \`deletedAt_name_createdAt_idx\` ON \`member_authorities\` (\`deleted_at\`,\`name\`,\`created_at\`);`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_type_version_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_createdAt_3_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_updatedAt_version_createdAt_3_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`network_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`role_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`accessionNumber_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`startDateIsOpen_startDateSortAt_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`startDateSortAt_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`status_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`updatedAt_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`kind_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`createdAt_1_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`updatedAt_createdAt_1_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`key_createdAt_idx\`;`))
  await db.run(sql.raw(`CREATE INDEX \`key_createdAt_idx\` ON \`organisations\` (\`key\`,\`created_at\`);`))
  await db.run(sql.raw(`DROP INDEX \`organisations_locales_locale_name_parent_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`authorityName_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`reference_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`status_createdAt_1_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`createdAt_2_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`updatedAt_createdAt_2_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`organisationName_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`reference_createdAt_1_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`status_createdAt_2_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`createdAt_3_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`updatedAt_createdAt_3_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_conceptType_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_inAllianceNote_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_createdAt_4_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_updatedAt_createdAt_4_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`glossary_terms_locales_locale_headword_parent_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_conceptType_version_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_inAllianceNote_version_created_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_createdAt_4_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_updatedAt_version_createdAt_4_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_dateSortAt_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_docType_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_createdAt_5_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_updatedAt_createdAt_5_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_dateIsOpen_dateSortAt_createdAt_idx\`;`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`deletedAt_dateIsOpen_dateSortAt_createdAt_idx\` ON \`documents\` (\`deleted_at\`,\`date_is_open\`,\`date_sort_at\`,\`created_at\`);`,
    ),
  )
  await db.run(sql.raw(`DROP INDEX \`documents_locales_locale_title_parent_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`compound_index_2_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_dateSortAt_version_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_docType_version_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_createdAt_5_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_updatedAt_version_createdAt_5_idx\`;`))
  await db.run(
    sql.raw(
      `CREATE INDEX \`compound_index_1_idx\` ON \`_documents_v\` (\`version_deleted_at\`,\`version_date_is_open\`,\`version_date_sort_at\`,\`version_created_at\`);`,
    ),
  )
  await db.run(sql.raw(`DROP INDEX \`deletedAt_originalName_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_credit_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_createdAt_6_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_updatedAt_createdAt_6_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`media_locales_locale_alt_parent_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_originalName_version_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_credit_version_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_createdAt_6_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_updatedAt_version_createdAt_6_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`title_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`site_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`accessedAt_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`createdAt_4_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`updatedAt_createdAt_4_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`key_createdAt_1_idx\`;`))
  await db.run(sql.raw(`CREATE INDEX \`key_createdAt_1_idx\` ON \`sources\` (\`key\`,\`created_at\`);`))
  await db.run(sql.raw(`DROP INDEX \`key_createdAt_2_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`createdAt_5_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`updatedAt_createdAt_5_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`order_createdAt_idx\`;`))
  await db.run(sql.raw(`CREATE INDEX \`order_createdAt_idx\` ON \`themes\` (\`order\`,\`created_at\`);`))
  await db.run(sql.raw(`DROP INDEX \`themes_locales_locale_label_parent_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`code_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`councilOfEuropeMember_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`createdAt_6_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`updatedAt_createdAt_6_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`order_createdAt_1_idx\`;`))
  await db.run(sql.raw(`CREATE INDEX \`order_createdAt_1_idx\` ON \`countries\` (\`order\`,\`created_at\`);`))
  await db.run(sql.raw(`DROP INDEX \`countries_locales_locale_name_parent_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_createdAt_7_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`deletedAt_updatedAt_createdAt_7_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`pages_locales_locale_title_parent_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`pages_locales_locale_slug_parent_id_own_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_createdAt_7_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`version_deletedAt_version_updatedAt_version_createdAt_7_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`from_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`type_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`to_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`createdAt_7_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`updatedAt_createdAt_7_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`name_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`createdAt_8_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`updatedAt_createdAt_8_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`name_createdAt_1_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`readsDrafts_createdAt_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`createdAt_9_idx\`;`))
  await db.run(sql.raw(`DROP INDEX \`updatedAt_createdAt_9_idx\`;`))
}
