import { spawnSync } from 'node:child_process'
import { connect } from 'node:net'
import { join } from 'node:path'

const ferretdbPort = process.env.FERRETDB_PORT ?? '27105'

function ferretdb(action) {
  console.log(`FerretDB: ${action}`)
  const { status } = spawnSync('bash', [join(import.meta.dirname, 'ferretdb.sh'), action], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`ferretdb.sh ${action} ended with ${status}.`)
}

const isListening = () =>
  new Promise((resolve) => {
    const socket = connect(ferretdbPort, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

/**
 * Runs tests on the server that `MONGODB_TEST_URL` names, or else on a FerretDB that is installed (once), started and stopped here.
 *
 * @param run is given the environment that the tests need
 */
export async function withMongodb(run) {
  /** Only what was started here is stopped here. */
  const isOwnServer = !process.env.MONGODB_TEST_URL && !(await isListening())
  if (isOwnServer) {
    ferretdb('install')
    ferretdb('start')
  }
  try {
    return run({
      TEST_DATABASE: 'mongodb',
      MONGODB_ALLOW_STANDALONE: '1',
      MONGODB_TEST_URL: process.env.MONGODB_TEST_URL ?? `mongodb://127.0.0.1:${ferretdbPort}/alliance_test`,
    })
  } finally {
    if (isOwnServer) ferretdb('stop')
  }
}
