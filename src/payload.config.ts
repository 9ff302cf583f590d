import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig, type SanitizedConfig } from 'payload'
import sharp from 'sharp'

import { createCollections, globals } from '../collections/index.ts'
import { heedLocks, heedScopes, hideExistence, lockSharedFields, withLockRules } from './access/index.ts'
import { panel } from './admin/index.ts'
import { keepChanges, noteClocks, noteReadsById, recordChanges, trackReads } from './changes/index.ts'
import {
  acceptNullLists,
  database,
  indexLists,
  listFromPlaces,
  refuseDeepForms,
  refuseOtherThanTexts,
  refuseTwinRows,
} from './database/index.ts'
import { guardUses, nameWhoEdits, recordRedirect } from './editorial/index.ts'
import type { Settings } from './env.ts'
import { createOnce } from './idempotency/index.ts'
import { logOptions } from './operations/index.ts'
import { guardDatabase, publication, visibilityIndexes, withAccessRoutes, withTags } from './publication/index.ts'
import { defaultLocale, locales } from './shared/locales.ts'
import { explainMalformedForm } from './shared/malformedForm.ts'
import { webhooks, type Network } from './webhooks/index.ts'

/** The whole product in one sentence: the content model, on a database, with the rooms attached. */
export async function createConfig(settings: Settings, { network }: { network?: Network } = {}): Promise<SanitizedConfig> {
  const {
    corsOrigins,
    databaseUrl,
    graphqlIntrospection,
    logLevel,
    mediaDir,
    mongodbAllowStandalone,
    payloadSecret,
    previewUrl,
    production,
    publicUrl,
  } = settings
  const config = await buildConfig({
    secret: payloadSecret,
    serverURL: publicUrl,
    cors: { headers: ['Idempotency-Key', 'If-Match'], origins: corsOrigins },
    csrf: [publicUrl, ...corsOrigins],
    collections: createCollections({ mediaDir, secureCookies: publicUrl.startsWith('https:') }),
    globals,
    db: guardDatabase(
      trackReads(recordChanges(database({ url: databaseUrl, allowStandalone: mongodbAllowStandalone, indexes: visibilityIndexes }))),
      {
        onAddressChange: recordRedirect,
      },
    ),
    // Each plugin wraps what the ones before it have made; publication comes last and so outermost.
    plugins: [
      panel,
      acceptNullLists,
      refuseOtherThanTexts,
      refuseTwinRows,
      indexLists,
      lockSharedFields,
      webhooks({ network }),
      guardUses,
      heedLocks,
      hideExistence,
      keepChanges,
      noteClocks,
      noteReadsById,
      heedScopes,
      listFromPlaces,
      publication,
      createOnce,
      refuseDeepForms,
    ],
    hooks: { afterError: [explainMalformedForm] },
    editor: lexicalEditor(),
    sharp,
    logger: { options: logOptions(logLevel) },
    experimental: { localizeStatus: true },
    localization: {
      locales: locales.map(({ code, label, fallback }) => ({ code, label, fallbackLocale: [...fallback] })),
      defaultLocale,
      defaultLocalePublishOption: 'active',
      fallback: true,
    },
    i18n: { supportedLanguages: { en, fr }, fallbackLanguage: 'en' },
    graphQL: {
      disablePlaygroundInProduction: true,
      disableIntrospectionInProduction: !graphqlIntrospection,
      schemaOutputFile: 'schema.graphql',
    },
    typescript: { outputFile: 'src/payload-types.ts', autoGenerate: false },
    upload: { limits: { fileSize: 20_000_000, files: 1 }, abortOnLimit: true },
    telemetry: false,
    custom: { previewUrl },
    debug: !production,
    defaultDepth: 1,
    maxDepth: 4,
    admin: {
      avatar: 'default',
      user: 'users',
      dateFormat: 'dd/MM/yyyy HH:mm',
      importMap: { autoGenerate: false, baseDir: 'src', importMapFile: 'src/app/(payload)/admin/importMap.js' },
      meta: { titleSuffix: ' · Alliance CMS' },
    },
  })
  return nameWhoEdits(withLockRules(withTags(withAccessRoutes(config))))
}
