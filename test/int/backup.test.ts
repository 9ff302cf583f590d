import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import { createClient, type Client } from '@libsql/client/sqlite3'

import { DatabaseInUseError, lockDatabase } from '../../src/database/index.ts'
import {
  BackupError,
  createBackup,
  finishRestore,
  restoreBackup,
  verifyBackup,
  type RestoreOptions,
} from '../../src/operations/backup/index.ts'
import { makeMoves } from '../../src/operations/backup/moves.ts'

const secret = 'a-secret-of-the-installation-which-nobody-else-knows'

let root: string
let database: Client

const at = (...parts: string[]): string => join(root, ...parts)
const source = () => ({ databaseUrl: `file:${at('alliance.db')}`, mediaDir: at('media'), version: '1.0.0', secret })
const backUp = (name = 'backup.tar.gz') => createBackup({ ...source(), target: at(name) })
const target = (overrides: Partial<RestoreOptions> = {}): RestoreOptions => ({
  file: at('backup.tar.gz'),
  databaseUrl: `file:${at('new', 'alliance.db')}`,
  mediaDir: at('new', 'media'),
  knownMigrations: ['20260101_first'],
  ...overrides,
})

async function query<T>(file: string, sql: string): Promise<T[]> {
  const client = createClient({ url: `file:${file}` })
  const { rows } = await client.execute(sql)
  client.close()
  return rows.map((row) => row[0] as T)
}

/** Without what the lock leaves beside a database. */
const contentOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !/\.(lock|pid)/.test(name))
    .sort()

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'alliance-backup-'))
  mkdirSync(at('media'))
  writeFileSync(at('media', 'bridge.jpg'), 'a picture of a bridge')
  writeFileSync(at('media', '.gitkeep'), '')
  database = createClient({ url: `file:${at('alliance.db')}` })
  await database.executeMultiple(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE payload_migrations (name TEXT);
    INSERT INTO payload_migrations VALUES ('20260101_first');
    CREATE TABLE media (id TEXT, filename TEXT, sizes_card_filename TEXT);
    INSERT INTO media VALUES ('1', 'bridge.jpg', NULL);
    CREATE TABLE users (id TEXT, email TEXT, hash TEXT, reset_password_token TEXT, reset_password_expiration TEXT);
    INSERT INTO users VALUES ('1', 'a@example.org', 'stored-hash', 'token-sent-by-mail', '2026-01-01');
    CREATE TABLE users_sessions (id TEXT);
    INSERT INTO users_sessions VALUES ('session-of-yesterday');
    CREATE TABLE news (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
    INSERT INTO news (title, body) VALUES ('Košice launches', 'text');
  `)
})

afterEach(() => {
  database.close()
  rmSync(root, { recursive: true, force: true })
})

describe('a backup', () => {
  test('restores database and media into an empty place', async () => {
    await backUp()
    const { manifest, warnings } = await restoreBackup(target({ secret }))
    expect(warnings).toEqual([])
    expect(manifest).toMatchObject({ database: 'sqlite', consistency: 'snapshot', version: '1.0.0', migrations: ['20260101_first'] })
    expect(await query(at('new', 'alliance.db'), 'SELECT title FROM news')).toEqual(['Košice launches'])
    expect(readFileSync(at('new', 'media', 'bridge.jpg'), 'utf8')).toBe('a picture of a bridge')
    expect(contentOf(at('new'))).toEqual(['alliance.db', 'media'])
    expect(readdirSync(at('new', 'media'))).toEqual(['bridge.jpg'])
  })

  test('holds one moment of the database while others write', async () => {
    const pairs = createClient({ url: `file:${at('alliance.db')}` })
    await pairs.executeMultiple('PRAGMA busy_timeout = 5000; CREATE TABLE a (n INTEGER); CREATE TABLE b (n INTEGER);')
    let isWriting = true
    const writing = (async () => {
      for (let n = 0; isWriting; n++) {
        await pairs.batch([`INSERT INTO a VALUES (${n})`, `INSERT INTO b VALUES (${n})`], 'write')
        await new Promise((resume) => setImmediate(resume))
      }
    })()
    const { manifest } = await backUp()
    isWriting = false
    await writing
    pairs.close()
    await restoreBackup(target())
    const [written] = await query<number>(at('alliance.db'), 'SELECT count(*) FROM a')
    const [inA] = await query<number>(at('new', 'alliance.db'), 'SELECT count(*) FROM a')
    const [inB] = await query<number>(at('new', 'alliance.db'), 'SELECT count(*) FROM b')
    expect(inA).toBe(inB)
    expect(inA).toBe(manifest.counts.a)
    expect(Number(written)).toBeGreaterThan(Number(inA))
  })

  test('holds no sessions, tokens or secret, and only its owner may read it', async () => {
    await backUp()
    const bytes = gunzipSync(readFileSync(at('backup.tar.gz'))).toString('latin1')
    expect(bytes).toContain('stored-hash')
    expect(bytes).not.toContain('session-of-yesterday')
    expect(bytes).not.toContain('token-sent-by-mail')
    expect(bytes).not.toContain(secret)
    expect(statSync(at('backup.tar.gz')).mode & 0o777).toBe(0o600)
  })

  test('leaves the previous one as it is when it is interrupted', async () => {
    await backUp()
    const before = readFileSync(at('backup.tar.gz'))
    const interrupted = createBackup({
      ...source(),
      target: at('backup.tar.gz'),
      report: ({ step }) => {
        if (step === 'Packing') throw new Error('the disk is full')
      },
    })
    await expect(interrupted).rejects.toThrow('the disk is full')
    expect(readFileSync(at('backup.tar.gz')).equals(before)).toBe(true)
    expect(readdirSync(root).filter((name) => name.includes('partial'))).toEqual([])
  })

  test('says that there is no database instead of making one', async () => {
    const missing = createBackup({ ...source(), databaseUrl: `file:${at('other.db')}`, target: at('backup.tar.gz') })
    await expect(missing).rejects.toThrow('There is no database at')
    expect(readdirSync(root)).not.toContain('other.db')
  })
})

describe('a check', () => {
  test('finds nothing wrong with a good backup', async () => {
    await backUp()
    expect(await verifyBackup({ file: at('backup.tar.gz') })).toMatchObject({ problems: [], warnings: [] })
  })

  test('finds one flipped bit wherever it is', async () => {
    await backUp()
    const good = readFileSync(at('backup.tar.gz'))
    const places = [0, 5, 12, 0.25, 0.5, 0.75]
      .map((place) => (place < 1 ? Math.floor(good.length * place) : place))
      .concat(good.length - 6, good.length - 1)
    for (const place of places) {
      const bad = Buffer.from(good)
      bad[place] = (bad[place] ?? 0) ^ 1
      writeFileSync(at('bad.tar.gz'), bad)
      const { problems } = await verifyBackup({ file: at('bad.tar.gz') })
      expect({ place, found: problems.length > 0 }).toEqual({ place, found: true })
    }
  })

  test('finds a cut-off end and bytes after the end', async () => {
    await backUp()
    const good = readFileSync(at('backup.tar.gz'))
    writeFileSync(at('cut.tar.gz'), good.subarray(0, good.length - 20))
    expect((await verifyBackup({ file: at('cut.tar.gz') })).problems).not.toEqual([])
    appendFileSync(at('backup.tar.gz'), 'more')
    expect((await verifyBackup({ file: at('backup.tar.gz') })).problems).not.toEqual([])
  })

  test('warns of an upload whose file was not there', async () => {
    rmSync(at('media', 'bridge.jpg'))
    await backUp()
    const { problems, warnings } = await verifyBackup({ file: at('backup.tar.gz') })
    expect(problems).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('media/bridge.jpg')])
  })
})

describe('a restore', () => {
  const inPlace = (overrides: Partial<RestoreOptions> = {}) => target({ ...source(), ...overrides })

  test('refuses a place that is not empty', async () => {
    await backUp()
    await expect(restoreBackup(inPlace())).rejects.toThrow(/There is a database already.*--force/)
  })

  test('puts the old content aside when forced', async () => {
    await backUp()
    await database.execute("INSERT INTO news (title) VALUES ('Written after the backup')")
    database.close()
    writeFileSync(at('media', 'later.jpg'), 'added after the backup')
    const { aside } = await restoreBackup(inPlace({ force: true }))
    expect(await query(at('alliance.db'), 'SELECT count(*) FROM news')).toEqual([1])
    expect(readdirSync(at('media')).filter((name) => !name.startsWith('.'))).toEqual(['bridge.jpg'])
    const oldDatabase = aside.find((path) => path.includes('alliance.db.before-restore-') && !/-(wal|shm)$/.test(path)) ?? ''
    expect(await query(oldDatabase, 'SELECT count(*) FROM news')).toEqual([2])
    const oldMedia = aside.find((path) => path.includes('.before-restore-') && path.startsWith(at('media'))) ?? ''
    expect(readdirSync(oldMedia).sort()).toEqual(['bridge.jpg', 'later.jpg'])
  })

  test('refuses a backup of a newer version, a damaged one and one of another database, and changes nothing', async () => {
    await backUp()
    await expect(restoreBackup(target({ knownMigrations: [] }))).rejects.toThrow(/newer version/)
    await expect(
      restoreBackup(target({ databaseUrl: 'mongodb://127.0.0.1:1/none?serverSelectionTimeoutMS=50', force: true })),
    ).rejects.toThrow(/of the kind/)
    appendFileSync(at('backup.tar.gz'), 'more')
    await expect(restoreBackup(target())).rejects.toThrow(BackupError)
    expect(contentOf(at('new'))).toEqual(['media'])
    expect(readdirSync(at('new', 'media'))).toEqual([])
  })

  test('refuses while a server holds the lock', async () => {
    await backUp()
    const lock = await lockDatabase(target().databaseUrl)
    await expect(restoreBackup(target())).rejects.toThrow(DatabaseInUseError)
    await lock.release()
    await expect(restoreBackup(target())).resolves.toBeDefined()
  })

  test('says when the secret is another one', async () => {
    await backUp()
    const { warnings } = await restoreBackup(target({ secret: 'another-secret-of-another-installation' }))
    expect(warnings).toEqual([expect.stringContaining('PAYLOAD_SECRET')])
  })

  test('is undone as a whole when its last step fails half way', async () => {
    writeFileSync(at('old'), 'old')
    writeFileSync(at('incoming'), 'new')
    writeFileSync(at('file'), '')
    const moves = [
      { from: at('old'), to: at('aside', 'old') },
      { from: at('incoming'), to: at('file', 'no-folder') },
    ]
    await expect(makeMoves(at('journal'), moves)).rejects.toThrow()
    expect(readFileSync(at('old'), 'utf8')).toBe('old')
    expect(readFileSync(at('incoming'), 'utf8')).toBe('new')
  })

  test('is completed at the next start when its last step was cut off', async () => {
    mkdirSync(at('media', '.before-restore-1'))
    writeFileSync(at('media', '.before-restore-1', 'bridge.jpg'), 'the old one, already aside')
    writeFileSync(at('incoming.jpg'), 'not yet in place')
    const moves = [
      { from: at('media', 'bridge.jpg'), to: at('media', '.before-restore-1', 'bridge.jpg') },
      { from: at('taken.jpg'), to: at('media', 'bridge.jpg') },
      { from: at('incoming.jpg'), to: at('media', 'incoming.jpg') },
    ]
    writeFileSync(at('media', '.restoring-journal.json'), JSON.stringify(moves))
    expect(await finishRestore({ mediaDir: at('media') })).toBe(true)
    expect(readFileSync(at('media', '.before-restore-1', 'bridge.jpg'), 'utf8')).toBe('the old one, already aside')
    expect(readFileSync(at('media', 'bridge.jpg'), 'utf8')).toBe('a picture of a bridge')
    expect(readFileSync(at('media', 'incoming.jpg'), 'utf8')).toBe('not yet in place')
    expect(await finishRestore({ mediaDir: at('media') })).toBe(false)
  })
})
