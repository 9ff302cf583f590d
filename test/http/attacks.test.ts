import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startServer, type RunningServer } from '../support/server.ts'

let server: RunningServer

beforeAll(async () => {
  server = await startServer()
})

afterAll(async () => server.stop())

describe('the process', () => {
  it('survives filters by a path that is not for strangers', async () => {
    const ask = async () => (await fetch(`${server.url}/api/news?where[image.createdBy.email][like]=a`)).status
    const statuses = await Promise.all(Array.from({ length: 20 }, ask))
    expect(new Set(statuses)).toEqual(new Set([400]))
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200)
    expect(server.process.exitCode).toBeNull()
  })
})
