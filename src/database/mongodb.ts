import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'

import { explainMissingRecords } from './missingRecords.ts'
import { omitEmptyUniques } from './emptyUniques.ts'
import { sortTextsLast } from './mongodbTextsLast.ts'
import { cutJoinsPerDocument } from './joinsPerDocument.ts'

export interface MongodbOptions {
  url: string
  migrationDir: string
  /** Accept a server without transactions: for tests only. */
  allowStandalone?: boolean
}

interface ServerAnswer {
  setName?: string
  msg?: string
}
interface Connection {
  db?: { command(command: object): Promise<ServerAnswer> }
  close(): Promise<void>
}
interface ConnectedAdapter {
  connection?: Connection
  transactionOptions?: unknown
  beginTransaction: BaseDatabaseAdapter['beginTransaction']
  connect(options?: { hotReload: boolean }): Promise<void>
  payload: Payload
}

/** The server cannot keep a document whole: it has no transactions. */
export class StandaloneServerError extends Error {
  override name = 'StandaloneServerError'
}

const refusal =
  'The MongoDB server is not part of a replica set, so it has no transactions, and a save that is cut off would leave half a document. ' +
  'Start it as a replica set (one member is enough: mongod --replSet rs0, then rs.initiate()), or, for tests only, set MONGODB_ALLOW_STANDALONE=1.'
const warning =
  'The MongoDB server has no transactions (MONGODB_ALLOW_STANDALONE=1): a save that is cut off leaves half a document. Never use it for real content.'

/** MongoDB. Joins are read by plain queries, for compatible servers answer the aggregation with empty lists; indexes are built one after the other. */
export function mongodb({ url, migrationDir, allowStandalone = false }: MongodbOptions): DatabaseAdapterObj {
  const adapterObj = mongooseAdapter({
    url,
    migrationDir,
    useJoinAggregations: false,
    ensureIndexes: true,
    connectOptions: { autoIndex: false },
    transactionOptions: {},
    afterOpenConnection: async (adapter) => refuseStandalone(adapter as unknown as ConnectedAdapter, allowStandalone),
  })
  return {
    ...adapterObj,
    init(args) {
      const adapter = adapterObj.init(args)
      decideTransactions(adapter as unknown as ConnectedAdapter)
      omitEmptyUniques(adapter, args.payload)
      explainMissingRecords(adapter)
      sortTextsLast(adapter)
      cutJoinsPerDocument(adapter)
      return adapter
    },
  }
}

async function hasTransactions({ connection }: ConnectedAdapter): Promise<boolean> {
  const answer = await connection?.db?.command({ hello: 1 })
  return Boolean(answer?.setName) || answer?.msg === 'isdbgrid'
}

async function refuseStandalone(adapter: ConnectedAdapter, allowStandalone: boolean): Promise<void> {
  if (await hasTransactions(adapter)) return
  if (!allowStandalone) {
    await adapter.connection?.close()
    throw new StandaloneServerError(refusal)
  }
  adapter.payload.logger.warn(warning)
}

/** The adapter turns transactions off whenever the address does not name the replica set. Here the server's own answer decides. */
function decideTransactions(adapter: ConnectedAdapter): void {
  const connect = adapter.connect.bind(adapter)
  const { beginTransaction, transactionOptions } = adapter
  adapter.connect = async (options) => {
    await connect(options)
    if (await hasTransactions(adapter)) Object.assign(adapter, { beginTransaction, transactionOptions })
  }
}
