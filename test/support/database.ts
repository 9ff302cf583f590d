import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { databaseAddress } from './mongodbAddress.mjs'

/** The database of one test file, with the folder its media are kept in. */
export interface TestDatabase {
  url: string
  dataDir: string
  mediaDir: string
  /** Brings the content where it is not copied as a file. To be called once Payload is connected. */
  fill(payload: Payload): Promise<void>
  /** Removes what a server keeps. To be called while Payload is still connected. */
  drop(payload: Payload): Promise<void>
  /** Removes what is on disk. */
  clean(): void
}

export type Content = 'empty' | 'seeded'

/** Which database the suite runs on. */
export const databaseKind: 'mongodb' | 'sqlite' = process.env.TEST_DATABASE === 'mongodb' ? 'mongodb' : 'sqlite'

const setting = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the suite by its npm script, whose set-up makes the databases.`)
  return value
}

/**
 * A copy of the empty or the seeded database.
 *
 * @param model `changed` when the file adds to the content model: then nobody else can use what it leaves behind
 */
export function testDatabase(content: Content, model: 'changed' | 'usual'): TestDatabase {
  const dataDir = mkdtempSync(join(tmpdir(), 'alliance-test-'))
  const mediaDir = join(dataDir, 'media')
  const template = join(setting('TEST_TEMPLATES'), content)
  if (existsSync(template)) cpSync(template, dataDir, { recursive: true })
  mkdirSync(mediaDir, { recursive: true })

  const place = { dataDir, mediaDir, clean: () => rmSync(dataDir, { recursive: true }) }
  return databaseKind === 'sqlite' ? { ...place, ...sqlite(dataDir) } : { ...place, ...mongodb(content, model) }
}

type Server = Pick<TestDatabase, 'drop' | 'fill' | 'url'>

function sqlite(dataDir: string): Server {
  return { url: `file:${join(dataDir, 'alliance.db')}`, fill: async () => {}, drop: async () => {} }
}

/** Databases that this file has asked for. */
let asked = 0

/** Its hundreds of indexes take seconds, so a worker keeps its databases from file to file: each file begins by emptying them. */
function mongodb(content: Content, model: 'changed' | 'usual'): Server {
  const run = setting('TEST_RUN')
  const own = randomUUID().slice(0, 8)
  const name = model === 'usual' ? `${run}_${setting('JEST_WORKER_ID')}_${asked++}` : `${run}_${own}`
  return {
    // The driver tells what it sends, to those that listen: tests count it.
    url: withSetting(databaseAddress(setting('MONGODB_TEST_URL'), name), 'monitorCommands', 'true'),
    fill: async (payload) => {
      await emptyCollections(payload)
      if (content === 'seeded') await copyCollections(payload, setting('TEST_TEMPLATE_DATABASE'))
    },
    drop: async (payload) => {
      if (model === 'changed') await connectionOf(payload).dropDatabase()
    },
  }
}

function withSetting(address: string, name: string, value: string): string {
  const changed = new URL(address)
  changed.searchParams.set(name, value)
  return changed.href
}

const connectionOf = (payload: Payload): MongooseAdapter['connection'] => (payload.db as unknown as MongooseAdapter).connection

/** All but the note of which migrations have run. */
async function emptyCollections(payload: Payload): Promise<void> {
  const { db } = connectionOf(payload)
  for (const { name } of (await db?.listCollections().toArray()) ?? [])
    if (name !== 'payload-migrations') await db?.collection(name).deleteMany({})
}

/** Into the collections that the start has made, so that their indexes stay. */
async function copyCollections(payload: Payload, from: string): Promise<void> {
  const connection = connectionOf(payload)
  const template = connection.getClient().db(from)
  for (const { name } of await template.listCollections().toArray()) {
    const documents = await template.collection(name).find().toArray()
    if (documents.length > 0 && name !== 'payload-migrations') await connection.collection(name).insertMany(documents)
  }
}
