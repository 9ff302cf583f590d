import type { SanitizedConfig } from 'payload'

import {
  named,
  refusalNames,
  type Content,
  type ContractPart,
  type Header,
  type Method,
  type Operation,
  type Parameter,
  type PathItem,
  type Reference,
  type ResponseObject,
  type Schema,
} from '../../shared/openapi.ts'
import { collectionPart } from './collections.ts'
import { readExamples } from './examples.ts'
import { globalPart } from './globals.ts'
import { publicCollectionsOf, publicGlobalsOf } from './names.ts'
import { headers, populate, sharedParameters } from './parameters.ts'
import { ownParts } from './parts/index.ts'
import { schemasOf } from './schemas.ts'

/** An OpenAPI 3.1 document, as far as it is used here. */
export interface OpenApiDocument {
  openapi: '3.1.1'
  info: Readonly<Record<string, unknown>>
  servers: readonly { url: string; description: string }[]
  security: Operation['security']
  tags: readonly ContractPart['tag'][]
  paths: Readonly<Record<string, PathItem>>
  components: {
    schemas: Readonly<Record<string, Schema>>
    parameters: Readonly<Record<string, Parameter>>
    headers: Readonly<Record<string, Header>>
    responses: Readonly<Record<string, ResponseObject>>
    securitySchemes: Readonly<Record<string, unknown>>
  }
}

const info = {
  title: 'Alliance CMS',
  version: '1',
  summary: 'Content of the European Alliance of Cities and Regions for Roma Inclusion, in eight languages.',
  description:
    'Public content is read without a key, from any site. Every text says in which language it is (`_translation`, `Content-Language`). Errors are problem documents (RFC 9457). HEAD is answered like GET, without the body.',
  license: { name: 'MIT', identifier: 'MIT' },
}

const authorization = (description: string) => ({ type: 'apiKey', in: 'header', name: 'Authorization', description })

const securitySchemes = {
  staff: authorization('`JWT <token>`, the token from `POST /api/users/login`.'),
  apiClient: authorization('`api-clients API-Key <key>`: reads drafts where that was granted.'),
}

const anybody: Operation['security'] = [{}, { staff: [] }, { apiClient: [] }]

const refusalTexts: Record<keyof typeof refusalNames, string> = {
  400: 'The request cannot be taken; `errors` names the parameter or the field and what is allowed.',
  401: 'The sign-in failed, or the key that was sent is none.',
  403: 'The right for it is missing.',
  404: 'Nothing is there that you may read.',
  405: 'The address does not take this method; `Allow` names those it takes.',
  406: 'There is no such form of it.',
  409: 'The write collides with what is there.',
  410: 'It was there and was withdrawn.',
  412: 'It has changed since it was read (`If-Match`).',
  413: 'The request is too large.',
  415: 'The body is of a kind that is not taken.',
  422: 'The `Idempotency-Key` was sent with another request.',
  423: 'Somebody else is editing it.',
  429: 'Too many requests; `Retry-After` says when to come again.',
  500: 'Our fault. The text is in the log, under the id of the request.',
  503: 'Busy, or not ready; try again.',
}

const extraHeaders: Partial<Record<keyof typeof refusalNames, string>> = { 405: 'Allow', 429: 'Retry-After', 503: 'Retry-After' }

const headerReference = (name: string): Reference => ({ $ref: `#/components/headers/${name}` })
/** Of every answer. */
const requestId = Object.fromEntries(['X-Request-Id', 'RateLimit', 'RateLimit-Policy'].map((name) => [name, headerReference(name)]))

function refusalResponses(examples: Examples): Record<string, ResponseObject> {
  const entries = Object.entries(refusalNames).map(([status, name]): [string, ResponseObject] => {
    const extra = extraHeaders[Number(status) as keyof typeof refusalNames]
    return [
      name,
      {
        description: refusalTexts[Number(status) as keyof typeof refusalNames],
        headers: { ...requestId, ...(extra ? { [extra]: headerReference(extra) } : {}) },
        content: withExample({ 'application/problem+json': { schema: named('Problem') } }, examples[name]) ?? {},
      },
    ]
  })
  const notModified = { description: 'It is still what you have.', headers: { ...requestId, ETag: headerReference('ETag') } }
  return { ...Object.fromEntries(entries), NotModified: notModified }
}

const methods: readonly Method[] = ['get', 'post', 'patch', 'delete']

type Examples = ReturnType<typeof readExamples>

/** With the example where an answer is JSON. */
function withExample(content: Content | undefined, example: unknown): Content | undefined {
  if (!content || example === undefined) return content
  const entries = Object.entries(content).map(([type, media]) => [type, /[/+]json$/u.test(type) ? { ...media, example } : media] as const)
  return Object.fromEntries(entries)
}

/** Every answer has the id of its request, and those of which there is one an example. */
function finished(item: PathItem, examples: Examples): PathItem {
  const operations = methods.flatMap((method): [Method, Operation][] => {
    const operation = item[method]
    if (!operation) return []
    const responses = Object.entries(operation.responses).map(([status, response]) =>
      '$ref' in response
        ? [status, response]
        : [status, finishedAnswer(response, status === '200' ? examples[operation.operationId] : undefined)],
    )
    return [[method, { ...operation, responses: Object.fromEntries(responses) as Operation['responses'] }]]
  })
  return { ...item, ...Object.fromEntries(operations) }
}

const finishedAnswer = (response: ResponseObject, example: unknown): ResponseObject => {
  const content = withExample(response.content, example)
  return { ...response, headers: { ...requestId, ...response.headers }, ...(content ? { content } : {}) }
}

/**
 * The OpenAPI 3.1 document: everything that strangers may ask, from the model, and what each room says of its own addresses. The same on
 * every installation: its server is the one it is read from.
 *
 * @param parts of rooms outside of `delivery`
 */
export function buildOpenApi(config: SanitizedConfig, parts: readonly ContractPart[]): OpenApiDocument {
  const examples = readExamples()
  const all = [...publicCollectionsOf(config).map(collectionPart), ...publicGlobalsOf(config).map(globalPart), ...ownParts, ...parts]
  const tags = new Map(all.map(({ tag }) => [tag.name, tag]))
  const paths = all.flatMap((part) => Object.entries(part.paths).map(([path, item]) => [path, finished(item, examples)] as const))
  return plain({
    openapi: '3.1.1',
    info,
    servers: [{ url: '/', description: 'The server this document comes from.' }],
    security: anybody,
    tags: [...tags.values()],
    paths: Object.fromEntries(paths),
    components: {
      schemas: { ...schemasOf(config), ...Object.assign({}, ...all.map(({ schemas }) => schemas ?? {})) },
      parameters: { ...sharedParameters, populate: populate(config) },
      headers,
      responses: refusalResponses(examples),
      securitySchemes,
    },
  })
}

/** As JSON has it: what is not there is left out. */
const plain = (document: OpenApiDocument): OpenApiDocument => JSON.parse(JSON.stringify(document)) as OpenApiDocument
