import { createReadStream, createWriteStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'

import { BSON, MongoClient, type ClientSession, type Db, type Document } from 'mongodb'

import { historyKey } from '../../changes/index.ts'
import { BackupError, type DatabaseContent, type Manifest } from './manifest.ts'

/** Runs work while nobody writes: the writer queue of the process that does the writing. */
export type Quietly = <T>(work: () => Promise<T>) => Promise<T>

const batchSize = 500
const extension = '.ejsonl'
const migrationsCollection = 'payload-migrations'

/** Collections that a restore has put aside, or has not finished bringing in, are no content; the search index is made anew from it. */
const isContent = (name: string): boolean => !/^(system\.|restoring-|before-restore-|search-)/.test(name)

/**
 * Writes all collections, one canonical Extended JSON document a line, as they are at one moment where the server can tell:
 * a replica set gives a snapshot; otherwise the writers are kept waiting, if the caller can do that.
 */
export async function exportMongo(
  databaseUrl: string,
  folder: string,
  quietly: Quietly | undefined,
): Promise<DatabaseContent & { consistency: Manifest['consistency'] }> {
  return withMongo(databaseUrl, async (database, client) => {
    const { setName } = await database.admin().command({ hello: 1 })
    if (setName) {
      const content = await client.withSession({ snapshot: true }, (session) => exportAll(database, folder, session))
      return { ...content, consistency: 'snapshot' }
    }
    const exportNow = (): Promise<DatabaseContent> => exportAll(database, folder, undefined)
    if (quietly) return { ...(await quietly(exportNow)), consistency: 'quiet' }
    return { ...(await exportNow()), consistency: 'loose' }
  })
}

/** What an export holds; each line is parsed. */
export async function inspectMongo(folder: string): Promise<DatabaseContent & { problems: string[]; mediaFiles: string[] }> {
  const counts: Record<string, number> = {}
  const migrations: string[] = []
  const mediaFiles: string[] = []
  const problems: string[] = []
  for (const name of await exportedNames(folder)) {
    counts[name] = 0
    try {
      for await (const document of readExport(folder, name)) {
        counts[name]++
        if (name === migrationsCollection && document.name) migrations.push(String(document.name))
        if (name === 'media') mediaFiles.push(...fileNamesOf(document))
      }
    } catch (error) {
      problems.push(
        `${name}: line ${(counts[name] ?? 0) + 1} is not Extended JSON (${error instanceof Error ? error.message : String(error)})`,
      )
    }
  }
  return { counts, migrations: migrations.sort(), mediaFiles, problems }
}

/** Does the database hold any document? */
export async function isMongoEmpty(databaseUrl: string): Promise<boolean> {
  return withMongo(databaseUrl, async (database) => {
    for (const name of await contentNames(database)) {
      if (await database.collection(name).findOne({}, { projection: { _id: 1 } })) return false
    }
    return true
  })
}

/**
 * Brings an export in under other names and swaps the names last, when nothing can be missing any more.
 * What was there keeps its documents under `before-restore-<mark>-<name>`. Indexes are made at the next start.
 */
export async function importMongo(databaseUrl: string, folder: string, mark: string): Promise<void> {
  await withMongo(databaseUrl, async (database) => {
    const names = await exportedNames(folder)
    const incoming = (name: string): string => `restoring-${mark}-${name}`
    try {
      for (const name of names) await importOne(database, incoming(name), readExport(folder, name))
    } catch (error) {
      await Promise.all(
        names.map((name) =>
          database
            .collection(incoming(name))
            .drop()
            .catch(() => false),
        ),
      )
      throw new BackupError('The database did not take the backup; nothing was changed', { cause: error })
    }
    for (const name of await contentNames(database)) await database.renameCollection(name, `before-restore-${mark}-${name}`)
    for (const name of names) await database.renameCollection(incoming(name), name)
  })
}

async function exportAll(database: Db, folder: string, session: ClientSession | undefined): Promise<DatabaseContent> {
  const counts: Record<string, number> = {}
  const migrations: string[] = []
  for (const name of await contentNames(database)) {
    counts[name] = 0
    const documents = database.collection(name).find({}, session ? { session } : {})
    const lines = async function* (): AsyncGenerator<string> {
      for await (const document of documents) {
        // What is restored goes on from here by another way: its history of changes has another name.
        if (name === 'payload-kv' && document.key === historyKey) continue
        counts[name] = (counts[name] ?? 0) + 1
        if (name === migrationsCollection && document.name) migrations.push(String(document.name))
        yield `${BSON.EJSON.stringify(withoutCredentials(document), { relaxed: false })}\n`
      }
    }
    await pipeline(lines, createWriteStream(join(folder, `${name}${extension}`)))
  }
  return { counts, migrations: migrations.sort() }
}

async function importOne(database: Db, name: string, documents: AsyncIterable<Document>): Promise<void> {
  await database.createCollection(name)
  let batch: Document[] = []
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await database.collection(name).insertMany(batch)
    batch = []
  }
  for await (const document of documents) {
    batch.push(document)
    if (batch.length === batchSize) await flush()
  }
  await flush()
}

/** Restoring must not revive sessions that were signed out, or tokens that were used. */
function withoutCredentials(document: Document): Document {
  if (!('hash' in document)) return document
  const { resetPasswordToken: _token, resetPasswordExpiration: _expiration, ...rest } = document
  return 'sessions' in rest ? { ...rest, sessions: [] } : rest
}

function fileNamesOf(media: Document): string[] {
  const sizes: unknown[] = Object.values((media.sizes ?? {}) as Record<string, unknown>)
  return [media, ...sizes].map((part) => (part as { filename?: unknown } | null)?.filename).filter((name) => typeof name === 'string')
}

async function contentNames(database: Db): Promise<string[]> {
  const collections = await database.listCollections({}, { nameOnly: true }).toArray()
  return collections
    .filter(({ type }) => type === undefined || type === 'collection')
    .map(({ name }) => name)
    .filter(isContent)
    .sort()
}

async function exportedNames(folder: string): Promise<string[]> {
  return (await readdir(folder))
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .sort()
}

async function* readExport(folder: string, name: string): AsyncGenerator<Document> {
  const lines = createInterface({ input: createReadStream(join(folder, `${name}${extension}`)), crlfDelay: Infinity })
  for await (const line of lines) yield BSON.EJSON.parse(line, { relaxed: false }) as Document
}

async function withMongo<T>(databaseUrl: string, work: (database: Db, client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(databaseUrl)
  try {
    await client.connect()
    return await work(client.db(), client)
  } finally {
    await client.close()
  }
}
