import { setTimeout as pause } from 'node:timers/promises'

/** Asks again and again until it is so. */
export async function until(what: string, isSo: () => Promise<boolean> | boolean, patience = 20_000): Promise<void> {
  const end = Date.now() + patience
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Not so within ${patience} ms: ${what}`)
    await pause(10)
  }
}
