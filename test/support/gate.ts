import { afterAll, beforeAll, expect } from '@jest/globals'

import { startTestApp, type Answer, type TestApp, type TestUser } from './app.ts'
import { published, Records } from './records.ts'

export interface Refusal {
  code?: string
  detail?: string
  errors?: { message: string; path: string }[]
  docs?: { id: string }[]
  totalDocs?: number
}

/** A server with two public news, and an editor. */
export class GateWorld {
  app!: TestApp
  editor!: TestUser
  /** The news item `100 % of a_title`. */
  id = ''

  static ofThisFile(): GateWorld {
    const world = new GateWorld()
    beforeAll(() => world.#open())
    afterAll(() => world.app.stop())
    return world
  }

  async #open(): Promise<void> {
    this.app = await startTestApp()
    this.editor = await this.app.createUser('editor')
    const records = new Records(this.app, this.editor)
    this.id = await records.news({ title: '100 % of a_title', ...published })
    await records.news({ title: 'Another title', ...published })
  }

  ask(query: string, user?: TestUser): Promise<Answer<Refusal>> {
    return this.app.rest<Refusal>('GET', `/api/${query}`, { user })
  }

  async expectRefused(query: string, path: string, allowed: string, user?: TestUser): Promise<void> {
    const { body, headers, status } = await this.ask(query, user)
    expect([status, body.code, body.errors?.[0]?.path]).toEqual([400, 'bad-request', path])
    expect(body.errors?.[0]?.message).toContain(allowed)
    expect(body.detail).toContain(path)
    expect(headers.get('content-type')).toContain('application/problem+json')
  }
}
