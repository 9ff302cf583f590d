import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { sql } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionConfig } from 'payload'

import { createMigration, migrateDatabase, type Migrations, migrationsPending, type SqliteMigration } from '../../src/database/index.ts'
import { isMongodb, startTinyPayload, type TinyPayload } from '../support/tinyPayload.ts'

const notes: CollectionConfig = {
  slug: 'notes',
  fields: [
    { name: 'text', type: 'text', localized: true },
    { name: 'rows', type: 'array', fields: [{ name: 'label', type: 'text', localized: true }] },
  ],
}
const wider: CollectionConfig = {
  ...notes,
  fields: [...notes.fields, { name: 'added', type: 'text', required: true, defaultValue: 'a `tick` and a \\ in it' }],
}
const users: CollectionConfig = { slug: 'users', auth: true, fields: [] }

const tablesNamed = async (tiny: TinyPayload, name: string): Promise<number> => {
  const { client } = tiny.payload.db as unknown as { client: { execute(statement: string): Promise<{ rows: unknown[] }> } }
  return (await client.execute(`SELECT name FROM sqlite_master WHERE name = '${name}'`)).rows.length
}
const createNote = (tiny: TinyPayload) =>
  tiny.api.create({ collection: 'notes', locale: 'en', data: { text: 'one', rows: [{ label: 'row' }] }, overrideAccess: true })

const describeSqlite = isMongodb ? describe.skip : describe

describeSqlite('migrations', () => {
  // Inside the project, so that what is written there finds the packages it imports.
  let dir = ''
  beforeAll(() => {
    dir = mkdtempSync(join(process.cwd(), 'test', 'int', '.migrations-'))
  })
  afterAll(() => rmSync(dir, { recursive: true, force: true }))
  const written = async (): Promise<Migrations> => {
    const index = readFileSync(join(dir, 'sqlite', 'index.ts'), 'utf8')
    const names = [...index.matchAll(/name: '([^']+)'/g)].map(([, name]) => String(name))
    const sqlite = await Promise.all(
      names.map(async (name) => ({ name, ...((await import(join(dir, 'sqlite', `${name}.ts`))) as Omit<SqliteMigration, 'name'>) })),
    )
    return { sqlite, mongodb: [] }
  }
  const started: TinyPayload[] = []
  const start = async (collections: CollectionConfig[], url?: string) => {
    const tiny = await startTinyPayload({ collections, url, migrationsDir: dir, migrate: false })
    started.push(tiny)
    return tiny
  }
  afterAll(async () => {
    for (const tiny of started) await tiny.stop()
  })

  test('are written from the model, run once, and leave nothing pending', async () => {
    const tiny = await start([users, notes])
    expect(await migrationsPending(tiny.payload)).toBe(true)
    await createMigration(tiny.payload, 'first model')
    expect(await migrationsPending(tiny.payload)).toBe(false)
    expect(await createMigration(tiny.payload, 'nothing new')).toBeUndefined()
    expect(await migrateDatabase(tiny.payload, await written())).toEqual([expect.stringMatching(/^\d{8}_\d{6}_first_model$/)])
    expect(await migrateDatabase(tiny.payload, await written())).toEqual([])
    await expect(createNote(tiny)).resolves.toHaveProperty('id')
  })

  test('keep the rows of child tables when a table is rebuilt', async () => {
    const [first] = started
    const tiny = await start([users, wider], first?.url)
    expect(await migrationsPending(tiny.payload)).toBe(true)
    await expect(migrateDatabase(tiny.payload, await written())).rejects.toThrow(/lacks notes\.added/)
    await createMigration(tiny.payload, 'add a column')
    const rebuild: SqliteMigration = {
      name: '29990101_000000_rebuild',
      up: async ({ db }) => {
        for (const statement of [
          'CREATE TABLE new_notes AS SELECT * FROM notes',
          'DROP TABLE notes',
          'ALTER TABLE new_notes RENAME TO notes',
          'CREATE UNIQUE INDEX notes_id ON notes (id)',
        ]) {
          await db.run(sql.raw(statement))
        }
      },
      down: async () => {},
    }
    const all = await written()
    await migrateDatabase(tiny.payload, { ...all, sqlite: [...all.sqlite, rebuild] })
    const { docs } = await tiny.api.find({ collection: 'notes', locale: 'en', overrideAccess: true })
    expect(docs).toEqual([
      expect.objectContaining({ text: 'one', added: 'a `tick` and a \\ in it', rows: [expect.objectContaining({ label: 'row' })] }),
    ])
  })

  test('that fail are rolled back, and the error names them', async () => {
    const [tiny] = started
    const failing: SqliteMigration = {
      name: '29990102_000000_failing',
      up: async ({ db }) => {
        await db.run(sql.raw('CREATE TABLE half (id text)'))
        await db.run(sql.raw('INSERT INTO nowhere VALUES (1)'))
      },
      down: async () => {},
    }
    const all = await written()
    const rebuilt = { name: '29990101_000000_rebuild', up: async () => {}, down: async () => {} }
    const run = migrateDatabase(tiny!.payload, { ...all, sqlite: [...all.sqlite, rebuilt, failing] })
    await expect(run).rejects.toThrow(/29990102_000000_failing failed: .*no such table: nowhere.*rolled back/)
    expect(await tablesNamed(tiny!, 'half')).toBe(0)
  })

  test('of newer code stop the start', async () => {
    const [tiny] = started
    const all = await written()
    await expect(migrateDatabase(tiny!.payload, { ...all, sqlite: all.sqlite.slice(0, 1) })).rejects.toThrow(
      /newer code: it has .*add_a_column/,
    )
  })
})

const describeMongodb = isMongodb ? describe : describe.skip

describeMongodb('migrations on MongoDB', () => {
  test('run once, and say when they fail that part may have been done', async () => {
    const tiny = await startTinyPayload({ collections: [users, notes] })
    const index = { name: '20260101_000000_index', up: async () => {}, down: async () => {} }
    expect(await migrateDatabase(tiny.payload, { sqlite: [], mongodb: [index] })).toEqual([index.name])
    expect(await migrateDatabase(tiny.payload, { sqlite: [], mongodb: [index] })).toEqual([])
    const failing = { ...index, name: '20260102_000000_failing', up: () => Promise.reject(new Error('no such thing')) }
    await expect(migrateDatabase(tiny.payload, { sqlite: [], mongodb: [index, failing] })).rejects.toThrow(
      /failing failed: no such thing.*part of it/,
    )
    await tiny.stop()
  })
})
