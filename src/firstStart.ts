import { fork } from 'node:child_process'
import { once } from 'node:events'
import { extname, join } from 'node:path'

import type { Payload } from 'payload'

import type { Settings } from './env.ts'
import { generatePassword } from './operations/index.ts'

/** The content could not be loaded; the process that loads it has said why. */
export class FirstStartError extends Error {
  override name = 'FirstStartError'
}

/** Compiled in production, a source in development. */
const loader = join(import.meta.dirname, `loadContent${extname(import.meta.filename)}`)

/**
 * On a database without accounts: loads the content and makes the first administrator. The administrator comes last, so that a first
 * start that was interrupted goes on where it stopped.
 *
 * @returns whether the start may go on: not when a signal has stopped it
 * @throws FirstStartError
 */
export async function prepareContent(payload: Payload, settings: Settings): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return true
  if (settings.seed === 'alliance' && !(await loadContent(settings))) return false
  await createAdministrator(payload, settings)
  return true
}

/**
 * In a process of its own, since the server would keep what loading takes of memory until the next start. The lock of the database stays
 * with the server, which writes nothing meanwhile.
 */
async function loadContent(settings: Settings): Promise<boolean> {
  console.log('Loading the content of the Alliance …')
  const child = fork(loader, { stdio: 'inherit' })
  let isStopping = false
  const stop = (signal: NodeJS.Signals) => {
    if (isStopping) return
    isStopping = true
    console.log(`${signal}: finishing the record under way; the next start goes on from there …`)
    child.kill(signal)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop)
  // When it cannot be told, it has ended, and that is told below.
  child.send(settings, () => undefined)
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.off(name, stop)
  if (code === 0 || isStopping) return !isStopping
  throw new FirstStartError(
    signal
      ? `The content could not be loaded: ${signal} ended the process that does it.`
      : 'The content could not be loaded; the reason stands above.',
  )
}

async function createAdministrator(payload: Payload, { adminEmail, adminPassword }: Settings): Promise<void> {
  const password = adminPassword ?? generatePassword()
  await payload.create({
    collection: 'users',
    data: { email: adminEmail, name: 'Administrator', password, roles: ['administrator'] },
    overrideAccess: true,
  })
  const shown = adminPassword ? '(as given in ADMIN_PASSWORD)' : `${password}   (shown only now)`
  console.log(['', 'First administrator', `  Mail      ${adminEmail}`, `  Password  ${shown}`, ''].join('\n'))
}
