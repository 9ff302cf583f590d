import type { Command } from 'commander'

import { readEnv } from '../env.ts'
import { addCommand, present, type CommonOptions } from './command.ts'
import { progressBar } from './progressBar.ts'
import { withDatabaseOfOurOwn } from './withPayload.ts'

export function addReindex(parent: Command): void {
  addCommand(parent, 'reindex', 'make the search index anew from what is public; the server must be stopped')
    .addHelpText(
      'after',
      '\nNot needed in daily work: the server keeps the index, and makes a new one by itself after an update or a restore.',
    )
    .action((options: CommonOptions) =>
      present(options, async () => {
        const { Search } = await import('../delivery/index.ts')
        const { show, stop } = progressBar(!options.json)
        let documents = 0
        const report = (done: number, total: number, label: string): void => {
          documents = done
          show(done, total, label)
        }
        await withDatabaseOfOurOwn(readEnv(), (payload) => new Search(payload).rebuild(report)).finally(stop)
        return { lines: [`The search index holds ${documents} documents.`], data: { documents } }
      }),
    )
}
