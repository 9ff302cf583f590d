import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { changesSince, historyId, type Change } from '../changes/index.ts'
import { claimRow, inTransaction } from '../database/index.ts'
import { purgeEvent } from '../shared/events.ts'
import { isWanted, messageId, messagesOf } from './messages.ts'
import { readActive, type Webhook } from './rows.ts'

const atOnce = 100
/** There is one writer at a time: after so many changes whoever saves meanwhile has their turn. */
const inOneTransaction = 10

export interface OutboxOptions {
  /** Origin the outside knows the server by. */
  publicUrl: string
  /** How long the first attempt of a `cache.purge` waits, in milliseconds. */
  purgeDelay: number
}

interface Writing extends OutboxOptions {
  payload: Payload
  history: string
}

/**
 * Turns what was committed into messages to be sent, for each subscription from where it stands. One whose messages cannot be written is
 * tried again the next time, and keeps no other from its own.
 */
export async function writeMessages(payload: Payload, options: OutboxOptions): Promise<void> {
  const writing = { ...options, payload, history: await historyId(payload) }
  for (const webhook of await readActive(payload)) {
    try {
      await writeAll(writing, webhook)
    } catch (error) {
      payload.logger.error({ err: error, msg: `Messages to webhook ${webhook.id} could not be written; they are tried again` })
    }
  }
}

async function writeAll(writing: Writing, webhook: Webhook): Promise<void> {
  let position = webhook.position ?? 0
  let changes: Change[]
  do {
    changes = await changesSince(writing.payload, position, atOnce)
    for (let from = 0; from < changes.length; from += inOneTransaction)
      await writeSome(writing, webhook, changes.slice(from, from + inOneTransaction))
    position = changes.at(-1)?.sequence ?? position
  } while (changes.length === atOnce)
}

/** Messages and position are written together: a process that dies in between leaves neither, and the next one does it again. */
async function writeSome(writing: Writing, webhook: Webhook, changes: readonly Change[]): Promise<void> {
  const { payload } = writing
  const rows = rowsOf(writing, webhook, changes)
  const position = changes.at(-1)?.sequence
  await inTransaction(payload.db, await createLocalReq({}, payload), async (req) => {
    const known = await knownIds(
      payload,
      rows.map((row) => row.messageId),
      req,
    )
    for (const data of rows) {
      if (!known.has(data.messageId)) await payload.create({ collection: 'webhook-deliveries', data, depth: 0, overrideAccess: true, req })
    }
    // Not by the form: one address that the rules no longer take must not keep the others from their messages.
    await claimRow(payload, { collection: 'webhooks', data: { position }, req, where: { id: { equals: webhook.id } } })
  })
}

function rowsOf({ history, publicUrl, purgeDelay }: Writing, webhook: Webhook, changes: readonly Change[]) {
  const now = Date.now()
  return (
    changes
      .flatMap((change) =>
        messagesOf(change, publicUrl)
          .filter((message) => isWanted(message, webhook))
          .map(({ data, timestamp, type }) => ({
            attempts: 0,
            body: JSON.stringify({ type, timestamp, data }),
            event: type,
            messageId: messageId(history, change, type, webhook.id),
            nextAttemptAt: new Date(now + (type === purgeEvent ? purgeDelay : 0)).toISOString(),
            status: 'pending' as const,
            webhook: webhook.id,
          })),
      )
      // What is due at the same time is sent in the order of its creation: each has a moment of its own.
      .map((row, index) => ({ ...row, createdAt: new Date(now + index).toISOString() }))
  )
}

/** Another process may have written some of them. */
async function knownIds(payload: Payload, ids: readonly string[], req: PayloadRequest): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const where = { messageId: { in: ids } }
  const select = { messageId: true } as const
  const { docs } = await payload.find({
    collection: 'webhook-deliveries',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select,
    where,
  })
  return new Set(docs.map((doc) => doc.messageId))
}
