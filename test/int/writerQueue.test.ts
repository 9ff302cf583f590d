import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { CollectionConfig, PayloadRequest } from 'payload'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

import { markLocalApi, runAsEntry, writerQueueOf } from '../../src/database/index.ts'
import { isMongodb, startTinyPayload, tinyAdapter, tinyApi, type TinyPayload } from '../support/tinyPayload.ts'

type Nested = 'none' | 'with req' | 'without req' | 'adapter without req' | 'fails'
const nested = (req: PayloadRequest): Nested => (req.context.nested as Nested | undefined) ?? 'none'

async function tagTheNote({ req }: { req: PayloadRequest }): Promise<void> {
  await sleep(1)
  const call = { collection: 'tags', data: { name: 'from a hook' }, overrideAccess: true } as const
  if (nested(req) === 'with req') await tinyApi(req.payload).create({ ...call, req, overrideAccess: true })
  if (nested(req) === 'without req') await tinyApi(req.payload).create(call)
  if (nested(req) === 'adapter without req') await tinyAdapter(req.payload).create({ collection: 'tags', data: { name: 'direct' } })
  if (nested(req) === 'fails') throw new Error('the hook failed')
}

const notes: CollectionConfig = {
  slug: 'notes',
  versions: { drafts: true },
  fields: [
    { name: 'text', type: 'text', localized: true },
    ...Array.from({ length: 12 }, (_, at) => ({ name: `field${at}`, type: 'text' as const })),
    { name: 'rows', type: 'array', fields: [{ name: 'label', type: 'text', localized: true }] },
  ],
  hooks: { afterChange: [tagTheNote] },
}
const tags: CollectionConfig = { slug: 'tags', fields: [{ name: 'name', type: 'text' }] }
const users: CollectionConfig = { slug: 'users', auth: { maxLoginAttempts: 5 }, fields: [] }

let tiny: TinyPayload
const noteId = async (context: Record<string, unknown> = {}): Promise<string> =>
  String((await tiny.api.create({ collection: 'notes', data: { text: 'x' }, context, overrideAccess: true })).id)
const queue = () => writerQueueOf(tiny.url)
const countOf = async (collection: 'notes' | 'tags') => (await tiny.api.count({ collection, overrideAccess: true })).totalDocs

beforeAll(async () => {
  tiny = await startTinyPayload({
    collections: [users, notes, tags],
    config: { jobs: { tasks: [{ slug: 'touch', handler: touch, inputSchema: [] }], deleteJobOnComplete: false } },
  })
  markLocalApi(tiny.payload)
})
afterAll(() => tiny.stop())
beforeEach(() => {
  queue().limits = { slowAfter: 5_000, waitLimit: 5_000 }
})

async function touch({ req }: { req: PayloadRequest }) {
  await tinyApi(req.payload).create({ collection: 'tags', data: { name: 'job' }, overrideAccess: true })
  await tinyAdapter(req.payload).create({ collection: 'tags', data: { name: 'job, direct' } })
  return { output: {} }
}

describe('simultaneous writers', () => {
  test('twelve of one document lose nothing, though a hook waits in each', async () => {
    const id = await noteId()
    await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        tiny.api.update({ collection: 'notes', id, data: { [`field${at}`]: `by ${at}` }, overrideAccess: true }),
      ),
    )
    const note = await tiny.api.findByID({ collection: 'notes', id, overrideAccess: true })
    expect(Array.from({ length: 12 }, (_, at) => note[`field${at}`])).toEqual(Array.from({ length: 12 }, (_, at) => `by ${at}`))
  })

  test('twelve in one request are not taken for nested ones', async () => {
    const before = await countOf('notes')
    await runAsEntry('POST /test', () => Promise.all(Array.from({ length: 12 }, () => noteId())))
    expect(await countOf('notes')).toBe(before + 12)
  })

  test('drafts of two languages in the same tick are both kept', async () => {
    const id = await noteId()
    const save = (locale: 'en' | 'fr') =>
      tiny.api.update({ collection: 'notes', id, locale, draft: true, data: { text: `in ${locale}` }, overrideAccess: true })
    await Promise.all([save('en'), save('fr'), save('en'), save('fr')])
    const note = await tiny.api.findByID({ collection: 'notes', id, locale: 'all', draft: true, overrideAccess: true })
    expect(note.text).toEqual({ en: 'in en', fr: 'in fr' })
  })

  test('writes of the adapter outside of transactions wait for their turn as well', async () => {
    const req = await createLocalReq({}, tiny.payload)
    await initTransaction(req)
    let isDone = false
    const write = tinyAdapter(tiny.payload)
      .create({ collection: 'tags', data: { name: 'later' } })
      .then(() => (isDone = true))
    await sleep(20)
    expect(isDone).toBe(false)
    await commitTransaction(req)
    await write
    expect(isDone).toBe(true)
  })

  test('are served in the order they came', async () => {
    const order: number[] = []
    await Promise.all(
      [1, 2, 3, 4].map(async (at) => {
        const hold = await queue().enter(`writer ${at}`)
        order.push(at)
        await sleep(2)
        hold.release()
      }),
    )
    expect(order).toEqual([1, 2, 3, 4])
  })
})

describe('a write in a hook', () => {
  test('with req is part of the write', async () => {
    const before = await countOf('tags')
    await noteId({ nested: 'with req' })
    expect(await countOf('tags')).toBe(before + 1)
  })

  test('without req is an error at once that tells where', async () => {
    await expect(noteId({ nested: 'without req' })).rejects.toThrow(
      /must pass req.*payload\.create tags, called from .*writerQueue\.test\.ts:\d+.*inside payload\.create notes/,
    )
  })

  test('without req is found under a request too', async () => {
    await expect(runAsEntry('POST /test', () => noteId({ nested: 'without req' }))).rejects.toThrow(
      /called from .*writerQueue\.test\.ts:\d+/,
    )
  })

  test('on the adapter without req is an error at once that tells where', async () => {
    await expect(noteId({ nested: 'adapter without req' })).rejects.toThrow(
      /payload\.db\.create tags, called from .*writerQueue\.test\.ts:\d+/,
    )
  })
})

describe('the queue is free again', () => {
  test('after a hook that failed', async () => {
    await expect(noteId({ nested: 'fails' })).rejects.toThrow('the hook failed')
    expect(queue().holder).toBeUndefined()
  })

  test('after sign-ins with a wrong password and one with the right one', async () => {
    const data = { email: 'a@example.org', password: 'a long password' }
    await tiny.api.create({ collection: 'users', data, overrideAccess: true })
    const wrong = Array.from({ length: 3 }, () => tiny.payload.login({ collection: 'users', data: { ...data, password: 'wrong' } }))
    await Promise.allSettled(wrong)
    await expect(tiny.payload.login({ collection: 'users', data })).resolves.toHaveProperty('token')
    expect(queue().holder).toBeUndefined()
  })
})

test('jobs that run at the same time write through the queue', async () => {
  const before = await countOf('tags')
  for (let at = 0; at < 4; at++) await tiny.payload.jobs.queue({ task: 'touch' as never, input: {} as never })
  await runAsEntry('jobs', async () => tiny.payload.jobs.run({ limit: 10 }))
  expect(await countOf('tags')).toBe(before + 8)
})

test('a writer that waits too long is told who writes', async () => {
  const hold = await queue().enter('a long import')
  queue().limits = { slowAfter: 5_000, waitLimit: 20 }
  await expect(noteId()).rejects.toThrow(/"a long import" is writing/)
  hold.release()
  await expect(noteId()).resolves.toEqual(expect.any(String))
})

test('a slow writer is named in the log once', async () => {
  const warn = jest.spyOn(tiny.payload.logger, 'warn')
  queue().limits = { slowAfter: 10, waitLimit: 5_000 }
  const req = await createLocalReq({}, tiny.payload)
  await runAsEntry('POST /slow', () => initTransaction(req))
  await sleep(50)
  await killTransaction(req)
  expect(warn.mock.calls.filter(([text]) => String(text).includes('"POST /slow" has been writing'))).toHaveLength(1)
})

const onSqlite = isMongodb ? test.skip : test

onSqlite('a hook that fails takes back what was written before', async () => {
  const before = [await countOf('notes'), await countOf('tags')]
  await expect(noteId({ nested: 'fails' })).rejects.toThrow()
  expect([await countOf('notes'), await countOf('tags')]).toEqual(before)
})

onSqlite('nothing more is written in a transaction that was rolled back', async () => {
  const transactionID = (await tiny.payload.db.beginTransaction()) as string
  await tiny.payload.db.rollbackTransaction(transactionID)
  const late = tinyAdapter(tiny.payload).create({ collection: 'tags', data: { name: 'late' }, req: { transactionID } })
  await expect(late).rejects.toThrow(/was rolled back/)
})

onSqlite('a job update that fails ends the transaction that was begun for it', async () => {
  const transactionID = await tiny.payload.db.beginTransaction()
  const update = tiny.payload.db.updateJobs({
    data: { log: [] },
    req: { transactionID } as PayloadRequest,
    where: { nowhere: { equals: 1 } },
  })
  await expect(update).rejects.toThrow()
  expect(queue().holder).toBeUndefined()
})
