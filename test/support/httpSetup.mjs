import { build } from './build.mjs'
import { makeTemplates } from './template.mjs'

/** One build for all servers of the suite: two starts at once would each make their own. */
export default function setUp() {
  build()
  process.env.TEST_TEMPLATES = makeTemplates()
}
