import { randomBytes } from 'node:crypto'

import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

interface OldClient {
  apiKeyIndex?: null | string
  createdAt?: Date
  enableAPIKey?: boolean | null
}

/** The one key a client had goes on working; its hash is made the same way. Those of Payload before 3.46 were SHA-1, which is not taken. */
export async function up({ payload, session }: MigrateUpArgs): Promise<void> {
  const clients = payload.db.collections['api-clients']?.collection
  if (!clients) return
  for await (const client of clients.find({ apiKeyIndex: { $type: 'string' } }, { session })) {
    const { apiKeyIndex, createdAt, enableAPIKey } = client as OldClient
    const isKept = Boolean(enableAPIKey) && apiKeyIndex?.length === 64
    const key = { id: randomBytes(12).toString('hex'), name: 'First key', hash: apiKeyIndex, hint: '…', madeAt: createdAt ?? new Date() }
    const removed = { apiKey: '', apiKeyIndex: '', enableAPIKey: '' }
    await clients.updateOne({ _id: client._id }, { $set: { keys: isKept ? [key] : [] }, $unset: removed }, { session })
  }
}

export async function down({ payload, session }: MigrateDownArgs): Promise<void> {
  await Promise.resolve({ payload, session })
}
