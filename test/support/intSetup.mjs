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
  const run = `alliance_test_${randomUUID().slice(0, 8)}`
  const template = `${run}_template`
  Object.assign(process.env, { TEST_RUN: run, TEST_TEMPLATES: folder, TEST_TEMPLATE_DATABASE: template })
  makeDatabase(join(folder, 'seeded'), ['seed'], databaseAddress(process.env.MONGODB_TEST_URL, template))
}
