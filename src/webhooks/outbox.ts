import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'

import { changesSince, historyId, type Change } from '../changes/index.ts'
import { isSubject } from '../shared/events.ts'
import { isWanted, messageId, messagesOf } from './messages.ts'
import { readActive, type Webhook } from './rows.ts'

const atOnce = 100

/**
 * Turns what was committed into messages to be sent, for each subscription from where it stands. Messages and position are written
 * together: a process that dies in between leaves neither, and the next one does it again.
 */
export async function writeMessages(payload: Payload, publicUrl: string): Promise<void> {
  const history = await historyId(payload)
  for (const webhook of await readActive(payload)) {
    let changes: Change[]
    let { position } = webhook
    do {
      changes = await changesSince(payload, position ?? 0, atOnce)
      if (changes.length === 0) break
      position = await writeSome(payload, webhook, changes, { history, publicUrl })
    } while (changes.length === atOnce)
  }
}

async function writeSome(
  payload: Payload,
  webhook: Webhook,
  changes: readonly Change[],
  { history, publicUrl }: { history: string; publicUrl: string },
): Promise<number> {
  const position = changes.at(-1)?.sequence ?? 0
  const now = new Date().toISOString()
  const rows = changes
    .filter(({ slug }) => isSubject(slug))
    .flatMap((change) =>
      messagesOf(change, publicUrl)
        .filter((message) => isWanted(message, webhook))
        .map(({ data, timestamp, type }) => ({
          attempts: 0,
          body: JSON.stringify({ type, timestamp, data }),
          event: type,
          messageId: messageId(history, change, type, webhook.id),
          nextAttemptAt: now,
          status: 'pending' as const,
          webhook: webhook.id,
        })),
    )
  await together(payload, async (req) => {
    const known = await knownIds(
      payload,
      rows.map((row) => row.messageId),
      req,
    )
    for (const data of rows) {
      if (!known.has(data.messageId)) await payload.create({ collection: 'webhook-deliveries', data, depth: 0, overrideAccess: true, req })
    }
    await payload.update({ collection: 'webhooks', data: { position }, depth: 0, id: webhook.id, overrideAccess: true, req })
  })
  return position
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

async function together(payload: Payload, work: (req: PayloadRequest) => Promise<void>): Promise<void> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await work(req)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
