import { join } from 'node:path'

import type { Command } from 'commander'

import { readEnv } from '../env.ts'
import { createBackup } from '../operations/index.ts'
import { addCommand, present, type CommonOptions } from './command.ts'
import { productVersion } from './productVersion.ts'
import { progressBar } from './progressBar.ts'

export function addBackup(parent: Command): void {
  addCommand(parent, 'backup [file]', 'write database and media into one .tar.gz, also while the server runs')
    .addHelpText(
      'after',
      '\nWithout a file it goes to backups/ in the data folder. It holds no secret and no sessions, but private records: keep it safe.',
    )
    .action((file: string | undefined, options: CommonOptions) =>
      present(options, async () => {
        const { databaseUrl, dataDir, mediaDir, payloadSecret } = readEnv()
        const stamp = new Date().toISOString().replaceAll(/[-:]|\..*$/g, '')
        const target = file ?? join(dataDir, 'backups', `alliance-${stamp}.tar.gz`)
        const { show, stop } = progressBar(!options.json)
        const result = await createBackup({
          databaseUrl,
          mediaDir,
          target,
          version: productVersion(),
          secret: payloadSecret,
          report: ({ step, done, total }) => show(done, total, step),
        }).finally(stop)
        const { consistency, counts, createdAt, files } = result.manifest
        const records = Object.values(counts).reduce((sum, count) => sum + count, 0)
        const warnings = consistency === 'loose' ? ['This server gives no snapshots: stop the CMS for a backup of one moment.'] : []
        return {
          lines: [`${result.file}: ${records} rows, ${files.length} files, ${result.size} bytes, as of ${createdAt}.`, ...warnings],
          data: { file: result.file, size: result.size, createdAt, records, files: files.length, consistency, warnings },
        }
      }),
    )
}
