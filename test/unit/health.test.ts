import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import express from 'express'
import type { Payload } from 'payload'

import { health } from '../../src/operations/index.ts'

let server: Server
let url: string
let queries: number
let isStopping: boolean
let answer: () => Promise<{ docs: { name: string }[] }>

beforeEach(async () => {
  queries = 0
  isStopping = false
  answer = () => Promise.resolve({ docs: [{ name: '20260101_first' }] })
  const find = (): ReturnType<typeof answer> => {
    queries++
    return answer()
  }
  const payload = { find, logger: { error: () => undefined } } as unknown as Payload
  const app = express().use(health({ payload, isStopping: () => isStopping, knownMigrations: ['20260101_first'] }))
  server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve))
})

const ask = async (path: string) => {
  const response = await fetch(url + path)
  return { status: response.status, body: (await response.json()) as unknown }
}

test('is ready when the database answers and is migrated', async () => {
  expect(await ask('/health/ready')).toEqual({ status: 200, body: { status: 'ok' } })
})

test('asks the database once for a thousand who ask', async () => {
  for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 100 }, () => ask('/health/live')))
  expect(queries).toBe(0)
  const started = performance.now()
  for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 100 }, () => ask('/health/ready')))
  expect(queries).toBeLessThanOrEqual(1 + Math.floor((performance.now() - started) / 1000))
})

test('is not ready when the database fails, and tells strangers nothing about it', async () => {
  answer = () => Promise.reject(new Error('disk I/O error in /srv/alliance.db'))
  expect(await ask('/health/ready')).toEqual({ status: 503, body: { status: 'unavailable' } })
  expect((await ask('/health/live')).status).toBe(200)
})

test('is not ready as long as a migration is missing', async () => {
  answer = () => Promise.resolve({ docs: [] })
  expect((await ask('/health/ready')).status).toBe(503)
})

test('is not ready from the moment it is asked to stop', async () => {
  expect((await ask('/health/ready')).status).toBe(200)
  isStopping = true
  expect((await ask('/health/ready')).status).toBe(503)
})
