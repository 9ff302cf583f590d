import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { freePort } from './freePort.ts'

const root = join(import.meta.dirname, '..', '..')
const run = promisify(execFile)

/** Runs a program as a reader of the documentation would, and answers what it wrote. */
export async function runProgram(file: string, args: readonly string[] = []): Promise<string> {
  const { stdout } = await run(file.endsWith('.sh') ? 'sh' : process.execPath, [file, ...args], { cwd: root })
  return stdout
}

/** Writes code into a file of its own, in reach of the packages of this project. */
export function withProgram<Result>(code: string, extension: string, use: (file: string) => Promise<Result>): Promise<Result> {
  const cache = join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'program-'))
  const file = join(folder, `program.${extension}`)
  writeFileSync(file, code)
  return use(file).finally(() => rmSync(folder, { recursive: true }))
}

/** Starts a program that listens at `PORT` and says so; it is ended afterwards. */
export async function withServer<Result>(
  file: string,
  env: Record<string, string>,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const port = await freePort()
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return use(`http://127.0.0.1:${port}`).finally(() => child.kill())
}
