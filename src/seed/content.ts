import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Reads one file of `src/seed/data`. The build copies that folder beside the compiled code. */
export function readData<Data>(name: string): Data {
  return JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8')) as Data
}

/** The path of one of the pictures of `src/seed/pictures`. */
export const picturePath = (name: string): string => fileURLToPath(new URL(`./pictures/${name}`, import.meta.url))
