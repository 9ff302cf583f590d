import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The version in the nearest `package.json`: the compiled files lie one folder deeper than the sources. */
export function productVersion(folder = import.meta.dirname): string {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return productVersion(dirname(folder))
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
