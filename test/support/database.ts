import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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

/** A copy of the empty or the seeded database: a file of its own on SQLite, a database of its own on MongoDB. */
export function testDatabase(content: Content): TestDatabase {
  const dataDir = mkdtempSync(join(tmpdir(), 'alliance-test-'))
  const mediaDir = join(dataDir, 'media')
  const template = join(setting('TEST_TEMPLATES'), content)
  if (existsSync(template)) cpSync(template, dataDir, { recursive: true })
  mkdirSync(mediaDir, { recursive: true })

  const place = { dataDir, mediaDir, clean: () => rmSync(dataDir, { recursive: true }) }
  return databaseKind === 'sqlite' ? { ...place, ...sqlite(dataDir) } : { ...place, ...mongodb(content) }
}

type Server = Pick<TestDatabase, 'drop' | 'fill' | 'url'>

function sqlite(dataDir: string): Server {
  return { url: `file:${join(dataDir, 'alliance.db')}`, fill: async () => {}, drop: async () => {} }
}

function mongodb(content: Content): Server {
  const url = new URL(setting('MONGODB_TEST_URL'))
  url.pathname = `/alliance_test_${randomUUID().slice(0, 8)}`
  return {
    url: url.href,
    fill: async (payload) => {
      if (content === 'seeded') await copyCollections(payload, setting('TEST_TEMPLATE_DATABASE'))
    },
    drop: async (payload) => {
      await connectionOf(payload).dropDatabase()
    },
  }
}

const connectionOf = (payload: Payload): MongooseAdapter['connection'] => (payload.db as unknown as MongooseAdapter).connection

/** Into the collections that the start has made, so that their indexes stay. */
async function copyCollections(payload: Payload, from: string): Promise<void> {
  const connection = connectionOf(payload)
  const template = connection.getClient().db(from)
  for (const { name } of await template.listCollections().toArray()) {
    const documents = await template.collection(name).find().toArray()
    const copy = connection.collection(name)
    await copy.deleteMany({})
    if (documents.length > 0) await copy.insertMany(documents)
  }
}
