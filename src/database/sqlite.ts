import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

import { keepBuiltQueries, type Tables } from './builtQueries.ts'
import { explainMissingRecords } from './missingRecords.ts'
import { readJoinsAsLists } from './joinLists.ts'
import { limitLocales } from './readLocales.ts'
import { SqliteConnections } from './sqliteConnections.ts'
import { filterByRelations } from './relationFilters.ts'
import { sortTextsLast } from './textsLast.ts'
import { selectWholeRows } from './wholeRows.ts'
import { addIndexes, type TableIndex } from './sqliteIndexes.ts'

export interface SqliteOptions {
  url: string
  migrationDir: string
  indexes?: TableIndex[]
}

/** The parts of Payload's adapter that are replaced here. */
interface ConnectedAdapter {
  client: SqliteConnections | undefined
  drizzle: { query: Tables }
  connect(options?: { hotReload: boolean }): Promise<void>
  commitTransaction(id: string): Promise<void>
  destroy(): Promise<void>
}

/** SQLite with uuid ids, transactions, our own migrations and our own connections, which do what the adapter's `wal` and `busyTimeout` ask for. */
export function sqlite({ url, migrationDir, indexes = [] }: SqliteOptions): DatabaseAdapterObj {
  const adapterObj = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    migrationDir,
    push: false,
    transactionOptions: {},
    beforeSchemaInit: [addIndexes(indexes)],
  })
  return {
    ...adapterObj,
    init(args) {
      const adapter = adapterObj.init(args)
      replaceConnection(adapter as unknown as ConnectedAdapter, url)
      sortTextsLast(adapter)
      limitLocales(adapter)
      filterByRelations(adapter)
      readJoinsAsLists(adapter)
      explainMissingRecords(adapter)
      selectWholeRows(adapter, args.payload)
      return adapter
    },
  }
}

function replaceConnection(adapter: ConnectedAdapter, url: string): void {
  const connect = adapter.connect.bind(adapter)
  const commit = adapter.commitTransaction.bind(adapter)
  const destroy = adapter.destroy.bind(adapter)
  adapter.connect = async (options) => {
    adapter.client ??= await SqliteConnections.open(url)
    await connect(options)
    keepBuiltQueries(adapter.drizzle.query)
  }
  adapter.commitTransaction = async (id) => {
    await commit(id)
    const failure = adapter.client?.takeCommitFailure()
    if (failure) throw failure
  }
  adapter.destroy = async () => {
    await destroy()
    adapter.client?.close()
    adapter.client = undefined
  }
}
