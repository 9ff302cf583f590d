import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createClient } from '@libsql/client/sqlite3'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { CollectionConfig } from 'payload'
import { buildConfig, getPayload } from 'payload'

import { database, lockDatabase, retryOnConflict, snapshotSqlite } from '../../src/database/index.ts'
import { isMongodb, startTinyPayload, type TinyPayload } from '../support/tinyPayload.ts'

const notes: CollectionConfig = {
  slug: 'notes',
  fields: [
    { name: 'text', type: 'text', localized: true },
    { name: 'rows', type: 'array', fields: [{ name: 'label', type: 'text', localized: true }] },
  ],
}
const users: CollectionConfig = { slug: 'users', auth: true, fields: [] }

interface SqliteClient {
  execute(statement: string): Promise<{ rows: Record<string, unknown>[] }>
}
const clientOf = (tiny: TinyPayload) => (tiny.payload.db as unknown as { client: SqliteClient }).client
const createNote = (tiny: TinyPayload) =>
  tiny.api.create({ collection: 'notes', locale: 'en', data: { text: 'one', rows: [{ label: 'row' }] }, overrideAccess: true })

const describeSqlite = isMongodb ? describe.skip : describe

describeSqlite('SQLite', () => {
  let tiny: TinyPayload
  beforeAll(async () => {
    tiny = await startTinyPayload({ collections: [users, notes] })
  })
  afterAll(() => tiny.stop())

  test('gives ids that are uuids', async () => {
    expect((await createNote(tiny)).id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-/)
  })

  test('indexes every child table by its parent', async () => {
    const { rows } = await clientOf(tiny).execute(
      `SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name IN ('_parent_id', 'parent_id') WHERE m.type = 'table'
       AND NOT EXISTS (SELECT 1 FROM pragma_index_list(m.name) l JOIN pragma_index_info(l.name) i ON i.seqno = 0 AND i.name = c.name)`,
    )
    expect(rows).toEqual([])
  })

  test('keeps its settings and its two connections through many transactions', async () => {
    const handles = () => readdirSync('/proc/self/fd').length
    const before = handles()
    for (let at = 0; at < 30; at++) await createNote(tiny)
    expect(handles()).toBeLessThanOrEqual(before)
    for (const setting of ['busy_timeout', 'synchronous', 'foreign_keys']) {
      const { rows } = await clientOf(tiny).execute(`PRAGMA ${setting}`)
      expect([setting, Object.values(rows[0] ?? {})[0]]).toEqual([
        setting,
        { busy_timeout: 5000, synchronous: 2, foreign_keys: 1 }[setting],
      ])
    }
  })

  test('says so when a commit fails', async () => {
    const { writer } = clientOf(tiny) as unknown as { writer: SqliteClient }
    const execute = writer.execute.bind(writer)
    jest.spyOn(writer, 'execute').mockImplementation(async (statement) => {
      if (statement === 'COMMIT') throw new Error('database or disk is full')
      return execute(statement)
    })
    await expect(createNote(tiny)).rejects.toThrow('database or disk is full')
    jest.restoreAllMocks()
    await expect(createNote(tiny)).resolves.toHaveProperty('id')
  })

  test('is tried again when another process holds it, though the answer tells only that it failed', async () => {
    const { writer } = clientOf(tiny) as unknown as { writer: SqliteClient }
    const busy = Object.assign(new Error('SQLITE_BUSY: database is locked'), { code: 'SQLITE_BUSY' })
    jest.spyOn(writer, 'execute').mockRejectedValueOnce(busy).mockRejectedValueOnce(busy)
    const answer = () =>
      createNote(tiny).then(
        () => 201,
        () => 500,
      )
    await expect(retryOnConflict('POST /api/notes', answer, (status) => status >= 500)).resolves.toBe(201)
    jest.restoreAllMocks()
  })

  test('is copied while it is written to, whole documents only', async () => {
    const target = join(tiny.folder, 'copy.db')
    const writing = Promise.all(Array.from({ length: 20 }, () => createNote(tiny)))
    await snapshotSqlite(tiny.url, target)
    await writing
    const copy = createClient({ url: `file:${target}` })
    const { rows } = await copy.execute('SELECT (SELECT count(*) FROM notes) AS notes, (SELECT count(*) FROM notes_rows_locales) AS labels')
    copy.close()
    expect(Number(rows[0]?.notes)).toBeGreaterThan(0)
    expect(rows[0]?.labels).toEqual(rows[0]?.notes)
    await expect(snapshotSqlite(tiny.url, target)).rejects.toThrow(/exists already/)
  })
})

describeSqlite('the lock of a database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-lock-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const url = `file:${join(folder, 'some.db')}`
  const holder = `
    const { createClient } = await import('@libsql/client/sqlite3')
    const lock = createClient({ url: 'file:${join(folder, 'some.db.lock')}' })
    await lock.execute('BEGIN EXCLUSIVE')
    console.log('locked')
    setInterval(() => {}, 1000)`

  test('is refused while another process has it, and free once that one was killed', async () => {
    const other = spawn(process.execPath, ['--input-type=module', '-e', holder], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(other.stdout, 'data')
    await expect(lockDatabase(url)).rejects.toThrow(/is in use by process/)
    other.kill('SIGKILL')
    await once(other, 'exit')
    const lock = await lockDatabase(url)
    expect(readFileSync(join(folder, 'some.db.pid'), 'utf8').trim()).toBe(String(process.pid))
    await lock.release()
  })

  test('is given to the next one after its release', async () => {
    const first = await lockDatabase(url)
    await expect(lockDatabase(url)).rejects.toThrow(/is in use/)
    await first.release()
    const second = await lockDatabase(url)
    await second.release()
  })
})

describe('a conflict in the database', () => {
  const conflict = () => Object.assign(new Error('Please retry'), { code: 112, errorLabels: ['TransientTransactionError'] })

  test('is tried three times', async () => {
    const attempt = jest
      .fn(async () => 'done')
      .mockRejectedValueOnce(conflict())
      .mockRejectedValueOnce(conflict())
    await expect(retryOnConflict('a save', attempt)).resolves.toBe('done')
    expect(attempt).toHaveBeenCalledTimes(3)
  })

  test('is an error after that, and what is no conflict is one at once', async () => {
    const always = jest.fn(() => Promise.reject(conflict()))
    await expect(retryOnConflict('a save', always)).rejects.toThrow('Please retry')
    expect(always).toHaveBeenCalledTimes(3)
    const other = jest.fn(() => Promise.reject(new Error('no')))
    await expect(retryOnConflict('a save', other)).rejects.toThrow('no')
    expect(other).toHaveBeenCalledTimes(1)
  })
})

const describeMongodb = isMongodb ? describe : describe.skip

describeMongodb('MongoDB', () => {
  test('is refused when the server has no transactions, unless that is allowed', async () => {
    const server = process.env.MONGODB_TEST_URL ?? 'mongodb://127.0.0.1:27105'
    const config = buildConfig({
      secret: 'a secret',
      db: database({ url: `${server}/alliance_refused` }),
      collections: [users],
      logger: { options: { level: 'silent' } },
      typescript: { autoGenerate: false },
    })
    await expect(getPayload({ config, key: 'refused' })).rejects.toThrow(/not part of a replica set.*MONGODB_ALLOW_STANDALONE/)
  })
})
