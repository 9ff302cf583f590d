import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { freePort, startServer } from './processes.mjs'
import { account } from './stock.mjs'

const root = join(import.meta.dirname, '..', '..')

/** `npm run build`, which does nothing when a fresh build is there. */
function buildProduct() {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error('`npm run build` failed, see above.')
}

/**
 * `npm start` on a data folder; an empty one gets its tables and the administrator, and no content. Nothing is answered from memory,
 * unless `settings` say otherwise.
 */
export async function startProduct(folder, settings = {}) {
  // Not part of the start that is timed.
  buildProduct()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  mkdirSync(join(folder, 'media'), { recursive: true })
  return startServer(['npm', 'start'], {
    cwd: root,
    url,
    ready: `${url}/health/ready`,
    log: join(folder, 'product.log'),
    env: {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIR: folder,
      DATABASE_URL: `file:${join(folder, 'alliance.db')}`,
      MEDIA_DIR: join(folder, 'media'),
      SEED: 'none',
      ADMIN_EMAIL: account.email,
      ADMIN_PASSWORD: account.password,
      LOG_LEVEL: 'warn',
      CACHE_MAX_MB: '0',
      RATE_LIMIT_PER_MINUTE: '0',
      ...settings,
    },
  })
}
