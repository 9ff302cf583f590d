import { GraphQLEnumType, GraphQLString, isObjectType, type GraphQLArgument, type GraphQLField, type GraphQLSchema } from 'graphql'
import { APIError, isolateObjectProperty, type CollectionSlug, type PayloadRequest, type SanitizedConfig, type Where } from 'payload'

import { askForPlace, placeProperty, type PlacedPage } from '../database/index.ts'
import { publicCollections } from '../shared/slugs.ts'
import { BadCursor, cursorMessage, Cursors } from './cursors/token.ts'
import { eventsWhere } from './eventList/filter.ts'
import { whens, type When } from './eventList/when.ts'

interface Context {
  req: PayloadRequest
}

interface Asked {
  cursor?: null | string
  draft?: boolean
  fallbackLocale?: unknown
  limit?: number
  locale?: unknown
  page?: number
  pagination?: boolean
  sort?: string
  trash?: boolean
  when?: null | When
  where?: Where
}

type ListField = GraphQLField<unknown, Context, Asked>

const whenType = new GraphQLEnumType({
  name: 'When',
  description: 'Events by time: until their last day is over, after it, or without a date.',
  values: Object.fromEntries(whens.map((when) => [when, {}])),
})

const argument = (name: string, type: GraphQLArgument['type'], description: string): GraphQLArgument => ({
  astNode: undefined,
  defaultValue: undefined,
  deprecationReason: undefined,
  description,
  extensions: {},
  name,
  type,
})

/** Gives lists what they take over REST as well: pages by `cursor`, and for events `when`. */
export function addListArguments(schema: GraphQLSchema, { collections }: SanitizedConfig): void {
  const queries = schema.getQueryType()?.getFields() ?? {}
  for (const { graphQL, slug } of collections) {
    if (!graphQL || !publicCollections.some((known) => known === slug)) continue
    const list = queries[graphQL.pluralName] as ListField | undefined
    const type = schema.getType(graphQL.pluralName)
    if (!list || !isObjectType(type)) continue
    describeCursor(type.getFields(), 'nextCursor', 'Where the next page begins; nothing at the end, or without the argument “cursor”.')
    describeCursor(
      type.getFields(),
      'prevCursor',
      'Where the page before ends; nothing at the beginning, or without the argument “cursor”.',
    )
    list.args = [
      ...list.args,
      argument('cursor', GraphQLString, 'A place in the list: “start”, or a cursor of an answer to the same question.'),
    ]
    const counted = queries[`count${graphQL.pluralName}`] as ListField | undefined
    if (slug === 'events') for (const field of [list, counted]) if (field) takeWhen(field)
    takeCursor(list, slug)
  }
}

const describeCursor = (fields: Record<string, unknown>, name: string, description: string): void => {
  fields[name] = { args: [], description, deprecationReason: undefined, extensions: {}, name, type: GraphQLString }
}

function takeWhen(field: ListField): void {
  const { resolve } = field
  field.args = [...field.args, argument('when', whenType, 'Only events of this time.')]
  field.resolve = async (source, args, context, info) => {
    const where = await whereOf(context.req, args)
    return resolve?.(source, { ...withoutWhen(args), ...(where ? { where } : {}) }, context, info)
  }
}

const withoutWhen = ({ when: _, ...args }: Asked): Asked => args

/** The filter, with what `when` says at this moment. */
async function whereOf(req: PayloadRequest, { when, where }: Asked): Promise<undefined | Where> {
  const wheres = when ? await eventsWhere(req.payload, when, req) : []
  return wheres.length > 0 ? { and: [...(where ? [where] : []), ...wheres] } : where
}

const refused = (path: string, message: string) => new APIError(message, 400, { code: 'bad-request', errors: [{ message, path }] }, true)

function takeCursor(field: ListField, slug: string): void {
  const { resolve } = field
  field.resolve = async (source, { cursor, ...args }, context, info) => {
    // Each list has a question of its own, also beside others in one request: the framework hands the request on from one to the next.
    const req = isolateObjectProperty(context.req, [placeProperty])
    askForPlace(req, slug, undefined)
    const own = { ...context, req }
    const list = async () => {
      const result = (await resolve?.(source, args, own, info)) as unknown
      context.req = own.req
      return result
    }
    if (cursor === undefined || cursor === null) return list()
    const wrong = (['page', 'pagination', 'draft', 'trash'] as const).find((name) => args[name] !== undefined)
    if (wrong) throw refused(wrong, `“${wrong}” cannot be asked together with “cursor”.`)
    if (args.limit === 0) throw refused('limit', 'A list with a cursor has pages: “limit” is 1 or more.')
    const { fallbackLocale = req.fallbackLocale, locale = req.locale, sort, when, where } = args
    const cursors = new Cursors(req.payload.secret, JSON.stringify(['graphql', slug, sort, when, where, locale, fallbackLocale]))
    askForPlace(req, slug, opened(cursors, cursor))
    const page = (await list()) as PlacedPage<unknown>
    return { ...page, ...numbersOf(req, slug, args, page.limit), ...sealed(cursors, page) }
  }
}

function opened(cursors: Cursors, cursor: string) {
  try {
    return cursors.open(cursor)
  } catch (error) {
    if (error instanceof BadCursor) throw refused('cursor', cursorMessage)
    throw error
  }
}

const sealed = (cursors: Cursors, { nextCursor, prevCursor }: PlacedPage<unknown>) => ({
  nextCursor: cursors.seal(nextCursor),
  prevCursor: cursors.seal(prevCursor),
})

/** How many there are is counted when it is asked for; pages by cursor have no numbers. */
function numbersOf(req: PayloadRequest, slug: string, asked: Asked, limit: number) {
  const { fallbackLocale, locale } = asked
  const totalDocs = async () => {
    const where = await whereOf(req, asked)
    const own = { collection: slug as CollectionSlug, req, ...(where ? { where } : {}) }
    const language = { fallbackLocale: (fallbackLocale ?? req.fallbackLocale) as never, locale: (locale ?? req.locale) as never }
    return (await req.payload.count({ ...own, ...language, overrideAccess: false })).totalDocs
  }
  return { page: 0, pagingCounter: 0, totalDocs, totalPages: async () => Math.ceil((await totalDocs()) / limit) }
}
