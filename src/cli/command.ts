import { CommanderError } from 'commander'
import type { Command } from 'commander'

import { BackupError } from '../operations/index.ts'
import { DatabaseInUseError, MigrationError } from '../database/index.ts'
import { SettingsError } from '../env.ts'

/** What a command ends with. */
export const exitCode = { ok: 0, failed: 1, usage: 2 } as const

/** A command that cannot do what was asked, in words for the person who asked. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly code: number = exitCode.failed,
  ) {
    super(message)
    this.name = 'CommandError'
  }
}

/** What a command found or did: lines for people, data for `--json`, and whether it is bad news. */
export interface Outcome {
  lines: string[]
  data: unknown
  isFailure?: boolean
}

export interface CommonOptions {
  json?: boolean
}

const exitCodes = '\nExit codes: 0 done, 1 failed, 2 wrong usage or settings.'

/** A command with `--help`, `--json` and the exit codes that all commands share. */
export function addCommand(parent: Command, usage: string, summary: string): Command {
  return parent
    .command(usage)
    .description(summary)
    .option('--json', 'print the result, or the error, as JSON')
    .addHelpText('after', exitCodes)
}

/** Runs the work of a command, prints its outcome, and turns errors a person can act on into one line. */
export async function present({ json = false }: CommonOptions, work: () => Promise<Outcome>): Promise<void> {
  const outcome = await work().catch((error: unknown): Outcome & { code: number } => {
    const message = describe(error)
    return { lines: [message], data: { error: message }, isFailure: true, code: codeOf(error) }
  })
  const { lines, data, isFailure = false } = outcome
  if (json) console.log(JSON.stringify(data, null, 2))
  else lines.forEach((line) => (isFailure ? console.error(line) : console.log(line)))
  if (isFailure) throw new CommanderError('code' in outcome ? Number(outcome.code) : exitCode.failed, 'alliance.failed', '')
}

const expected = [CommandError, SettingsError, BackupError, DatabaseInUseError, MigrationError]

/** Errors of ours speak for themselves; Payload's list what is wrong with each field; of all others the stack is what helps. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const problems = (error as { data?: { errors?: { path?: string; message: string }[] } }).data?.errors
  if (problems) return problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n')
  return expected.some((kind) => error instanceof kind) ? error.message : (error.stack ?? error.message)
}

function codeOf(error: unknown): number {
  if (error instanceof CommandError) return error.code
  return error instanceof SettingsError ? exitCode.usage : exitCode.failed
}
