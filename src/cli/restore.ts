import type { Command } from 'commander'

import { databaseKind } from '../database/index.ts'
import { readEnv } from '../env.ts'
import { migrations } from '../migrations/index.ts'
import { restoreBackup } from '../operations/index.ts'
import { addCommand, present, type CommonOptions } from './command.ts'
import { progressBar } from './progressBar.ts'

export function addRestore(parent: Command): void {
  addCommand(parent, 'restore <file>', 'put a backup in the place of database and media; the server must be stopped')
    .option('--force', 'put the content that is there aside instead of refusing')
    .action((file: string, options: CommonOptions & { force?: boolean }) =>
      present(options, async () => {
        const { databaseUrl, mediaDir, payloadSecret } = readEnv()
        const { show, stop } = progressBar(!options.json)
        const { aside, manifest, warnings } = await restoreBackup({
          file,
          databaseUrl,
          mediaDir,
          knownMigrations: migrations[databaseKind(databaseUrl)].map(({ name }) => name),
          secret: payloadSecret,
          force: options.force ?? false,
          report: ({ step, done, total }) => show(done, total, step),
        }).finally(stop)
        const kept = aside.map((path) => `Kept aside: ${path}`)
        return {
          lines: [...warnings.map((warning) => `Warning: ${warning}`), ...kept, `Restored the state of ${manifest.createdAt}.`],
          data: { createdAt: manifest.createdAt, counts: manifest.counts, warnings, aside },
        }
      }),
    )
}
