import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { parseEnv, readEnv, settingNames, SettingsError, unknownNames } from '../../src/env.ts'

const secret = 'a-secret-of-more-than-thirty-two-characters'
const parse = (raw: Record<string, string | undefined> = {}) => parseEnv({ PAYLOAD_SECRET: secret, ...raw })

function problemsOf(raw: Record<string, string | undefined>): string[] {
  try {
    parse(raw)
  } catch (error) {
    if (error instanceof SettingsError) return error.problems.map(({ name }) => name)
    throw error
  }
  return []
}

describe('settings', () => {
  test('have a default for all but the secret', () => {
    expect(parse()).toMatchObject({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      databaseUrl: `file:${resolve('data/alliance.db')}`,
      mediaDir: resolve('media'),
      seed: 'alliance',
      corsOrigins: [],
      trustProxyHops: 0,
      rateLimitPerMinute: 1200,
      mongodbAllowStandalone: false,
    })
  })

  test('keep the database in the data folder unless told otherwise', () => {
    expect(parse({ DATA_DIR: '/srv/data' }).databaseUrl).toBe('file:/srv/data/alliance.db')
    expect(parse({ DATA_DIR: '/srv/data', DATABASE_URL: 'file:./other.db' }).databaseUrl).toBe(`file:${resolve('other.db')}`)
    expect(parse({ DATABASE_URL: 'mongodb://127.0.0.1/alliance' }).databaseUrl).toBe('mongodb://127.0.0.1/alliance')
  })

  test('take an empty value for none', () => {
    expect(parse({ PORT: '', SEED: ' ', ADMIN_PASSWORD: '' })).toMatchObject({ port: 3000, seed: 'alliance', adminPassword: undefined })
  })

  test.each([
    ['PORT', '3000x'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'cms.example.org'],
    ['PUBLIC_URL', 'https://cms.example.org/path'],
    ['DATABASE_URL', 'postgres://host/database'],
    ['DATABASE_URL', 'mongodb://host'],
    ['DATABASE_URL', 'file::memory:'],
    ['PAYLOAD_SECRET', 'short'],
    ['PAYLOAD_SECRET', 'replace-this-with-48-random-characters-of-your-own'],
    ['SEED', 'all'],
    ['ADMIN_EMAIL', 'admin'],
    ['ADMIN_PASSWORD', 'elevenchars'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'https://a.example.org,b.example.org'],
    ['TRUST_PROXY_HOPS', '-1'],
    ['LOG_LEVEL', 'loud'],
    ['RATE_LIMIT_PER_MINUTE', '-1'],
    ['RATE_LIMIT_PER_MINUTE', 'many'],
    ['GRAPHQL_INTROSPECTION', 'yes'],
    ['MONGODB_ALLOW_STANDALONE', 'maybe'],
  ])('refuse %s=%s by its name', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([name])
  })

  test('name every wrong variable at once, never with its value', () => {
    expect(problemsOf({ PORT: 'x', SEED: 'x', NODE_ENV: 'production', PUBLIC_URL: 'http://cms.example.org' })).toEqual([
      'PORT',
      'SEED',
      'PUBLIC_URL',
    ])
    expect(() => parse({ PAYLOAD_SECRET: 'hunter2' })).toThrow(/PAYLOAD_SECRET/)
    expect(() => parse({ PAYLOAD_SECRET: 'hunter2' })).not.toThrow(/hunter2/)
  })

  test('refuse plain http in production, except on this machine', () => {
    expect(problemsOf({ NODE_ENV: 'production', PUBLIC_URL: 'http://cms.example.org' })).toEqual(['PUBLIC_URL'])
    expect(problemsOf({ NODE_ENV: 'production', PUBLIC_URL: 'http://localhost.example.org' })).toEqual(['PUBLIC_URL'])
    expect(problemsOf({ NODE_ENV: 'production', PUBLIC_URL: 'http://127.0.0.1:3000' })).toEqual([])
    expect(problemsOf({ NODE_ENV: 'production', PUBLIC_URL: 'https://cms.example.org' })).toEqual([])
  })

  test('show the GraphQL schema in development only, unless told otherwise', () => {
    expect(parse({ NODE_ENV: 'production' }).graphqlIntrospection).toBe(false)
    expect(parse({ NODE_ENV: 'production', GRAPHQL_INTROSPECTION: '1' }).graphqlIntrospection).toBe(true)
    expect(parse().graphqlIntrospection).toBe(true)
  })
})

describe('the environment of a process', () => {
  let folder: string
  const warnings: string[] = []
  const read = (env: Record<string, string> = {}) =>
    readEnv({ env: { DATA_DIR: folder, ...env }, file: join(folder, '.env'), warn: (message) => warnings.push(message) })

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alliance-env-'))
    warnings.length = 0
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('has a secret made once, which only its owner reads', () => {
    const { payloadSecret } = read()
    expect(payloadSecret.length).toBeGreaterThanOrEqual(32)
    expect(read().payloadSecret).toBe(payloadSecret)
    expect(statSync(join(folder, 'payload-secret')).mode & 0o777).toBe(0o600)
  })

  test('comes before the file, and the file before the defaults', () => {
    writeFileSync(join(folder, '.env'), 'PORT=4000\nSEED=none\n')
    expect(read({ PORT: '5000' })).toMatchObject({ port: 5000, seed: 'none' })
  })

  test('warns of a name in the file that means nothing', () => {
    writeFileSync(join(folder, '.env'), 'PROT=4000\n')
    read()
    expect(warnings).toEqual([expect.stringContaining('PROT')])
  })
})

test('.env.example shows each setting once, in the order of the schema, and nothing else', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
  const names = [...example.matchAll(/^(?:# )?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => String(name))
  expect(names).toEqual(settingNames)
  expect(unknownNames(names)).toEqual([])
})
