import type { Payload, SanitizedConfig } from 'payload'

import { randomUUID } from 'node:crypto'
import { getPayload } from 'payload'

import type { Role } from '../../src/access/index.ts'
import type { Settings } from '../../src/env.ts'
import type { Locale } from '../../src/shared/locales.ts'

import { createCache } from '../../src/delivery/index.ts'
import { migrateDatabase } from '../../src/database/index.ts'
import { createHttp } from '../../src/http.ts'
import { migrations } from '../../src/migrations/index.ts'
import { createConfig } from '../../src/payload.config.ts'
import { fetchByContract } from './contract.ts'
import { testDatabase } from './database.ts'
import { listen } from './listen.ts'
import { testSettings } from './settings.ts'
import type { Network } from '../../src/webhooks/index.ts'

export interface Answer<Body = unknown> {
  status: number
  headers: Headers
  /** Parsed when the answer is JSON, the text otherwise. */
  body: Body
}

export interface GraphqlAnswer<Data = Record<string, unknown>> {
  status: number
  headers: Headers
  data: Data | null | undefined
  errors: { message: string; path?: (number | string)[]; extensions?: Record<string, unknown> }[]
}

export interface TestUser {
  id: string
  email: string
  password: string
  token: string
}

interface Languages {
  locales?: readonly Locale[]
  mayPublish?: readonly Locale[]
}

interface Caller {
  user?: TestUser
  token?: string
  headers?: Record<string, string>
}

/** The real configuration, database and Express app in this process; only the socket is on an ephemeral port. */
export interface TestApp {
  payload: Payload
  /** `http://127.0.0.1:<port>` */
  url: string
  /** The same without the cache in front: what it answers is fresh. */
  freshUrl: string
  /** `rest('GET', '/api/news?locale=fr')`; a body is sent as JSON, `FormData` as it is. */
  rest<Body = Record<string, unknown>>(method: string, path: string, options?: Caller & { body?: unknown }): Promise<Answer<Body>>
  graphql<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>, caller?: Caller): Promise<GraphqlAnswer<Data>>
  /** Creates and signs in a person of the staff. `locales` are those a translator or reviewer works in, `mayPublish` those granted for publishing. */
  createUser(role: Role | readonly Role[], more?: Languages): Promise<TestUser>
  stop(): Promise<void>
}

export interface TestAppOptions {
  /** With the Alliance content; otherwise the database is migrated and empty. */
  seed?: boolean
  /** Changes the finished configuration, to add a collection or a hook that only a test needs. */
  adjust?: (config: SanitizedConfig) => SanitizedConfig
  /** Other settings than those of the tests; a test that counts what answers cost has `cacheMaxMegabytes: 0`. */
  settings?: Partial<Settings>
  /** What webhooks are sent into, instead of the internet. */
  network?: Network
  /** Adds the tables of what a test adds to the model. */
  migrate?: (payload: Payload, committed: typeof migrations) => Promise<typeof migrations>
}

function headersOf({ user, token = user?.token, headers }: Caller): Record<string, string> {
  return { ...(token ? { Authorization: `JWT ${token}` } : {}), ...headers }
}

async function parse(response: Response): Promise<unknown> {
  const text = await response.text()
  return /[/+]json\b/.test(response.headers.get('content-type') ?? '') && text ? JSON.parse(text) : text
}

/** Starts the CMS for one test file. Call it in `beforeAll`, and `stop()` in `afterAll`. */
export async function startTestApp({ seed = false, adjust, migrate, network, settings: others }: TestAppOptions = {}): Promise<TestApp> {
  const database = testDatabase(seed ? 'seeded' : 'empty', adjust ? 'changed' : 'usual')
  const settings = { ...testSettings(database), ...others }
  const usual = await createConfig(settings, { network })
  const config = adjust?.(usual) ?? usual
  const key = randomUUID()
  const payload = await getPayload({ config, key })
  await migrateDatabase(payload, (await migrate?.(payload, migrations)) ?? migrations)
  await database.fill(payload)
  const cache = createCache({ payload, corsOrigins: settings.corsOrigins, maxMegabytes: settings.cacheMaxMegabytes })
  const http = createHttp({ payload, config, env: settings, logger: payload.logger, cacheKey: key })
  const { url, close } = await listen(cache.before(http))
  const fresh = await listen(http)

  // What a test adds to the model is not in the contract.
  const ask = adjust || migrate ? fetch : fetchByContract

  async function rest<Body>(method: string, path: string, { body, ...caller }: Caller & { body?: unknown } = {}): Promise<Answer<Body>> {
    const isForm = body instanceof FormData
    const type: Record<string, string> = body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }
    const response = await ask(new URL(path, url), {
      method,
      redirect: 'manual',
      headers: { ...type, ...headersOf(caller) },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    })
    return { status: response.status, headers: response.headers, body: (await parse(response)) as Body }
  }

  async function graphql<Data>(query: string, variables: Record<string, unknown> = {}, caller: Caller = {}): Promise<GraphqlAnswer<Data>> {
    const { status, headers, body } = await rest<{ data?: Data | null; errors?: GraphqlAnswer['errors'] }>('POST', '/api/graphql', {
      ...caller,
      body: { query, variables },
    })
    return { status, headers, data: body.data, errors: body.errors ?? [] }
  }

  async function createUser(role: Role | readonly Role[], { locales = [], mayPublish = [] }: Languages = {}): Promise<TestUser> {
    const email = `${randomUUID()}@example.org`
    const password = `pass-${randomUUID()}`
    const { id } = await payload.create({
      collection: 'users',
      data: {
        email,
        password,
        name: `Test ${[role].flat().join(', ')}`,
        roles: [role].flat(),
        locales: [...locales],
        mayPublish: [...mayPublish],
      },
      overrideAccess: true,
    })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    if (!token) throw new Error(`${email} was created but got no token.`)
    return { id: String(id), email, password, token }
  }

  async function stop(): Promise<void> {
    await close()
    await fresh.close()
    cache.close()
    await database.drop(payload)
    await payload.destroy()
    database.clean()
  }

  return { payload, url, freshUrl: fresh.url, rest, graphql, createUser, stop }
}
