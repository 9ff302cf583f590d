import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { withMongodb } from '../support/withMongodb.mjs'
import { tryMutations } from './mutations.mjs'

const root = join(import.meta.dirname, '..', '..')

/**
 * `npm run test:property -- [options]`: random chains of writes, compared with a model after each step.
 *
 *   --seed=N       the chains that follow from it, instead of new ones (or PROPERTY_SEED)
 *   --chains=N     how many (300)
 *   --length=N     steps of each (25)
 *   --only=SLUG    one collection or global
 *   --mongodb      on MongoDB
 *   --mutations[=NAME]  takes rules of publication out, one at a time, and expects a failure of each
 *
 * Anything else goes to Jest.
 */
const { values, tokens } = parseArgs({
  strict: false,
  tokens: true,
  options: {
    seed: { type: 'string' },
    chains: { type: 'string', default: '300' },
    length: { type: 'string', default: '25' },
    only: { type: 'string' },
    mongodb: { type: 'boolean' },
    mutations: { type: 'boolean' },
  },
})
const own = new Set(['seed', 'chains', 'length', 'only', 'mongodb', 'mutations'])
const forJest = tokens
  .filter(({ kind, name }) => kind === 'option' && !own.has(name))
  .map(({ rawName, value }) => (value === undefined ? rawName : `${rawName}=${value}`))

const seed = values.seed ?? process.env.PROPERTY_SEED ?? String(randomInt(2 ** 31))
const settings = {
  PROPERTY_SEED: seed,
  PROPERTY_LENGTH: values.length,
  PROPERTY_STEPS: String(Number(values.chains) * Number(values.length)),
  ...(values.only ? { PROPERTY_ONLY: values.only } : {}),
}

/** Jest on the chains; what is in `env` comes last. */
function run(env, args = []) {
  const jest = [
    '--disable-warning=ExperimentalWarning',
    '--experimental-vm-modules',
    '--conditions=production',
    'node_modules/jest/bin/jest.js',
  ]
  const all = [...jest, '--config=test/property/jest.config.mjs', '--forceExit', ...args]
  return spawnSync('node', all, { cwd: root, stdio: 'inherit', env: { ...process.env, ...settings, ...env } }).status ?? 1
}

if (values.mutations) process.exitCode = tryMutations(run, typeof values.mutations === 'string' ? values.mutations : undefined)
else process.exitCode = values.mongodb ? await withMongodb((env) => run(env, forJest)) : run({}, forJest)
