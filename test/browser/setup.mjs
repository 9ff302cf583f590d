import { build } from '../support/build.mjs'
import { startServer } from '../support/server.ts'
import { makeTemplates } from '../support/template.mjs'

/** Starts the real server on a copy of the Alliance content; the workers inherit its address and the administrator. */
export default async function setUp() {
  build()
  process.env.TEST_TEMPLATES = makeTemplates()
  const server = await startServer({
    data: 'seeded',
    env: { PREVIEW_URL: 'https://preview.example.org/{locale}/{collection}/{slug}?token={token}' },
  })
  process.env.BROWSER_TEST_URL = server.url
  process.env.BROWSER_TEST_EMAIL = server.admin.email
  process.env.BROWSER_TEST_PASSWORD = server.admin.password
  return async () => {
    await server.stop()
  }
}
