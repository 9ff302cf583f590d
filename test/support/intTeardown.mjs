import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The driver that the adapter brings; the project has none of its own. */
const { MongoClient } = createRequire(import.meta.resolve('@payloadcms/db-mongodb'))('mongodb')

/** Removes the databases of the MongoDB run; the templates of SQLite are a cache. */
export default async function tearDown() {
  const { TEST_DATABASE, TEST_TEMPLATES, TEST_RUN, MONGODB_TEST_URL } = process.env
  if (TEST_DATABASE !== 'mongodb') return
  const client = await new MongoClient(MONGODB_TEST_URL).connect()
  const { databases } = await client.db().admin().listDatabases({ nameOnly: true })
  for (const { name } of databases) if (name.startsWith(TEST_RUN)) await client.db(name).dropDatabase()
  await client.close()
  rmSync(TEST_TEMPLATES, { recursive: true })
}
