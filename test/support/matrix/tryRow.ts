import type { CollectionSlug, GlobalSlug } from 'payload'

import { expectedAnswer, operations, type Caller, type ExpectedAnswer, type Operation } from '../../../src/access/index.ts'
import { isPerLocale, type CollectionName, type Slug } from '../../../src/shared/slugs.ts'

import { removeAs, tryByGraphql, tryByRest, type Attempt, type Outcome } from './attempts.ts'
import { isGlobal, type Fixture, type World } from './world.ts'

const reads = new Set<Operation>(['count', 'read', 'versions'])

/** What a document that somebody else made is answered with; `own` is for the person's own. */
function wanted(answer: ExpectedAnswer, slug: Slug, operation: Operation): 'done' | 403 | 404 {
  if (answer === 'missing') return 404
  if (answer === 'forbidden') return 403
  if (answer !== 'own') return 'done'
  return operation === 'count' ? 'done' : slug === 'users' && operation !== 'bulk' ? 404 : 403
}

const codes: Record<403 | 404, readonly string[]> = { 403: ['forbidden', 'shared-field', 'source-first'], 404: ['not-found'] }

/** Tries everything that one caller may or may not do with one kind of record. Says what was other than the table of rights says. */
export async function tryRow(world: World, caller: Caller, slug: Slug): Promise<string[]> {
  const problems: string[] = []
  const on = await world.fixture(slug)
  const attempt = (operation: Operation, more: Partial<Attempt> = {}): Attempt => ({
    slug,
    operation,
    on,
    signed: world.signed[caller],
    ...more,
  })
  const cells = operations
    .map((operation) => ({ operation, answer: expectedAnswer(caller, slug, operation) }))
    .filter(({ answer }) => answer !== 'none')
    .map((cell) => ({ ...cell, want: wanted(cell.answer, slug, cell.operation) }))
  const note = (what: string, outcome: Outcome | undefined) => problems.push(`${what}: ${String(outcome?.said)}`)

  const isRead = ({ operation }: { operation: Operation }) => reads.has(operation)
  const before = await world.dump.of(slug)
  for (const { answer, operation, want } of cells.filter((cell) => cell.want !== 'done' || isRead(cell))) {
    const rest = await tryByRest(world, attempt(operation))
    const isBulkOfOwn = operation === 'bulk' && answer === 'own'
    if (want === 'done' ? !rest.isDone : rest.isDone || (!isBulkOfOwn && rest.said !== want)) note(`REST ${operation}`, rest)
    const graphql = await tryByGraphql(world, attempt(operation))
    if (graphql && (want === 'done' ? !graphql.isDone : !isRefused(graphql, caller, want))) note(`GraphQL ${operation}`, graphql)
    if (operation === 'count' && want === 'done') await checkCount(world, slug, answer, [rest, graphql], note)
  }
  await tryElsewhere(world, attempt, cells, note)
  if ((await world.dump.of(slug)) !== before) problems.push('what was refused or read has changed the database')

  for (const { operation } of cells.filter((cell) => cell.want === 'done' && !isRead(cell))) {
    for (const [name, run] of [['REST', tryByRest] as const, ['GraphQL', tryByGraphql] as const]) {
      const target = operation === 'delete' ? { ...on, id: await world.spare(slug as CollectionName) } : on
      const start = await world.dump.mark(slug)
      const outcome = await run(world, attempt(operation, { on: target }))
      if (!outcome) continue
      if (!outcome.isDone) note(`${name} ${operation}`, outcome)
      else if ((await world.dump.mark(slug)) === start) problems.push(`${name} ${operation}: nothing changed`)
      else if (!(await hasTakenEffect(world, slug, operation, target, outcome))) problems.push(`${name} ${operation}: not in the database`)
      await setBack(world, slug, operation, target, outcome)
    }
  }
  return problems
}

/** The anonymous have a schema without writes, in which most refusals are a query that is wrong. */
const isRefused = ({ isDone, said }: Outcome, caller: Caller, want: 403 | 404): boolean =>
  !isDone && (caller === 'anonymous' || codes[want].includes(String(said)))

type Note = (what: string, outcome: Outcome | undefined) => unknown
type Make = (operation: Operation, more?: Partial<Attempt>) => Attempt
type Cell = { answer: ExpectedAnswer; operation: Operation; want: 'done' | 403 | 404 }

/** Where an answer has a limit, the other side of it: another language, a draft. */
async function tryElsewhere(world: World, attempt: Make, cells: Cell[], note: Note): Promise<void> {
  for (const { answer, operation } of cells) {
    if ((answer === 'languages' || answer === 'granted') && operation !== 'bulk') {
      const rest = await tryByRest(world, attempt(operation, { locale: 'bg' }))
      if (rest.said !== 403) note(`REST ${operation} in another language`, rest)
      const graphql = await tryByGraphql(world, attempt(operation, { locale: 'bg' }))
      if (graphql?.isDone) note(`GraphQL ${operation} in another language`, graphql)
    }
    const { on } = attempt(operation)
    if (operation === 'read' && on.draft) {
      const draft = { on: { ...on, id: on.draft } }
      const rest = await tryByRest(world, attempt('read', draft))
      if (rest.said !== (answer === 'public' ? 404 : 200)) note('REST read of a draft', rest)
      const graphql = await tryByGraphql(world, attempt('read', draft))
      if (graphql?.isDone === (answer === 'public')) note('GraphQL read of a draft', graphql)
    }
  }
}

async function checkCount(world: World, slug: Slug, answer: ExpectedAnswer, outcomes: (Outcome | undefined)[], note: Note): Promise<void> {
  const isTrashed = isPerLocale(slug) ? [{ deletedAt: { exists: false } }] : []
  const and = [...isTrashed, ...(isPerLocale(slug) && answer === 'public' ? [{ liveEn: { equals: true } }] : [])]
  const { totalDocs } = await world.app.payload.db.count({ collection: slug as CollectionSlug, where: { and } })
  const total = answer === 'own' ? 1 : totalDocs
  for (const outcome of outcomes)
    if (outcome && outcome.total !== total) note(`count of ${String(outcome.total)} instead of ${total}`, outcome)
}

type Row = Record<string, unknown> & { id: string }

const rowOf = async (world: World, slug: Slug, id: string): Promise<null | Row> => {
  const { db } = world.app.payload
  if (isGlobal(slug)) return db.findGlobal({ slug: slug as GlobalSlug }) as Promise<Row>
  return db.findOne<Row>({ collection: slug as CollectionSlug, where: { id: { equals: id } } })
}

async function hasTakenEffect(world: World, slug: Slug, operation: Operation, on: Fixture, outcome: Outcome): Promise<boolean> {
  if (operation === 'create' || operation === 'duplicate') {
    const row = outcome.id ? await rowOf(world, slug, outcome.id) : null
    return row !== null && row.isPublic !== true
  }
  const row = await rowOf(world, slug, operation === 'untrash' ? (on.trashed ?? on.id) : on.id)
  if (operation === 'delete') return row === null
  if (operation === 'trash') return Boolean(row?.deletedAt)
  if (operation === 'untrash') return row !== null && !row.deletedAt
  const isNeutral = (row?.publicationRecord as { isNeutral?: boolean } | undefined)?.isNeutral
  if (operation === 'unpublish' && !isNeutral) return row?.liveFr === false
  if (operation === 'publish') return row?.liveFr === true
  return !outcome.text || JSON.stringify((await latestOf(world, slug, on.id)) ?? row).includes(outcome.text)
}

/** The newest version, where there are any. */
async function latestOf(world: World, slug: Slug, id: string): Promise<unknown> {
  const { db } = world.app.payload
  const query = { limit: 1, pagination: false, sort: '-updatedAt' } as const
  if (isGlobal(slug)) return (await db.findGlobalVersions({ ...query, global: slug as GlobalSlug })).docs[0]
  if (!isPerLocale(slug)) return undefined
  return (await db.findVersions({ ...query, collection: slug as CollectionSlug, where: { parent: { equals: id } } })).docs[0]
}

/** Leaves the documents as the next attempt needs them. */
async function setBack(world: World, slug: Slug, operation: Operation, on: Fixture, outcome: Outcome): Promise<void> {
  const { payload } = world.app
  if ((operation === 'create' || operation === 'duplicate') && outcome.id) await removeAs(world, slug, outcome.id)
  if (!outcome.isDone) return
  const inFrench = { locale: 'fr', depth: 0 } as const
  if (operation === 'unpublish') {
    const data = { _status: 'published' } as never
    if (isGlobal(slug)) await payload.updateGlobal({ ...inFrench, slug: slug as GlobalSlug, data, overrideAccess: true })
    else await payload.update({ ...inFrench, collection: slug as CollectionSlug, id: on.id, data, overrideAccess: true })
  }
  if (operation === 'trash' || operation === 'untrash') {
    const id = operation === 'trash' ? on.id : (on.trashed ?? on.id)
    const data = { deletedAt: operation === 'trash' ? null : new Date().toISOString() } as never
    await payload.update({ ...inFrench, collection: slug as CollectionSlug, id, data, trash: true, overrideAccess: true })
  }
}
