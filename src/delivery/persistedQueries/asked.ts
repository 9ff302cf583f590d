/** A query that is named by its hash, after the convention of “automatic persisted queries”. */
export interface PersistedQuery {
  /** SHA-256 of the text, as 64 hexadecimal digits. */
  hash: string
  /** The text, where the client registers it. */
  query?: string
  variables?: unknown
  operationName?: string
}

/** What a client sent in the place of a persisted query cannot be understood. */
export class MalformedQuery extends Error {}

const shape = 'extensions={"persistedQuery":{"version":1,"sha256Hash":"64 hexadecimal digits"}}'

/**
 * Finds the persisted query in the address of a GET, or in the body of a POST; nothing where there is none.
 *
 * @throws MalformedQuery
 */
export async function persistedQueryIn(request: Request): Promise<PersistedQuery | undefined> {
  if (request.method !== 'GET') return inBody(await request.clone().text())
  const { searchParams } = new URL(request.url)
  const read = (name: string): unknown => {
    const value = searchParams.get(name)
    return value === null || value === '' ? undefined : parsed(value, name)
  }
  const found = toPersisted({
    extensions: read('extensions'),
    operationName: searchParams.get('operationName') ?? undefined,
    variables: read('variables'),
  })
  if (!found) throw new MalformedQuery(`By GET a query is named by its hash: ${shape}.`)
  return found
}

function inBody(text: string): PersistedQuery | undefined {
  if (!text.includes('"persistedQuery"')) return undefined
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return undefined
  }
  return typeof body === 'object' && body !== null ? toPersisted(body) : undefined
}

function toPersisted(sent: Record<string, unknown> | object): PersistedQuery | undefined {
  const { extensions, operationName, query, variables } = sent as Record<string, unknown>
  const asked = (extensions as null | undefined | { persistedQuery?: unknown })?.persistedQuery as
    null | undefined | { sha256Hash?: unknown; version?: unknown }
  if (!asked) return undefined
  const { sha256Hash, version } = asked
  if (version !== 1 || typeof sha256Hash !== 'string' || !/^[\da-f]{64}$/iu.test(sha256Hash))
    throw new MalformedQuery(`A persisted query is named like this: ${shape}.`)
  return {
    hash: sha256Hash.toLowerCase(),
    variables,
    ...(typeof query === 'string' ? { query } : {}),
    ...(typeof operationName === 'string' ? { operationName } : {}),
  }
}

function parsed(value: string, name: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    throw new MalformedQuery(`“${name}” is no JSON.`)
  }
}
