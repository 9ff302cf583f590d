import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'

/** What `payload.kv` keeps its entries in. Written here as a document, which takes part in a transaction; `payload.kv` does not. */
const collection = 'payload-kv'
const prefix = 'seed:'

/** The names of everything that was ever loaded, whatever became of it since. */
export async function readLedger(payload: Payload): Promise<Set<string>> {
  const keys = await payload.kv.keys()
  return new Set(keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)))
}

/**
 * Notes that a record was loaded, in the transaction that loads it: a process that dies in between leaves neither.
 * The hash tells later versions whether the data has changed since.
 */
export async function noteLoaded(req: PayloadRequest, name: string, loaded: unknown): Promise<void> {
  const key = prefix + name
  const data = { hash: createHash('sha256').update(JSON.stringify(loaded)).digest('hex') }
  await req.payload.create({ collection, data: { key, data }, depth: 0, overrideAccess: true, req })
}
