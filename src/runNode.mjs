import { spawn } from 'node:child_process'

/** Without this condition the rich text editor picks its development build, which on Node 20 now and then fails to load. */
const condition = '--conditions=production'

export const hasCondition = () => process.execArgv.includes(condition)

/**
 * Runs Node in a child and ends as it ends. Signals are passed on, so that whoever stops this process stops the server, and waits for it.
 *
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function runNode(args, env = {}) {
  const child = spawn(process.execPath, [condition, ...args], { env: { ...process.env, ...env }, stdio: 'inherit' })
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
