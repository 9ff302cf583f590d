import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const templates = join(root, '.cache', 'templates')

/** The panel and its pages change no table and no record. */
const withoutEffect = ['src/admin', 'src/app', 'src/payload-types.ts']
const sources = ['collections', 'src', 'package-lock.json', 'test/support/template.mjs']

function filesUnder(path) {
  if (withoutEffect.includes(path)) return []
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`))
}

/** Changes with every source that decides what a new database looks like. */
function keyOfSources() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesUnder))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex').slice(0, 16)
}

function command(name, env) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'cli', '--', name], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env, NODE_ENV: 'production', NODE_OPTIONS: '', LOG_LEVEL: 'warn' },
  })
  if (status !== 0) throw new Error(`\`npm run cli -- ${name}\` ended with ${status} while a test database was made:\n${stdout}\n${stderr}`)
}

/**
 * Makes one database with the project's own commands.
 *
 * @param folder where media and the secret go, and on SQLite `alliance.db`
 * @param commands `['migrate']` or `['seed']`, which migrates too
 */
export function makeDatabase(folder, commands, url = `file:${join(folder, 'alliance.db')}`) {
  mkdirSync(join(folder, 'media'), { recursive: true })
  for (const name of commands) command(name, { DATABASE_URL: url, DATA_DIR: folder, MEDIA_DIR: join(folder, 'media') })
}

/**
 * Makes, once for each state of the sources, a migrated empty SQLite database and one with the Alliance content.
 * Test files copy them, which takes milliseconds.
 *
 * @returns the folder that holds the folders `empty` and `seeded`, each with its `alliance.db` and `media`
 */
export function makeTemplates() {
  const folder = join(templates, keyOfSources())
  if (existsSync(folder)) return folder

  mkdirSync(templates, { recursive: true })
  const unfinished = mkdtempSync(join(templates, 'unfinished-'))
  makeDatabase(join(unfinished, 'empty'), ['migrate'])
  makeDatabase(join(unfinished, 'seeded'), ['seed'])
  const stale = readdirSync(templates).map((name) => join(templates, name))
  for (const path of stale) if (path !== unfinished) rmSync(path, { recursive: true })
  renameSync(unfinished, folder)
  return folder
}
