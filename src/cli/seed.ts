import type { Command } from 'commander'

import { readEnv } from '../env.ts'
import { addCommand, present, type CommonOptions } from './command.ts'
import { progressBar } from './progressBar.ts'
import { withDatabaseOfOurOwn } from './withPayload.ts'

export function addSeed(parent: Command): void {
  addCommand(parent, 'seed', 'load the content of the Alliance; what is there already, or was deleted, is left alone').action(
    (options: CommonOptions) =>
      present(options, async () => {
        const { seedContent } = await import('../seed/index.ts')
        const { show, stop } = progressBar(!options.json)
        const report = await withDatabaseOfOurOwn(readEnv(), (payload) => seedContent({ payload, progress: show })).finally(stop)
        const loaded = Object.entries(report.loaded)
        const lines = loaded.map(([slug, count]) => `${String(count).padStart(6)}  ${slug}`)
        return { lines: [...lines, `${loaded.length ? 'Loaded' : 'Nothing to load'}; ${report.skipped} were there already.`], data: report }
      }),
  )
}
