import { perLocaleGlobals, publicCollections } from '../../shared/slugs.ts'
import type { Schema } from '../../shared/openapi.ts'
import type { OpenApiDocument } from './document.ts'

const left = '#/components/schemas/'
const isObject = (value: unknown): value is Schema => typeof value === 'object' && value !== null

/** A schema as TypeScript writes it. */
function typeOf(schema: Schema): string {
  if (typeof schema.$ref === 'string') return schema.$ref.slice(left.length)
  if (Array.isArray(schema.anyOf)) return union((schema.anyOf as Schema[]).map(typeOf))
  if ('const' in schema) return JSON.stringify(schema.const)
  if (Array.isArray(schema.enum)) return union(schema.enum.map((value) => JSON.stringify(value)))
  const types = [schema.type].flat()
  return union(types.map((type) => plainType(type, schema)))
}

const union = (types: readonly string[]): string => [...new Set(types)].join(' | ')

function plainType(type: unknown, schema: Schema): string {
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'string' || type === 'boolean' || type === 'null') return type
  if (type === 'array') return `(${isObject(schema.items) ? typeOf(schema.items) : 'unknown'})[]`
  if (type === 'object') return objectType(schema)
  return 'unknown'
}

function objectType({ additionalProperties, properties, required }: Schema): string {
  const needed = new Set(Array.isArray(required) ? (required as string[]) : [])
  const lines = Object.entries((properties ?? {}) as Record<string, Schema>).flatMap(([name, property]) => [
    ...(typeof property.description === 'string' ? [`/** ${property.description.replace(/\*\//gu, '*\\/')} */`] : []),
    `${JSON.stringify(name)}${needed.has(name) ? '' : '?'}: ${typeOf(property)}`,
  ])
  if (additionalProperties === true) lines.push('[name: string]: unknown')
  return lines.length > 0 ? `{\n${lines.join('\n')}\n}` : 'Record<string, unknown>'
}

/** The schemas that these lead to, with themselves. */
function reachable(names: readonly string[], schemas: Readonly<Record<string, Schema>>): string[] {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (isObject(value)) {
      if (typeof value.$ref === 'string') add(value.$ref.slice(left.length))
      Object.values(value).forEach(visit)
    }
  }
  const add = (name: string): void => {
    const schema = schemas[name]
    if (!schema || found.has(name)) return
    found.add(name)
    visit(schema)
  }
  names.forEach(add)
  return [...found].toSorted()
}

/** The schema that a read answers: of one language, and of all. */
function answersOf({ paths }: OpenApiDocument, path: string): [string, string] {
  const response = paths[path]?.get?.responses[200]
  const content = response && 'content' in response ? response.content?.['application/json'] : undefined
  const [one, all] = ((content?.schema.anyOf ?? []) as Schema[]).map(typeOf)
  return [one ?? 'unknown', all ?? 'unknown']
}

/** What reads answer, as types of TypeScript: those of a client (`examples/client`). */
export function renderTypes(document: OpenApiDocument): string {
  const places = {
    Collections: publicCollections.map((slug) => [slug, answersOf(document, `/api/${slug}/{id}`)] as const),
    Globals: perLocaleGlobals.map((slug) => [slug, answersOf(document, `/api/globals/${slug}`)] as const),
  }
  const { schemas } = document.components
  const names = reachable(['Locale', 'Problem', ...Object.values(places).flatMap((place) => place.flatMap(([, both]) => both))], schemas)
  const types = names.map((name) => `export type ${name} = ${typeOf(schemas[name] ?? {})}`)
  const maps = Object.entries(places).flatMap(([name, place]) => [
    `export interface ${name} {\n${place.map(([slug, [one]]) => `${JSON.stringify(slug)}: ${one}`).join('\n')}\n}`,
    `export interface ${name}InAllLanguages {\n${place.map(([slug, [, all]]) => `${JSON.stringify(slug)}: ${all}`).join('\n')}\n}`,
  ])
  const head = '// Made by `npm run generate` from the OpenAPI document: what strangers are answered.'
  return `${[head, ...types, ...maps].join('\n\n')}\n`
}
