import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

import { localeCodes } from '../../src/shared/locales.ts'
import { perLocaleGlobals, publicCollections } from '../../src/shared/slugs.ts'
import { canary } from './canary.ts'

const languages = [...localeCodes, 'all']

/** Every public list and global by REST: each language with and without fallback, each depth. */
export const restPaths = (): string[] => {
  const queries = languages.flatMap((locale) => [
    `locale=${locale}&depth=0&limit=100`,
    `locale=${locale}&depth=0&limit=100&page=2`,
    `locale=${locale}&depth=0&limit=100&fallback-locale=none&draft=true&trash=true`,
    `locale=${locale}&depth=1&limit=20&sort=id`,
    `locale=${locale}&depth=2&limit=10&sort=id`,
  ])
  const lists = publicCollections.flatMap((slug) => queries.map((query) => `/api/${slug}?${query}`))
  const counts = publicCollections.flatMap((slug) => languages.map((locale) => `/api/${slug}/count?locale=${locale}`))
  const singles = perLocaleGlobals.flatMap((slug) => queries.map((query) => `/api/globals/${slug}?${query.replace('&draft=true', '')}`))
  return [...lists, ...counts, ...singles]
}

/** What is public in the formats of others. */
export const formatPaths = (): string[] =>
  localeCodes.flatMap((locale) => [
    ...['news', 'events', 'all'].flatMap((kind) => ['rss', 'atom', 'json'].map((format) => `/feeds/${locale}/${kind}.${format}`)),
    `/calendar/${locale}/events.ics`,
    ...['geojson', 'csv', 'json'].map((format) => `/data/${locale}/participants.${format}`),
    ...['roma', canary, canary.slice(0, 6)].map((q) => `/api/search?q=${q}&locale=${locale}&limit=100`),
    `/api/sync?locale=${locale}`,
    `/api/sync?locale=${locale}&fallback-locale=none`,
  ])

/** Requests that are refused: their answers must not say more than that. */
export const badPaths = (): string[] =>
  publicCollections.flatMap((slug) => [
    `/api/${slug}?where[editorialNote][exists]=true`,
    `/api/${slug}?where[createdBy.name][like]=a`,
    `/api/${slug}?where[nothing][equals]=1`,
    `/api/${slug}?sort=editorialNote`,
    `/api/${slug}?limit=nothing&page=x&depth=99`,
    `/api/${slug}/versions?limit=100`,
    `/api/${slug}/nothing`,
    `/api/${slug}/access`,
  ])

const deepest = 2

/** Members of a union may have fields of one name and different types: each is asked for by itself. */
function selections(type: GraphQLNamedType, depth: number): string[] {
  if (isUnionType(type))
    return type.getTypes().flatMap((member) => selections(member, depth).map((inner) => `__typename ... on ${member.name} { ${inner} }`))
  if (!isObjectType(type)) return []
  const inner = Object.values(type.getFields()).map((field) => selected(field, depth)[0])
  return [inner.filter(Boolean).join(' ')]
}

function selected(field: GraphQLField<unknown, unknown>, depth: number): string[] {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return [field.name]
  if (depth >= deepest) return []
  return selections(type, depth + 1)
    .filter(Boolean)
    .map((inner) => `${field.name} { ${inner} }`)
}

/**
 * Every field of the schema that strangers have, as queries small enough to be answered: the plain fields of a type together, each
 * relation in a query of its own.
 */
export function everyQuery(schema: GraphQLSchema, locale: string): string[] {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => !args.some(isRequiredArgument))
  return queries.flatMap((query) => {
    const type = getNamedType(query.type)
    const docs = isObjectType(type) ? type.getFields().docs : undefined
    const document = docs ? getNamedType(docs.type) : type
    const wrap = (inner: string) => (docs ? `totalDocs docs { ${inner} }` : inner)
    const hasLimit = query.args.some(({ name }) => name === 'limit')
    // A relation leads to other relations: a few documents are as much as is answered at once.
    const head = (limit: number) => `${query.name}(locale: ${locale}${hasLimit ? `, limit: ${limit}, sort: "-updatedAt"` : ''})`
    const { plain, related } = parts(document)
    return [...(plain ? [`{ ${head(40)} { ${wrap(plain)} } }`] : []), ...related.map((part) => `{ ${head(3)} { ${wrap(part)} } }`)]
  })
}

function parts(type: GraphQLNamedType): { plain: string; related: string[] } {
  if (!isObjectType(type)) return { plain: '', related: [] }
  const fields = Object.values(type.getFields())
  const plain = fields.filter((field) => isLeafType(getNamedType(field.type)))
  const others = fields.filter((field) => !plain.includes(field))
  return { plain: plain.map(({ name }) => name).join(' '), related: others.flatMap((field) => selected(field, 0)) }
}
