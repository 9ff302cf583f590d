import { spawnSync } from 'node:child_process'

import { buildWhenStale } from './build.mjs'

const isDevelopment = process.argv.includes('--dev')
const needsConditions = !process.execArgv.some((flag) => flag.startsWith('--conditions'))

if (isDevelopment) {
  const flags = ['--watch-path=src', '--watch-path=collections', '--watch-preserve-output', '--import=tsx']
  const { status } = spawnSync(process.execPath, [...flags, 'src/main.ts', '--dev'], {
    env: { ...process.env, NODE_ENV: 'development', DISABLE_PAYLOAD_HMR: 'true' },
    stdio: 'inherit',
  })
  process.exit(status ?? 1)
}

process.env.NODE_ENV = 'production'
await buildWhenStale()

if (process.argv.includes('--build')) process.exit(0)

// Without this condition the rich text editor picks its development build, which on Node 20 now and then fails to load.
if (needsConditions) {
  const { status } = spawnSync(process.execPath, ['--conditions=production', ...process.argv.slice(1)], { stdio: 'inherit' })
  process.exit(status ?? 1)
}

await import('../dist/src/main.js')
