import { buildWhenStale } from '../../src/build.mjs'
import { makeTemplates } from './template.mjs'

/** One build for all servers of the suite: two starts at once would each make their own. No test of this suite opens the panel. */
export default async function setUp() {
  await buildWhenStale({ panel: false })
  process.env.TEST_TEMPLATES = makeTemplates()
}
