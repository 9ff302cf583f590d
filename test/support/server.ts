import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { freePort } from './freePort.ts'

const root = join(import.meta.dirname, '..', '..')

export interface ServerOptions {
  /**
   * `seeded` and `empty` copy a database made beforehand; `nothing` is a first start in an empty folder.
   * A folder goes on where another server stopped.
   */
  data?: 'empty' | 'nothing' | 'seeded' | { folder: string }
  env?: Record<string, string>
  /** What it must have written to count as started, instead of being ready to answer. */
  written?: string
  /** Until it must be ready, in milliseconds. */
  patience?: number
}

/** The product as a person starts it, in a process of its own. */
export interface RunningServer {
  url: string
  /** Holds `alliance.db`, `media` and the secret. */
  folder: string
  process: ChildProcess
  admin: { email: string; password: string }
  /** All it has written to both streams so far. */
  output(): string
  /** SIGTERM; the exit code. The folder is removed unless it is kept for another start. */
  stop(options?: { keep?: boolean }): Promise<number | null>
  /** SIGKILL, as a power cut would; the folder stays. */
  kill(): Promise<void>
}

function prepareFolder(data: Exclude<ServerOptions['data'], undefined>): string {
  if (typeof data === 'object') return data.folder
  const folder = mkdtempSync(join(tmpdir(), 'alliance-server-'))
  if (data === 'nothing') return folder
  const { TEST_TEMPLATES: templates } = process.env
  if (!templates) throw new Error('TEST_TEMPLATES is not set: run the suite by its npm script, whose set-up makes the databases.')
  cpSync(join(templates, data), folder, { recursive: true })
  return folder
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  )

async function untilStarted(
  child: ChildProcess,
  isStarted: () => boolean | Promise<boolean>,
  output: () => string,
  patience: number,
): Promise<void> {
  const end = Date.now() + patience
  while (Date.now() < end) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The server ended with ${child.exitCode ?? child.signalCode}:\n${output()}`)
    if (await isStarted()) return
    await pause(50)
  }
  endGroup(child)
  throw new Error(`The server had not started within ${patience} ms:\n${output()}`)
}

/**
 * Starts the built server with a data folder and a port of its own and waits for `/health/ready`. The set-up of each suite builds what
 * it needs: a start does not, so that two at once do not build over each other.
 */
export async function startServer({ data = 'seeded', env = {}, written, patience = 180_000 }: ServerOptions = {}): Promise<RunningServer> {
  const folder = prepareFolder(data)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const admin = { email: 'administrator@example.org', password: 'correct-horse-battery-staple' }
  mkdirSync(join(folder, 'media'), { recursive: true })

  const child = spawn(process.execPath, ['--conditions=production', 'dist/src/main.js'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that nothing it has started outlives the test.
    detached: true,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIR: folder,
      DATABASE_URL: `file:${join(folder, 'alliance.db')}`,
      MEDIA_DIR: join(folder, 'media'),
      SEED: data === 'empty' ? 'none' : 'alliance',
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      RATE_LIMIT_PER_MINUTE: '0',
      ...env,
    },
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  const output = (): string => text

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit')
      if (signal === 'SIGKILL') endGroup(child)
      else child.kill(signal)
      await ended
    }
    endGroup(child)
    return child.exitCode
  }

  const isStarted = () => (written === undefined ? isReady(url) : text.includes(written))
  await untilStarted(child, isStarted, output, patience).catch((error: unknown) => {
    if (typeof data === 'string') rmSync(folder, { recursive: true })
    throw error
  })
  return {
    url,
    folder,
    process: child,
    admin,
    output,
    async stop({ keep = false } = {}) {
      const code = await end('SIGTERM')
      if (!keep && existsSync(folder)) rmSync(folder, { recursive: true })
      return code
    },
    async kill() {
      await end('SIGKILL')
    },
  }
}
