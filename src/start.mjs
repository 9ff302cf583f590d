import { spawnSync } from 'node:child_process'

import { hasCondition, runNode } from './runNode.mjs'

const watched = ['--watch-path=src', '--watch-path=collections', '--watch-preserve-output', '--import=tsx']

if (process.argv.includes('--dev')) {
  runNode([...watched, 'src/main.ts'], { NODE_ENV: 'development', DISABLE_PAYLOAD_HMR: 'true' })
} else if (!hasCondition()) {
  runNode(process.argv.slice(1))
} else if (process.argv.includes('--build')) {
  process.env.NODE_ENV = 'production'
  const { buildWhenStale } = await import('./build.mjs')
  await buildWhenStale()
} else {
  process.env.NODE_ENV = 'production'
  // In a process of its own: what a build takes of memory is given back.
  const { status } = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, '--build'], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  await import('../dist/src/main.js')
}
