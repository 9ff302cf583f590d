import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { sql } from '@payloadcms/db-sqlite'
import type { CollectionConfig, Config, Payload, PayloadRequest } from 'payload'
import { buildConfig, getPayload } from 'payload'

import { database, type Migrations, migrateDatabase } from '../../src/database/index.ts'

export type TinyDocument = { id: string } & Record<string, unknown>

/** What a call of the Local API is about. A tiny model has slugs and fields that the generated types do not know. */
interface TinyCall {
  collection: string
  overrideAccess: true
  context?: Record<string, unknown>
  data?: object
  draft?: boolean
  id?: string
  locale?: string
  req?: PayloadRequest
}

/** The Local API as these tests call it, for any collection. */
interface TinyLocalApi {
  count(call: TinyCall): Promise<{ totalDocs: number }>
  create(call: { data: object } & TinyCall): Promise<TinyDocument>
  find(call: TinyCall): Promise<{ docs: TinyDocument[] }>
  findByID(call: { id: string } & TinyCall): Promise<TinyDocument>
  update(call: { data: object; id: string } & TinyCall): Promise<TinyDocument>
}

/** The Local API of a Payload that runs on a tiny model. */
export const tinyApi = (payload: Payload) => payload as unknown as TinyLocalApi

interface TinyAdapter {
  create(call: { collection: string; data: Record<string, unknown>; req?: Partial<PayloadRequest> }): Promise<TinyDocument>
}

/** The adapter under it, for writes past the Local API. */
export const tinyAdapter = (payload: Payload) => payload.db as unknown as TinyAdapter

/** The framework with a model of a few fields, for tests of what lies under every model. */
export interface TinyPayload {
  payload: Payload
  /** The same Payload, for reading and writing documents. */
  api: TinyLocalApi
  url: string
  folder: string
  stop(): Promise<void>
}

export interface TinyOptions {
  collections: CollectionConfig[]
  migrations?: Migrations
  migrationsDir?: string
  migrate?: boolean
  url?: string
  config?: Partial<Config>
}

export const isMongodb = process.env.TEST_DATABASE === 'mongodb'

function newAddress(folder: string): string {
  if (!isMongodb) return `file:${join(folder, 'tiny.db')}`
  const url = new URL(process.env.MONGODB_TEST_URL ?? 'mongodb://127.0.0.1:27105')
  url.pathname = `/alliance_tiny_${randomUUID().slice(0, 8)}`
  return url.href
}

/** Starts Payload on a database of its own, with the tables of the given collections. */
export async function startTinyPayload(options: TinyOptions): Promise<TinyPayload> {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-tiny-'))
  const url = options.url ?? newAddress(folder)
  const config = await buildConfig({
    secret: 'a secret of this test',
    db: database({ url, allowStandalone: isMongodb, migrationsDir: options.migrationsDir ?? folder }),
    localization: { locales: ['en', 'fr'], defaultLocale: 'en' },
    logger: { options: { level: process.env.TINY_LOG ?? 'silent' } },
    typescript: { autoGenerate: false },
    ...options.config,
    collections: options.collections,
  })
  const payload = await getPayload({ config, key: randomUUID() })
  if (options.migrate !== false) await migrateDatabase(payload, options.migrations ?? (await wholeSchema(payload)))
  return {
    payload,
    api: tinyApi(payload),
    url,
    folder,
    stop: async () => {
      if (isMongodb) await (payload.db as unknown as { connection: { dropDatabase(): Promise<void> } }).connection.dropDatabase()
      await payload.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

interface Kit {
  generateDrizzleJson(schema: object): Promise<object>
  generateMigration(before: object, after: object): Promise<string[]>
}

async function wholeSchema(payload: Payload): Promise<Migrations> {
  if (isMongodb) return { sqlite: [], mongodb: [] }
  const adapter = payload.db as unknown as { requireDrizzleKit(): Kit; schema: object; defaultDrizzleSnapshot: object }
  const kit = adapter.requireDrizzleKit()
  const statements = await kit.generateMigration(adapter.defaultDrizzleSnapshot, await kit.generateDrizzleJson(adapter.schema))
  const up: Migrations['sqlite'][number]['up'] = async ({ db }) => {
    for (const statement of statements) await db.run(sql.raw(statement))
  }
  return { sqlite: [{ name: '20200101_000000_all', up, down: async () => {} }], mongodb: [] }
}
