import { localeCodes, type Locale } from '../../src/shared/locales.ts'
import type { Chain } from './chain.ts'
import { copyOf } from './content.ts'
import { answerFor, answerForAll, type Answer, type Fallback } from './reader.ts'
import { textOf } from './model.ts'
import { stored } from './stored.ts'
import { graphqlAnswers } from './graphqlAnswers.ts'
import { leaksIn } from './leaks.ts'
import { normal, viewFrom, viewOf } from './view.ts'

type Doc = Record<string, unknown>
type ByLocale = Partial<Record<Locale, unknown>> | null | undefined

const pickIn = (locale: Locale) => (value: unknown) => (value as ByLocale)?.[locale]

/** Everything that can be seen of a document, against the model. */
export async function compare(chain: Chain, written: Locale): Promise<void> {
  await compareStored(chain)
  await compareDrafts(chain, written)
  await compareAnswers(chain)
  await compareAll(chain)
  await graphqlAnswers(chain)
}

async function compareStored(chain: Chain): Promise<void> {
  const { kind, model, world } = chain
  const { latest, row, version } = await stored(world, kind, chain.id)
  chain.same('versions that call themselves the latest', latest, 1)
  const statuses = (version?.version._status ?? {}) as Record<string, string>
  for (const locale of localeCodes) {
    const draft = viewOf(kind.level, model.draft.frame, (key) => textOf(model.draft, locale, key))
    chain.same(`the latest version in ${locale}`, viewFrom(kind.level, version?.version, pickIn(locale)), draft)
    const isLive = model.live.has(locale)
    const rowStatus = (row?._status as ByLocale)?.[locale] === 'published'
    chain.same(`the status of the main row in ${locale}`, rowStatus, isLive)
    const published = viewOf(kind.level, model.published.frame, (key) => textOf(model.published, locale, key))
    if (Object.keys(model.publications).length > 0) compareRow(chain, locale, row, published)
    const isSettled = isLive && JSON.stringify(draft) === JSON.stringify(published)
    if (!['draft', 'published'].includes(statuses[locale] ?? ''))
      chain.differs(`the status of the draft in ${locale}`, statuses, 'explicit')
    if (statuses[locale] === 'published' && !isSettled) chain.differs(`the draft in ${locale}`, 'published', 'pending')
  }
}

function compareRow(chain: Chain, locale: Locale, row: Doc | null, published: Doc): void {
  const got = viewFrom(chain.kind.level, row, pickIn(locale))
  chain.same(`the main row in ${locale}`, got, published)
}

/** Staff see the draft of each language, and never another one's text in its place; two languages after each step. */
async function compareDrafts(chain: Chain, written: Locale): Promise<void> {
  const { draw, kind, model, world } = chain
  if (model.isTrashed) return
  const draft = copyOf(model.draft)
  for (const locale of [written, draw.from(localeCodes)]) {
    const path = `${pathOf(chain)}?locale=${locale}&fallback-locale=none&draft=true&depth=0`
    const { body, status } = await world.app.rest<Doc>('GET', path, { user: world.editor })
    // What follows from other fields is shown to staff before it is saved.
    kind.derive?.(draft, locale, true)
    const wanted = viewOf(kind.level, draft.frame, (key) => textOf(draft, locale, key))
    if (status !== 200) chain.differs(`the draft in ${locale} is answered with ${status}`, body, 200)
    chain.same(
      `the draft in ${locale} as staff read it`,
      viewFrom(kind.level, body, (value) => value),
      wanted,
    )
  }
}

const pathOf = ({ id, kind }: Chain): string => (kind.isGlobal ? `/api/globals/${kind.slug}` : `/api/${kind.slug}/${id}`)

/** What anonymous readers get by REST in each language: by id or in a list, with or without fallback, asking for drafts or not. */
async function compareAnswers(chain: Chain): Promise<void> {
  const { draw, kind, model } = chain
  const asked = localeCodes.map((locale) => {
    const fallback: Fallback = draw.once(2) ? 'none' : 'chain'
    return { fallback, locale, isList: !kind.isGlobal && draw.once(2), draft: draw.once(4) }
  })
  await Promise.all(
    asked.map(async ({ draft, fallback, isList, locale }) => {
      const query = `locale=${locale}${fallback === 'none' ? '&fallback-locale=none' : ''}${draft && !kind.isGlobal ? '&draft=true' : ''}&depth=0`
      const doc = await readPublic(chain, query, isList)
      compareAnswer(chain, `the public answer (${query})`, doc, answerFor(kind, model, locale, fallback))
    }),
  )
}

/** The document, or nothing. */
async function readPublic(chain: Chain, query: string, isList: boolean): Promise<Doc | undefined> {
  const { id, kind } = chain
  if (isList) {
    const { body, text } = await readText<{ docs: Doc[]; totalDocs: number }>(chain, `/api/${kind.slug}?where[id][equals]=${id}&${query}`)
    leaksIn(chain, query, text)
    chain.same(`the count of the list (${query})`, body.totalDocs, body.docs.length)
    return body.docs[0]
  }
  const { body, status, text } = await readText<Doc>(chain, `${pathOf(chain)}?${query}`)
  leaksIn(chain, query, text)
  if (status !== 200 && status !== 404) chain.differs(`the public answer (${query})`, status, '200 or 404')
  return status === 200 && body._translation ? body : undefined
}

async function readText<Body>({ world }: Chain, path: string): Promise<{ body: Body; status: number; text: string }> {
  const { body, status } = await world.app.rest<Body>('GET', path)
  return { body, status, text: JSON.stringify(body) }
}

function compareAnswer(chain: Chain, what: string, doc: Doc | undefined, wanted: Answer | undefined): void {
  if (Boolean(doc) !== Boolean(wanted)) chain.differs(`whether there is ${what} of ${chain.id}`, doc, wanted)
  if (!doc || !wanted) return
  chain.same(
    what,
    viewFrom(chain.kind.level, doc, (value) => value),
    wanted.view,
  )
  chain.same(`_translation of ${what}`, known(chain, doc._translation), wanted.translation)
}

/** Paths of fields that the model does not have are left out, and the time of the first publication. */
export function known({ kind }: Chain, value: unknown): unknown {
  const { requested, served, origin, state, sourceVersion, fields, available } = value as Doc
  const names = new Set([
    ...kind.level.leaves.filter(({ isText }) => isText).map(({ path }) => path),
    ...kind.level.lists.map(({ name }) => name),
  ])
  const listed = (fields as string[]).filter((path) => names.has(path) || names.has(path.split('.')[0] ?? '')).sort()
  return { requested, served, origin, state, sourceVersion, fields: listed, available: normal(available) }
}

async function compareAll(chain: Chain): Promise<void> {
  const { draw, kind, model } = chain
  const query = `locale=all&depth=0${draw.from(['', '&fallback-locale=none', ...(kind.isGlobal ? [] : ['&draft=true'])])}`
  const doc = await readPublic(chain, query, false)
  const wanted = answerForAll(kind, model)
  chain.same(`whether there is a public answer (${query})`, Boolean(doc), Boolean(wanted))
  if (!doc || !wanted) return
  for (const locale of localeCodes)
    chain.same(`the public answer (${query}) in ${locale}`, viewFrom(kind.level, doc, pickIn(locale)), wanted.views[locale])
  chain.same(`_translation (${query})`, known(chain, doc._translation), wanted.translation)
}
