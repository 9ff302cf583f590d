import { Command, CommanderError } from 'commander'

import { addBackup } from './backup.ts'
import { exitCode } from './command.ts'
import { addGenerate } from './generate.ts'
import { addMigrate } from './migrate.ts'
import { productVersion } from './productVersion.ts'
import { addReindex } from './reindex.ts'
import { addRestore } from './restore.ts'
import { addSeed } from './seed.ts'
import { addUser } from './user.ts'
import { addVerify } from './verify.ts'

/**
 * Runs one command.
 *
 * @param argv what follows `npm run cli --`
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage or settings
 */
export async function runCli(argv: readonly string[]): Promise<number> {
  try {
    await program().parseAsync([...argv], { from: 'user' })
    return exitCode.ok
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'alliance.failed') return error.exitCode
    return error.exitCode === 0 ? exitCode.ok : exitCode.usage
  }
}

function program(): Command {
  const root = new Command('npm run cli --')
    .description('Commands for whoever runs the CMS. Settings are read from the environment and from .env.')
    .version(productVersion())
    .showHelpAfterError('(--help tells how it is used)')
    .exitOverride()
  ;[addSeed, addUser, addBackup, addRestore, addVerify, addReindex, addMigrate, addGenerate].forEach((add) => add(root))
  return root
}
