import type { Command } from 'commander'

import { verifyBackup } from '../operations/index.ts'
import { addCommand, present, type CommonOptions } from './command.ts'
import { progressBar } from './progressBar.ts'

export function addVerify(parent: Command): void {
  addCommand(parent, 'verify <file>', 'read every byte of a backup and check it; changes nothing').action(
    (file: string, options: CommonOptions) =>
      present(options, async () => {
        const { show, stop } = progressBar(!options.json)
        const found = await verifyBackup({ file, report: ({ step, done, total }) => show(done, total, step) }).finally(stop)
        const { manifest, problems, warnings } = found
        const verdict =
          problems.length > 0
            ? 'The backup must not be trusted.'
            : `The backup is whole: ${manifest?.files.length ?? 0} files, as of ${manifest?.createdAt}.`
        return {
          lines: [...problems, ...warnings.map((warning) => `Warning: ${warning}`), verdict],
          data: {
            file: found.file,
            isWhole: problems.length === 0,
            problems,
            warnings,
            createdAt: manifest?.createdAt,
            counts: manifest?.counts,
          },
          isFailure: problems.length > 0,
        }
      }),
  )
}
