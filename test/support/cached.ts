import { expect } from '@jest/globals'

import type { TestApp } from './app.ts'

/** Asks as a stranger does, and knows what the cache did. */
export class CachedReader {
  constructor(private readonly app: Pick<TestApp, 'freshUrl' | 'url'>) {}

  get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
    return fetch(new URL(path, this.app.url), { headers, method, redirect: 'manual' })
  }

  /** `hit`, `miss` or `bypass`; the answer must be what a server without a cache says. */
  async stateOf(path: string): Promise<null | string> {
    const response = await this.get(path)
    const fresh = await fetch(new URL(path, this.app.freshUrl), { redirect: 'manual' })
    const told = async (one: Response) => ({
      body: await one.text(),
      language: one.headers.get('content-language'),
      location: one.headers.get('location'),
      status: one.status,
      type: one.headers.get('content-type'),
    })
    expect({ path, ...(await told(response)) }).toEqual({ path, ...(await told(fresh)) })
    return response.headers.get('x-cache')
  }

  /** Which of the addresses are answered from memory, each with what the cache says; all are kept afterwards. */
  async states(paths: readonly string[]): Promise<Record<string, null | string>> {
    const states: Record<string, null | string> = {}
    for (const path of paths) states[path] = await this.stateOf(path)
    return states
  }

  /** Has all of these kept. */
  async keep(paths: readonly string[]): Promise<void> {
    for (const path of paths) await this.stateOf(path)
    expect(await this.states(paths)).toEqual(Object.fromEntries(paths.map((path) => [path, 'hit'])))
  }

  /** Which of the kept answers a change takes out, and which stay. */
  async after(change: () => Promise<unknown>, paths: readonly string[]): Promise<{ gone: string[]; kept: string[] }> {
    await this.keep(paths)
    await change()
    const states = await this.states(paths)
    const those = (state: string) => paths.filter((path) => states[path] === state)
    return { gone: those('miss'), kept: those('hit') }
  }
}
