import type { CollectionSlug } from 'payload'

import type { Operation } from '../../../src/access/index.ts'
import { isPerLocale, type CollectionName, type Slug } from '../../../src/shared/slugs.ts'

import { sampleBody } from '../sampleBodies.ts'
import { isGlobal, type Fixture, type Signed, type World } from './world.ts'

/** What came back, over one interface. */
export interface Outcome {
  isDone: boolean
  /** Of REST the status, of GraphQL the code of the first error. */
  said: number | string
  id?: string
  total?: number
  /** The text that was sent. */
  text?: string
}

/** One operation on one document, as somebody tries it. */
export interface Attempt {
  slug: Slug
  operation: Operation
  signed: Signed
  on: Fixture
  locale?: 'bg' | 'fr'
}

/** A text of each kind of record, or any other value that may be written. */
const written: Partial<Record<Slug, string>> = {
  news: 'title',
  events: 'title',
  programmes: 'name',
  'member-authorities': 'exonym',
  'glossary-terms': 'definition',
  documents: 'title',
  pages: 'title',
  media: 'alt',
  organisations: 'name',
  themes: 'label',
  countries: 'name',
  applications: 'motivation',
  'ngo-requests': 'message',
  users: 'name',
  'api-clients': 'name',
  webhooks: 'name',
  'site-settings': 'siteName',
  'term-set': 'name',
}

let texts = 0
const change = (slug: Slug): Record<string, unknown> => {
  const name = written[slug]
  texts += 1
  return name ? { [name]: `A text ${texts}` } : {}
}

const bodyFor = (world: World, { operation, slug }: Attempt): Record<string, unknown> => {
  if (operation === 'create') return sampleBody(slug as CollectionName, world.related)
  if (operation === 'publish') return { _status: 'published' }
  if (operation === 'unpublish') return { _status: 'draft' }
  if (operation === 'trash') return { deletedAt: new Date().toISOString() }
  return operation === 'untrash' ? { deletedAt: null } : change(slug)
}

const textIn = ({ operation, slug }: Attempt, body: Record<string, unknown> | undefined): string | undefined =>
  operation === 'update' || operation === 'bulk' ? (body?.[written[slug] ?? ''] as string | undefined) : undefined

const idFor = ({ on, operation }: Attempt): string => (operation === 'untrash' ? (on.trashed ?? on.id) : on.id)

function restRequest(attempt: Attempt): [method: string, path: string] {
  const { locale = 'fr', on, operation, slug } = attempt
  const base = isGlobal(slug) ? `/api/globals/${slug}` : `/api/${slug}`
  const query = `locale=${locale}&depth=0`
  const one = isGlobal(slug) ? base : `${base}/${idFor(attempt)}`
  switch (operation) {
    case 'create':
      return ['POST', `${base}?locale=en&depth=0`]
    case 'duplicate':
      return ['POST', `${one}/duplicate?locale=en&depth=0`]
    case 'read':
      return ['GET', `${one}?${query}`]
    case 'count':
      return ['GET', `${base}/count?locale=en`]
    case 'versions':
      return ['GET', `${base}/versions/${on.version}?${query}`]
    case 'restore':
      return ['POST', `${base}/versions/${on.version}?${query}`]
    case 'delete':
      return ['DELETE', `${one}?depth=0`]
    case 'bulk':
      return ['PATCH', `${base}?${query}&where[id][equals]=${on.id}`]
    case 'untrash':
      return ['PATCH', `${one}?${query}&trash=true`]
    case 'update':
    case 'publish':
    case 'unpublish':
    case 'trash':
      return [isGlobal(slug) ? 'POST' : 'PATCH', `${one}?${query}`]
  }
}

const bodiless = new Set<Operation>(['count', 'delete', 'read', 'versions'])

interface RestBody {
  doc?: { id: string }
  docs?: unknown[]
  totalDocs?: number
}

export async function tryByRest(world: World, attempt: Attempt): Promise<Outcome> {
  const [method, path] = restRequest(attempt)
  const body = bodiless.has(attempt.operation) ? undefined : bodyFor(world, attempt)
  const answer = await world.app.rest<RestBody>(method, path, { ...attempt.signed, ...(body ? { body } : {}) })
  const isDone = answer.status < 300 && (attempt.operation !== 'bulk' || answer.body.docs?.length === 1)
  return { isDone, said: answer.status, id: answer.body.doc?.id, total: answer.body.totalDocs, text: textIn(attempt, body) }
}

interface Names {
  name?: string
  pluralName?: string
  singularName?: string
}

/** The field of a query or mutation, and the variables it takes. */
interface Asked {
  field: string
  input?: string
}

function graphqlField(world: World, attempt: Attempt): Asked | undefined {
  const { locale = 'fr', on, operation, slug } = attempt
  const config = world.configOf(slug)
  const { name, pluralName, singularName = name } = (config.graphQL || {}) as Names
  if (!singularName || slug === 'users' || slug === 'api-clients' || operation === 'bulk') return undefined
  const id = isGlobal(slug) ? '' : `id: "${idFor(attempt)}", `
  const selection = isGlobal(slug) ? '{ createdAt }' : '{ id }'
  const input = `mutation${singularName}Input!`
  switch (operation) {
    case 'create':
      return { field: `create${singularName}(locale: en, data: $data) { id }`, input }
    case 'duplicate':
      // Payload's own asks for a whole new record beside the id.
      if (isPerLocale(slug)) return { field: `duplicate${singularName}(id: "${on.id}") { id }` }
      return { field: `duplicate${singularName}(${id}data: $data) { id }`, input }
    case 'read':
      return { field: `${singularName}(${id}locale: ${locale}) ${selection}` }
    case 'count':
      return { field: `count${pluralName}(locale: en) { totalDocs }` }
    case 'versions':
      return { field: `version${singularName}(id: "${on.version}") { id }` }
    case 'restore':
      return { field: `restoreVersion${singularName}(id: "${on.version}", locale: ${locale}) ${selection}` }
    case 'delete':
      return { field: `delete${singularName}(${id}) { id }` }
    case 'update':
    case 'publish':
    case 'unpublish':
    case 'trash':
    case 'untrash': {
      const trash = operation === 'untrash' ? 'trash: true, ' : ''
      return isGlobal(slug)
        ? { field: `update${singularName}(locale: ${locale}, data: $data) ${selection}`, input }
        : {
            field: `update${singularName}(${id}${trash}locale: ${locale}, data: $data) { id }`,
            input: `mutation${singularName}UpdateInput!`,
          }
    }
  }
}

const queries = new Set<Operation>(['count', 'read', 'versions'])

/** @returns nothing where GraphQL has no such operation */
export async function tryByGraphql(world: World, attempt: Attempt): Promise<Outcome | undefined> {
  const asked = graphqlField(world, attempt)
  if (!asked) return undefined
  const kind = queries.has(attempt.operation) ? 'query' : 'mutation'
  const signature = asked.input ? `($data: ${asked.input})` : ''
  const isCopy = attempt.operation === 'duplicate'
  const data = asked.input
    ? withEnumNames(isCopy ? sampleBody(attempt.slug as CollectionName, world.related) : bodyFor(world, attempt))
    : {}
  const { data: answer, errors } = await world.app.graphql<{ it?: { id?: string; totalDocs?: number } | null }>(
    `${kind} ${signature} { it: ${asked.field} }`,
    asked.input ? { data } : {},
    attempt.signed,
  )
  const it = answer?.it
  const said = String(errors[0]?.extensions?.code ?? (it ? 'done' : 'nothing'))
  return { isDone: said === 'done', said, id: it?.id, total: it?.totalDocs, text: textIn(attempt, data) }
}

/** Values that begin with a digit have another name in GraphQL. */
const withEnumNames = (data: Record<string, unknown>): Record<string, unknown> => (data.type === '410' ? { ...data, type: '_410' } : data)

/** Takes away what an attempt has made. */
export const removeAs = (world: World, slug: Slug, id: string): Promise<unknown> =>
  world.app.payload.delete({ collection: slug as CollectionSlug, id, overrideAccess: true })
