import { buildWhenStale } from './build.mjs'
import { hasCondition, runNode } from './runNode.mjs'

if (hasCondition()) {
  process.env.NODE_ENV ??= 'production'
  await buildWhenStale({ panel: false, log: (message) => console.error(message) })
  const { runCli } = await import('../dist/src/cli/index.js')
  process.exit(await runCli(process.argv.slice(2)))
} else runNode(process.argv.slice(1))
