import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { deleteRows } from '../database/index.ts'
import { answersSlug } from './collection.ts'

const day = 24 * 60 * 60_000

/** A first answer as it is kept. */
export interface StoredAnswer {
  id: string
  fingerprint: string
  status: number
  headers: Record<string, string>
  body?: null | string
}

/** What has to be the same for the first answer to be told again: the request, and what its sender may do. */
export interface Fingerprints {
  request: string
  rights: string
}

/** Neither has a dot in it. */
export function fingerprintsIn({ fingerprint }: Pick<StoredAnswer, 'fingerprint'>): Fingerprints {
  const [request = '', rights = ''] = fingerprint.split('.')
  return { request, rights }
}

const collection = answersSlug as CollectionSlug
const yesterday = (): string => new Date(Date.now() - day).toISOString()

/** Of an answer, what is told again. Cookies and the id of the request belong to the first one alone. */
const keptHeaders = ['content-type', 'content-language', 'etag', 'location']

export async function storedAnswer(req: PayloadRequest, key: string): Promise<null | StoredAnswer> {
  const isRecent = { createdAt: { greater_than: yesterday() } }
  return req.payload.db.findOne<StoredAnswer>({ collection, req, where: { and: [{ key: { equals: key } }, isRecent] } })
}

/** Keeps an answer in the transaction of the request, so that there is one exactly when something was created. */
export async function storeAnswer(req: PayloadRequest, key: string, own: Fingerprints, response: Response): Promise<void> {
  const headers = Object.fromEntries([...response.headers].filter(([name]) => keptHeaders.includes(name)))
  const fingerprint = `${own.request}.${own.rights}`
  const data = { key, fingerprint, status: response.status, headers, body: await response.clone().text() }
  await forget(req.payload, req)
  await req.payload.create({ collection, data: data as never, depth: 0, overrideAccess: true, req })
}

/** Forgets what is older than a day. */
export async function forget(payload: Payload, req?: PayloadRequest): Promise<void> {
  await deleteRows(payload, { collection, req, where: { createdAt: { less_than_equal: yesterday() } } })
}
