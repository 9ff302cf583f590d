import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

import { passwordProblem } from '../access/index.ts'
import { generatePassword } from '../operations/index.ts'
import { CommandError, exitCode } from './command.ts'

/** A password that obeys the rule; `isGenerated` when the person has not seen it yet. */
export interface ChosenPassword {
  password: string
  isGenerated: boolean
}

/**
 * Makes a password, asks for one twice without showing it, or reads the first line that is piped in.
 * Never from the arguments: those stand in the history of the shell and in the list of processes.
 */
export async function readPassword({ email, generate }: { email: string; generate: boolean }): Promise<ChosenPassword> {
  if (generate) return { password: generatePassword(), isGenerated: true }
  const password = process.stdin.isTTY ? await askTwice() : await readLine()
  const problem = passwordProblem(password, email)
  if (problem) throw new CommandError(problem.en, exitCode.usage)
  return { password, isGenerated: false }
}

async function askTwice(): Promise<string> {
  const first = await ask('Password: ')
  if ((await ask('Again: ')) === first) return first
  throw new CommandError('The two passwords differ.', exitCode.usage)
}

async function ask(question: string): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  process.stderr.write(question)
  const answer = await terminal.question('').finally(() => terminal.close())
  process.stderr.write('\n')
  return answer
}

async function readLine(): Promise<string> {
  const { value, done } = await createInterface({ input: process.stdin })[Symbol.asyncIterator]().next()
  if (done) throw new CommandError('No password was piped in: give one, or use --generate', exitCode.usage)
  return String(value)
}
