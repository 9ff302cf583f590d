import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { databaseAddress } from './mongodbAddress.mjs'
import { makeDatabase, makeTemplates } from './template.mjs'

/** Jest's workers inherit the environment, so the test files find there what to copy. */
export default function setUp() {
  if (process.env.TEST_DATABASE === 'mongodb') makeMongodbTemplate()
  else process.env.TEST_TEMPLATES = makeTemplates()
}

/** Nothing is kept from run to run: the server may be a person's own. `intTeardown.mjs` removes it. */
function makeMongodbTemplate() {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-template-'))
  const name = `alliance_test_template_${randomUUID().slice(0, 8)}`
  process.env.TEST_TEMPLATES = folder
  process.env.TEST_TEMPLATE_DATABASE = name
  makeDatabase(join(folder, 'seeded'), ['seed'], databaseAddress(process.env.MONGODB_TEST_URL, name))
}
