import { spawnSync } from 'node:child_process'

import { buildWhenStale } from './build.mjs'

process.env.NODE_ENV ??= 'production'

// Without this condition the rich text editor picks its development build, which on Node 20 now and then fails to load.
if (!process.execArgv.some((flag) => flag.startsWith('--conditions'))) {
  const { status } = spawnSync(process.execPath, ['--conditions=production', ...process.argv.slice(1)], { stdio: 'inherit' })
  process.exit(status ?? 1)
}

await buildWhenStale({ panel: false, log: (message) => console.error(message) })
const { runCli } = await import('../dist/src/cli/index.js')
process.exit(await runCli(process.argv.slice(2)))
