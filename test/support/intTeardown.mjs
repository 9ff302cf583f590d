import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The driver that the adapter brings; the project has none of its own. */
const { MongoClient } = createRequire(import.meta.resolve('@payloadcms/db-mongodb'))('mongodb')

/** Removes the template of the MongoDB run; those of SQLite are a cache. */
export default async function tearDown() {
  const { TEST_DATABASE, TEST_TEMPLATES, TEST_TEMPLATE_DATABASE, MONGODB_TEST_URL } = process.env
  if (TEST_DATABASE !== 'mongodb') return
  const client = await new MongoClient(MONGODB_TEST_URL).connect()
  await client.db(TEST_TEMPLATE_DATABASE).dropDatabase()
  await client.close()
  rmSync(TEST_TEMPLATES, { recursive: true })
}
