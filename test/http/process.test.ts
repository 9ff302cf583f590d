import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client/sqlite3'

import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { pipeline } from '../support/pipelined.ts'
import { startServer, type RunningServer } from '../support/server.ts'
import { stampedProgramme } from '../support/stamped.ts'
import { until } from '../support/until.ts'

async function signIn({ admin, url }: RunningServer): Promise<Record<string, string>> {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(`${url}/api/users/login`, { method: 'POST', headers, body: JSON.stringify(admin) })
  const { token } = (await answer.json()) as { token: string }
  return { ...headers, Authorization: `JWT ${token}` }
}

describe('a wrong setting', () => {
  it('stops the start with its name', async () => {
    const start = startServer({ data: 'nothing', env: { PORT: 'eighty', SEED: 'everything' } })
    await expect(start).rejects.toThrow(/ended with 1:\nWrong settings:\n {2}PORT must be .*\n {2}SEED must be/u)
  })

  it('is not repeated in the message, for it may be a secret', async () => {
    await expect(startServer({ data: 'nothing', env: { PAYLOAD_SECRET: 'my-short-secret' } })).rejects.toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('my-short-secret') }),
    )
  })
})

describe('a running server', () => {
  let server: RunningServer

  beforeAll(async () => {
    server = await startServer({ data: 'empty' })
  })

  afterAll(async () => {
    await server.stop()
  })

  it('keeps a second process from its database, and serves on', async () => {
    await expect(startServer({ data: { folder: server.folder } })).rejects.toThrow(/alliance\.db is in use by process \d+\. Stop it first/u)
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200)
  })

  it.each(['/api/nowhere', '/api/news/nowhere', '/api/globals/nowhere'])('answers %s by a problem document', async (path) => {
    const answer = await fetch(server.url + path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, expect.stringContaining('application/problem+json')])
    expect(await answer.json()).toMatchObject({ status: 404, code: 'not-found', type: '/problems/not-found', title: expect.any(String) })
  })

  describe('that fails inside', () => {
    const queries = { rest: '/api/themes', graphql: '/api/graphql' }
    let answers: Record<keyof typeof queries, { status: number; body: string }>

    beforeAll(async () => {
      const database = createClient({ url: `file:${join(server.folder, 'alliance.db')}` })
      await database.execute('ALTER TABLE themes RENAME TO themes_elsewhere')
      database.close()
      const read = async (answer: Response) => ({ status: answer.status, body: await answer.text() })
      const headers = { 'Content-Type': 'application/json' }
      const body = JSON.stringify({ query: '{ Themes { totalDocs } }' })
      answers = {
        rest: await read(await fetch(server.url + queries.rest)),
        graphql: await read(await fetch(server.url + queries.graphql, { method: 'POST', headers, body })),
      }
    })

    it('says by REST that it has failed, and keeps the reason in its log', () => {
      expect(answers.rest.status).toBe(500)
      expect(JSON.parse(answers.rest.body)).toMatchObject({ code: 'internal-error', status: 500 })
      expect(answers.rest.body).not.toMatch(/sql|table|themes|node_modules/iu)
      expect(server.output()).toContain('no such table')
    })

    it('says the same by GraphQL', () => {
      expect(JSON.parse(answers.graphql.body)).toMatchObject({ errors: [{ message: 'Something went wrong.' }] })
      expect(answers.graphql.body).not.toMatch(/sql|table|node_modules|stack/iu)
    })
  })
})

describe('SIGTERM during saves', () => {
  const saves = 8
  let answers: number[]
  let late: number[]
  let code: null | number
  let folder: string
  let seconds: number

  beforeAll(async () => {
    const server = await startServer({ data: 'empty' })
    folder = server.folder
    const headers = await signIn(server)
    const save = async (index: number) => {
      const body = JSON.stringify({ ...stampedProgramme(index + 1), code: `STOP-${index}`, slug: `stop-${index}`, _status: 'published' })
      return (await fetch(`${server.url}/api/programmes?locale=en`, { method: 'POST', headers, body })).status
    }
    const connection = pipeline(server.url)
    const first = save(0)
    const others = Array.from({ length: saves - 1 }, (_, index) => save(index + 1))
    connection.send({
      method: 'POST',
      path: '/api/programmes?locale=en',
      headers,
      body: { ...stampedProgramme(saves + 1), code: 'STOP-LAST', slug: 'stop-last', _status: 'published' },
    })
    await first
    const began = Date.now()
    const stopped = server.stop({ keep: true })
    await until('the stop is announced', () => server.output().includes('SIGTERM: finishing'))
    connection.send({ method: 'GET', path: '/health/ready' })
    answers = await Promise.all([first, ...others])
    late = await connection.statuses()
    code = await stopped
    seconds = (Date.now() - began) / 1000
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  it('finishes them', async () => {
    expect(answers).toEqual(Array.from({ length: saves }, () => 201))
    const database = createClient({ url: `file:${join(folder, 'alliance.db')}` })
    const { rows } = await database.execute("SELECT count(*) AS found FROM programmes WHERE code LIKE 'STOP-%'")
    database.close()
    expect(rows[0]?.found).toBe(saves + 1)
  })

  it('turns readiness to 503 for who is still connected', () => {
    expect(late).toEqual([201, 503])
  })

  it('ends the process with 0 before the drain runs out', () => {
    expect(code).toBe(0)
    expect(seconds).toBeLessThan(20)
  })
})
