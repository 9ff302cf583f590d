import { spawn } from 'node:child_process'
import { createWriteStream, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A port of 127.0.0.1 that was free a moment ago. */
export async function freePort() {
  const probe = createServer()
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/**
 * Starts a server and waits until `ready` answers with success.
 *
 * @returns its address, the milliseconds it took, and `stop`, which ends every process it has started
 */
export async function startServer(command, { cwd, env, url, ready, log, patience = 180_000 }) {
  const began = performance.now()
  const child = spawn(command[0], command.slice(1), {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const killAll = () => signal(treeOf(child.pid), 'SIGKILL')
  process.once('exit', killAll)
  child.once('exit', () => process.off('exit', killAll))
  const output = createWriteStream(log, { flags: 'a' })
  child.stdout.pipe(output, { end: false })
  child.stderr.pipe(output, { end: false })
  while (!(await isReady(ready))) {
    if (child.exitCode !== null) throw new Error(`${command.join(' ')} ended with ${child.exitCode}; see ${log}`)
    if (performance.now() - began > patience) {
      await stopTree(child.pid)
      throw new Error(`${command.join(' ')} was not ready after ${patience / 1000} s; see ${log}`)
    }
    await pause(20)
  }
  return { url, pid: child.pid, startMs: performance.now() - began, stop: () => stopTree(child.pid) }
}

const isReady = (address) =>
  fetch(address).then(
    async (answer) => (await answer.arrayBuffer(), answer.status < 500),
    () => false,
  )

/** A process and all it has started, parents first. */
function treeOf(pid) {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map(Number)
  return [pid, ...children.flatMap(treeOf)]
}

function parentOf(pid) {
  try {
    // The name in brackets may hold spaces; what follows the last bracket does not.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop().split(' ')[1])
  } catch {
    return undefined
  }
}

const isAlive = (pid) => {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

/** Children first: a parent that only waits for its child is to see it end. */
function signal(pids, name) {
  for (const pid of pids.filter(isAlive).reverse()) process.kill(pid, name)
}

async function stopTree(pid) {
  const all = treeOf(pid)
  signal(all, 'SIGTERM')
  for (const end = Date.now() + 25_000; all.some(isAlive) && Date.now() < end;) await pause(50)
  signal(all, 'SIGKILL')
}

/** Memory of a process and all it has started, in megabytes: shared pages are counted once (PSS). Linux only. */
export function memoryOfTree(pid) {
  const kilobytes = treeOf(pid).map((one) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
    } catch {
      return 0
    }
  })
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1024
}
