import { spawnSync } from 'node:child_process'
import { connect } from 'node:net'
import { join } from 'node:path'

/**
 * `npm run test:mongodb`: the integration suite on the server that `MONGODB_TEST_URL` names, or else on a FerretDB that is
 * installed (once), started and stopped here. Arguments go to Jest.
 */
const root = join(import.meta.dirname, '..', '..')
const ferretdbPort = process.env.FERRETDB_PORT ?? '27105'

const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1

function ferretdb(action) {
  console.log(`FerretDB: ${action}`)
  const status = run('bash', [join(import.meta.dirname, 'ferretdb.sh'), action])
  if (status !== 0) throw new Error(`ferretdb.sh ${action} ended with ${status}.`)
}

const isListening = await new Promise((resolve) => {
  const socket = connect(ferretdbPort, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false))
  socket.once('connect', () => socket.destroy())
})
/** Only what was started here is stopped here. */
const isOwnServer = !process.env.MONGODB_TEST_URL && !isListening

if (isOwnServer) {
  ferretdb('install')
  ferretdb('start')
}
try {
  process.exitCode = run('npm', ['run', '--silent', 'jest', '--', '--selectProjects=int', ...process.argv.slice(2)], {
    TEST_DATABASE: 'mongodb',
    MONGODB_ALLOW_STANDALONE: '1',
    MONGODB_TEST_URL: process.env.MONGODB_TEST_URL ?? `mongodb://127.0.0.1:${ferretdbPort}/alliance_test`,
  })
} finally {
  if (isOwnServer) ferretdb('stop')
}
