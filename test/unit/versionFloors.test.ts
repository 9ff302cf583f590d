import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'

interface Floor {
  name: string
  exactly?: string
  minimum?: string
  why: string
}

interface Installed {
  name: string
  version: string
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

const floors = readJson('../fixtures/version-floors.json') as Floor[]
const lock = readJson('../../package-lock.json') as { packages: Record<string, { version?: string }> }

const installed: Installed[] = Object.entries(lock.packages)
  .filter(([path]) => path.includes('node_modules/'))
  .map(([path, { version = '' }]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), version }))

const isNamed = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern

/** A pre-release counts as lower than its release. */
function isBelow(version: string, minimum: string): boolean {
  const [core = '', preRelease] = version.split('-')
  const difference = core.localeCompare(minimum, 'en', { numeric: true })
  return difference < 0 || (difference === 0 && preRelease !== undefined)
}

const isUnsafe = (version: string, { exactly, minimum }: Floor): boolean =>
  exactly ? version !== exactly : isBelow(version, minimum ?? '0.0.0')

describe('lowest safe versions', () => {
  test.each(floors)('every copy of $name in the lock file is safe', (floor) => {
    const unsafe = installed.filter(({ name, version }) => isNamed(floor.name, name) && isUnsafe(version, floor))

    expect(unsafe).toEqual([])
  })

  test.each(['payload', 'next', 'react', 'react-dom', 'sharp'])(
    '%s is in the lock file, so that its floor is about something',
    (wanted) => {
      expect(installed.map(({ name }) => name)).toContain(wanted)
    },
  )

  test.each([
    ['16.4.5', '16.4.6', true],
    ['16.4.6', '16.4.6', false],
    ['16.10.0', '16.4.6', false],
    ['9.9.9', '16.4.6', true],
    ['16.4.6-canary.1', '16.4.6', true],
    ['0.35.10', '0.35.5', false],
  ])('%s against %s: below is %s', (version, minimum, expected) => {
    expect(isBelow(version, minimum)).toBe(expected)
  })
})
