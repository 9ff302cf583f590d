import type { CollectionSlug, GlobalSlug } from 'payload'

import type { Locale } from '../../src/shared/locales.ts'
import type { Kind } from './kind.ts'
import { pixel, type World } from './world.ts'

/** By which door a write comes in. */
export const doors = ['local', 'rest', 'graphql'] as const
export type Door = (typeof doors)[number]

export interface Write {
  data: object
  locale: Locale
  /** As the query says it: `draft=true`, `autosave=true`. */
  draft?: boolean
  autosave?: boolean
  trash?: boolean
}

export interface Sent {
  status: number
  id?: string
  /** What was answered to a refused write. */
  problem?: unknown
}

interface Failure {
  status?: number
  message?: string
  data?: unknown
  stack?: string
}

async function locally(write: () => Promise<unknown>): Promise<Sent> {
  try {
    return { status: 200, id: String(((await write()) as { id?: unknown }).id) }
  } catch (error) {
    const { data, message, stack, status = 500 } = error as Failure
    return { status, problem: { data, message, ...(status === 500 ? { stack } : {}) } }
  }
}

const flags = ({ autosave, draft, trash }: Write): string =>
  Object.entries({ autosave, draft, trash })
    .map(([name, isSet]) => (isSet ? `&${name}=true` : ''))
    .join('')

async function byRest({ app, editor }: World, method: string, path: string, body: object): Promise<Sent> {
  const answer = await app.rest<{ doc?: { id: string }; result?: { id: string } }>(method, path, { user: editor, body })
  const isDone = answer.status < 300
  return isDone ? { status: 200, id: (answer.body.doc ?? answer.body.result)?.id } : { status: answer.status, problem: answer.body }
}

/** A mutation, whose result is called `written`. */
export async function byGraphql({ app, editor }: World, query: string, variables: Record<string, unknown>): Promise<Sent> {
  const { data, errors, status } = await app.graphql<{ written: { id?: string } | null }>(query, variables, { user: editor })
  const [error] = errors
  return error || !data?.written
    ? { status: Number(error?.extensions?.statusCode ?? status), problem: error }
    : { status: 200, id: data.written.id }
}

/** Changes a document or a global that exists. */
export async function update(world: World, kind: Kind, id: string, door: Door, write: Write): Promise<Sent> {
  const { autosave, data, draft, locale, trash } = write
  const { payload } = world.app
  const common = { autosave, data: data as never, depth: 0, draft: draft ?? false, locale } as const
  if (door === 'local') {
    if (kind.isGlobal) return locally(async () => payload.updateGlobal({ ...common, overrideAccess: true, slug: kind.slug as GlobalSlug }))
    return locally(async () => payload.update({ ...common, collection: kind.slug as CollectionSlug, id, overrideAccess: true, trash }))
  }
  const isRest = door === 'rest' || kind.isReadOnlyInGraphql
  if (isRest && kind.isGlobal) return byRest(world, 'POST', `/api/globals/${kind.slug}?locale=${locale}&depth=0${flags(write)}`, data)
  if (isRest) return byRest(world, 'PATCH', `/api/${kind.slug}/${id}?locale=${locale}&depth=0${flags(write)}`, data)
  const { one } = kind.graphql
  if (kind.isGlobal) {
    const query = `mutation ($data: mutation${one}Input!) { written: update${one}(data: $data, locale: ${locale}, draft: ${draft ?? false}) { createdAt } }`
    return byGraphql(world, query, { data })
  }
  const options = `locale: ${locale}, draft: ${draft ?? false}, autosave: ${autosave ?? false}${trash ? ', trash: true' : ''}`
  const query = `mutation ($id: String!, $data: mutation${one}UpdateInput!) { written: update${one}(id: $id, data: $data, ${options}) { id } }`
  return byGraphql(world, query, { id, data })
}

/** Makes a new document. */
export async function create(world: World, kind: Kind, door: Door, write: Write): Promise<Sent> {
  const { data, draft = false, locale } = write
  const file = kind.hasFile ? await pixel() : undefined
  if (door === 'local' || file) {
    const collection = kind.slug as CollectionSlug
    return locally(async () =>
      world.app.payload.create({ collection, data: data as never, depth: 0, draft, file, locale, overrideAccess: true } as never),
    )
  }
  if (door === 'rest') return byRest(world, 'POST', `/api/${kind.slug}?locale=${locale}&depth=0${flags(write)}`, data)
  const { one } = kind.graphql
  const query = `mutation ($data: mutation${one}Input!) { written: create${one}(data: $data, locale: ${locale}, draft: ${draft}) { id } }`
  return byGraphql(world, query, { data })
}

/** The same change to every document that a filter finds, which is this one. */
export const updateMany = async (world: World, kind: Kind, id: string, door: Door, { data, locale }: Write): Promise<Sent> => {
  if (door === 'local') {
    const { errors } = await world.app.payload.update({
      collection: kind.slug as CollectionSlug,
      data: data as never,
      depth: 0,
      locale,
      overrideAccess: true,
      where: { id: { equals: id } },
    })
    return errors.length > 0 ? { status: 400, problem: errors } : { status: 200 }
  }
  const sent = await world.app.rest<{ errors?: unknown[] }>('PATCH', `/api/${kind.slug}?where[id][equals]=${id}&locale=${locale}&depth=0`, {
    user: world.editor,
    body: data,
  })
  return sent.status < 300 && !sent.body.errors?.length ? { status: 200 } : { status: 400, problem: sent.body }
}
