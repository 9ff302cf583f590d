import { buildWhenStale } from './build.mjs'
import { hasCondition, runNode } from './runNode.mjs'

const watched = ['--watch-path=src', '--watch-path=collections', '--watch-preserve-output', '--import=tsx']

if (process.argv.includes('--dev')) {
  runNode([...watched, 'src/main.ts'], { NODE_ENV: 'development', DISABLE_PAYLOAD_HMR: 'true' })
} else if (!hasCondition()) {
  runNode(process.argv.slice(1))
} else {
  process.env.NODE_ENV = 'production'
  await buildWhenStale()
  if (!process.argv.includes('--build')) await import('../dist/src/main.js')
}
