import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { freePort, startServer } from './processes.mjs'

const root = join(import.meta.dirname, '..', '..')
const source = join(import.meta.dirname, 'stock')
/** Inside the project, so that it finds the same packages; Next builds beside the sources it is given. */
const built = join(root, '.cache', 'bench', 'stock')
const stamp = join(built, 'build-id')
const secret = 'only-for-the-benchmark-nothing-else-is-signed'

export const account = { email: 'administrator@example.org', password: 'correct-horse-battery-staple' }

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]))

function buildId() {
  const hash = createHash('sha256')
  const model = ['collections', 'src/access', 'src/shared'].flatMap((folder) => filesUnder(join(root, folder)))
  for (const file of [...filesUnder(source), ...model, join(root, 'package-lock.json')]) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function run(args, env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=production', ...args], {
    cwd: built,
    encoding: 'utf8',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', PAYLOAD_SECRET: secret, ...env },
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`)
}

const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')

/** Builds the stock set-up, once for each state of its sources. */
export function buildStock() {
  const id = buildId()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === id) return
  console.error('Building the stock set-up (about half a minute, once) …')
  rmSync(built, { recursive: true, force: true })
  mkdirSync(built, { recursive: true })
  cpSync(source, built, { recursive: true })
  run([next, 'build'], { NODE_ENV: 'production', DATABASE_URL: 'file:./build.db' })
  writeFileSync(stamp, id)
}

const databaseUrl = (folder) => `file:${join(folder, 'stock.db')}`

/** Makes an empty database with the tables of the stock set-up. */
export function createStockDatabase(folder) {
  run(['--import=tsx', 'push.mjs'], { NODE_ENV: 'development', DATABASE_URL: databaseUrl(folder) })
}

/** `next start`, as Payload is installed: its REST routes in Next, on SQLite. */
export async function startStock(folder) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  return startServer([process.execPath, '--conditions=production', next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd: built,
    url,
    ready: `${url}/api/news?limit=1`,
    log: join(folder, 'stock.log'),
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PAYLOAD_SECRET: secret, DATABASE_URL: databaseUrl(folder) },
  })
}
