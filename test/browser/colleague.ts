import type { APIRequestContext } from '@playwright/test'

import type { Role } from '../../src/access/index.ts'
import type { Locale } from '../../src/shared/locales.ts'
import { administrator } from './support.ts'

export interface Colleague {
  email: string
  password: string
}

/** What an administrator asks of the API; the answer of a refusal is part of the error. */
export async function asAdministrator<Body>(request: APIRequestContext, method: string, path: string, data?: unknown): Promise<Body> {
  const signedIn = await request.post('/api/users/login', { data: administrator })
  const { token } = (await signedIn.json()) as { token: string }
  const answer = await request.fetch(path, { method, data, headers: { Authorization: `JWT ${token}` } })
  if (!answer.ok()) throw new Error(`${method} ${path} answered ${answer.status()}: ${await answer.text()}`)
  return (await answer.json()) as Body
}

/** A new member of the staff, made by the administrator. */
export async function newColleague(
  request: APIRequestContext,
  name: string,
  role: Role,
  more: { locales?: Locale[]; mayPublish?: Locale[] } = {},
): Promise<Colleague> {
  const email = `${role}-${Date.now()}@example.org`
  const password = 'seven quiet rivers under snow'
  await asAdministrator(request, 'POST', '/api/users', { email, password, name, roles: [role], ...more })
  return { email, password }
}
