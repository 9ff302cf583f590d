import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

import { withMongodb } from './withMongodb.mjs'

/** `npm run test:mongodb`: the integration suite on MongoDB. Arguments go to Jest. */
const jest = ['run', '--silent', 'jest', '--', '--selectProjects=int', ...process.argv.slice(2)]

process.exitCode = await withMongodb((env) => {
  const cwd = join(import.meta.dirname, '..', '..')
  return spawnSync('npm', jest, { cwd, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1
})
