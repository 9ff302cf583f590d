import { transformFile } from '@swc/core'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const serverStamp = join(dist, 'build-id')
const panelStamp = join(root, '.next', 'sources-id')

/** Compiled by Next alone, as part of the panel; the flat files of `src/admin` only name components. */
const panelOnly = /^src\/(?:app|admin\/[^/]+)\//u
const codeFolders = ['collections', 'src']
const buildFiles = ['package-lock.json', 'next.config.mjs', 'tsconfig.json']

function filesUnder(path) {
  return readdirSync(join(root, path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(`${path}/${entry.name}`) : [`${path}/${entry.name}`]))
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

const isCurrent = (stamp, id) => existsSync(stamp) && readFileSync(stamp, 'utf8') === id

/** The server: each file compiled by itself, in a second or two. */
async function buildServer(files, id) {
  // Built beside the old one and put in its place at the end: another process may be running from it.
  const unfinished = join(root, `dist.${process.pid}`)
  for (const file of files) {
    const target = join(unfinished, file.replace(/\.tsx?$/u, '.js'))
    mkdirSync(dirname(target), { recursive: true })
    if (!/\.tsx?$/u.test(file)) {
      cpSync(join(root, file), target)
      continue
    }
    const { code, map } = await transformFile(join(root, file), {
      jsc: { parser: { syntax: 'typescript', tsx: file.endsWith('x') }, rewriteRelativeImportExtensions: true, target: 'es2022' },
      module: { type: 'es6' },
      sourceMaps: true,
    })
    writeFileSync(target, `${code}\n//# sourceMappingURL=${target.split('/').pop()}.map\n`)
    writeFileSync(`${target}.map`, map ?? '')
  }
  writeFileSync(join(unfinished, 'build-id'), id)
  rmSync(dist, { recursive: true, force: true })
  renameSync(unfinished, dist)
}

/** The panel: Next's production build, which takes a minute. */
function buildPanel(id) {
  const { status } = spawnSync(process.execPath, ['--conditions=production', 'node_modules/next/dist/bin/next', 'build'], {
    cwd: root,
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      PAYLOAD_SECRET: 'only-for-the-build-nothing-is-signed-with-it',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error('The panel could not be built; the reason stands above.')
  writeFileSync(panelStamp, id)
}

/** Builds what has changed since the last build, and nothing when nothing has. */
export async function buildWhenStale({ panel = true, log = console.log } = {}) {
  const files = codeFolders.flatMap(filesUnder)
  const serverFiles = files.filter((file) => !panelOnly.test(file))
  const [serverId, panelId] = [hashOf([...serverFiles, 'package-lock.json']), hashOf([...files, ...buildFiles])]
  if (!isCurrent(serverStamp, serverId)) {
    log('Building the server …')
    await buildServer(serverFiles, serverId)
  }
  if (panel && !isCurrent(panelStamp, panelId)) {
    log('Building the panel (about a minute, once) …')
    buildPanel(panelId)
  }
}
