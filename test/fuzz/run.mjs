import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * `npm run test:fuzz -- [options]`: random requests of strangers to each operation of openapi.json; no answer may fail or be outside of
 * the contract.
 *
 *   --seed=N       the requests that follow from it, instead of new ones
 *   --requests=N   for each operation (100)
 *   --seconds=N    and no longer than this (unlimited)
 *   --only=TEXT    operations whose name has this in it
 *   --report=FILE  every failure, with the command that shows it
 *
 * Anything else goes to Jest.
 */
const { values, tokens } = parseArgs({
  strict: false,
  tokens: true,
  options: {
    seed: { type: 'string', default: String(randomInt(2 ** 30)) },
    requests: { type: 'string', default: '100' },
    seconds: { type: 'string', default: String(24 * 3600) },
    only: { type: 'string', default: '' },
    report: { type: 'string', default: '' },
  },
})
const own = new Set(['seed', 'requests', 'seconds', 'only', 'report'])
const forJest = tokens
  .filter(({ kind, name }) => kind === 'option' && !own.has(name))
  .map(({ rawName, value }) => (value === undefined ? rawName : `${rawName}=${value}`))

const settings = Object.fromEntries([...own].map((name) => [`FUZZ_${name.toUpperCase()}`, values[name]]))
const jest = [
  '--disable-warning=ExperimentalWarning',
  '--experimental-vm-modules',
  '--conditions=production',
  'node_modules/jest/bin/jest.js',
]
const all = [...jest, '--config=test/fuzz/jest.config.mjs', '--forceExit', ...forJest]
process.exitCode =
  spawnSync('node', all, { cwd: join(import.meta.dirname, '..', '..'), stdio: 'inherit', env: { ...process.env, ...settings } }).status ?? 1
