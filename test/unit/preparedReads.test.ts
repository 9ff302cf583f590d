import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createClient } from '@libsql/client/sqlite3'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { PreparedReads } from '../../src/database/preparedReads.ts'

describe('counts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-test-'))
  const file = join(folder, 'counts.db')
  const another = createClient({ url: `file:${file}` })
  let reads: PreparedReads
  const count = (above = 0) => reads.execute({ sql: 'select count(*) from "notes" where "id" > ?', args: [above] }).rows[0]?.[0 as never]

  beforeAll(async () => {
    await another.execute('PRAGMA journal_mode = WAL')
    await another.execute('CREATE TABLE notes (id INTEGER PRIMARY KEY)')
    reads = new PreparedReads(file, ['PRAGMA journal_mode = WAL'])
  })
  afterAll(() => {
    reads.close()
    another.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('see what another connection has committed, each time', async () => {
    for (let id = 1; id <= 3; id++) {
      await another.execute({ sql: 'INSERT INTO notes VALUES (?)', args: [id] })
      expect([count(), count()]).toEqual([id, id])
    }
  })

  it('are kept for each value asked about', () => {
    expect([count(0), count(2), count(0)]).toEqual([3, 1, 3])
  })
})
