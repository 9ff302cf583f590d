import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client/sqlite3'

import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { contentCounts } from '../fixtures/contentCounts.ts'
import { startServer, type RunningServer } from '../support/server.ts'
import { until } from '../support/until.ts'

describe('a first start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-first-'))
  const env = { SEED: 'none', ADMIN_PASSWORD: '', ADMIN_EMAIL: 'first@example.org', PUBLIC_URL: 'https://cms.example.org' }
  let outputs: string[]
  let signedIn: Response

  beforeAll(async () => {
    const first = await startServer({ data: { folder }, env })
    const [, password] = /Password\s+(\S+)/u.exec(first.output()) ?? []
    const body = JSON.stringify({ email: env.ADMIN_EMAIL, password })
    signedIn = await fetch(`${first.url}/api/users/login`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
    await first.stop({ keep: true })
    const second = await startServer({ data: { folder }, env, patience: 30_000 })
    await second.stop({ keep: true })
    outputs = [first.output(), second.output()]
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  it('prints the password of the first administrator, the only time', () => {
    expect(outputs[0]).toMatch(/first@example\.org\n\s+Password\s+\S{12,}\s+\(shown only now\)/u)
    expect(outputs[1]).not.toMatch(/password/iu)
  })

  it('lets that password in, by a cookie that travels encrypted alone when the public address is https', () => {
    expect(signedIn.status).toBe(200)
    expect(signedIn.headers.get('set-cookie')).toMatch(/^payload-token=.*; Secure/u)
  })

  it('says which migrations it runs, and the next one has none to run', () => {
    expect(outputs[0]).toMatch(/Database: \d+ migration\(s\) run/u)
    expect(outputs[1]).not.toContain('Database:')
  })
})

/** One statement, on the database as other processes have it. */
async function query(folder: string, sql: string): Promise<unknown> {
  const database = createClient({ url: `file:${join(folder, 'alliance.db')}` })
  const { rows } = await database.execute(sql).finally(() => database.close())
  return rows[0]?.[0]
}

/** How many records the content of the Alliance has that are loaded already. */
const recordsLoaded = (folder: string) =>
  query(folder, "SELECT count(*) FROM payload_kv WHERE key LIKE 'seed:%' AND key NOT LIKE '%#links'").then(Number)

/** Sends the signal to the server alone, and waits until nothing is left that could write to its output. */
async function end({ process: server }: RunningServer, signal: NodeJS.Signals): Promise<null | number> {
  const closed = once(server, 'close')
  server.kill(signal)
  await closed
  return server.exitCode
}

describe('a first start that is interrupted while it loads the content', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-interrupted-'))
  let stopped: { code: null | number; output: string }
  let failure: Error
  let last: RunningServer
  /** What is loaded after each of the starts. */
  const loaded: number[] = []

  /** A start that is ended as soon as it has loaded some records. */
  async function interrupt(signal: NodeJS.Signals) {
    const server = await startServer({ data: { folder }, written: 'Loading the content' })
    const wanted = (await recordsLoaded(folder)) + 5
    await until('some records are loaded', async () => (await recordsLoaded(folder)) >= wanted, 60_000).finally(() => end(server, signal))
    loaded.push(await recordsLoaded(folder))
    return { code: server.process.exitCode, output: server.output() }
  }

  beforeAll(async () => {
    await interrupt('SIGKILL')
    stopped = await interrupt('SIGTERM')

    await query(folder, "CREATE TRIGGER refusal BEFORE INSERT ON news BEGIN SELECT RAISE(ABORT, 'no news today'); END")
    failure = await startServer({ data: { folder } }).then(
      async (server) => new Error(`It has started, and ended with ${await server.stop({ keep: true })}.`),
      (error: Error) => error,
    )
    await query(folder, 'DROP TRIGGER refusal')
    loaded.push(await recordsLoaded(folder))

    last = await startServer({ data: { folder } })
    loaded.push(await recordsLoaded(folder))
  }, 300_000)

  afterAll(async () => {
    await last.stop()
  })

  it('ends with 0 at SIGTERM, and says that the next start goes on', () => {
    expect(stopped.code).toBe(0)
    expect(stopped.output).toMatch(/SIGTERM: finishing the record under way; the next start goes on/u)
    expect(stopped.output).not.toMatch(/First administrator|Error/u)
  })

  it.each([
    ['killed', 0],
    ['stopped', 1],
  ])('loads no more once the server is %s', (_how, start) => {
    expect(loaded[start]).toBeLessThan(loaded.at(-1)! / 2)
  })

  it('ends with 1 and the reason when a record is refused', () => {
    expect(failure.message).toMatch(/^The server ended with 1:/u)
    expect(failure.message).toMatch(/The content could not be loaded at news\/[\s\S]*no news today/u)
    expect(failure.message).toMatch(/The content could not be loaded; the reason stands above\.\s*$/u)
    expect(failure.message).not.toContain('First administrator')
  })

  it('goes on at the next start where it stopped', () => {
    expect(last.output()).toContain(`Content: ${loaded.at(-1)! - loaded.at(-2)!} records loaded`)
  })

  it.each(contentCounts)('has all records of %s in the end: %i', async (collection, count) => {
    expect(await query(folder, `SELECT count(*) FROM ${collection.replaceAll('-', '_')}`)).toBe(count)
  })

  it('serves the content and lets the administrator in', async () => {
    const countries = await fetch(`${last.url}/api/countries?limit=1`)
    expect(await countries.json()).toMatchObject({ totalDocs: 47 })
    const headers = { 'Content-Type': 'application/json' }
    const signedIn = await fetch(`${last.url}/api/users/login`, { method: 'POST', headers, body: JSON.stringify(last.admin) })
    expect(signedIn.status).toBe(200)
  })
})
