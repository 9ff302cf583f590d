import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { writeFileSync } from 'node:fs'

import type { Documented } from '../support/contract.ts'

import { publicCollections } from '../../src/shared/slugs.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { committedContract } from '../support/contract.ts'
import { Requests, type Known, type Request } from './requests.ts'

const seed = Number(process.env.FUZZ_SEED)
const perOperation = Number(process.env.FUZZ_REQUESTS)
const seconds = Number(process.env.FUZZ_SECONDS)
const only = process.env.FUZZ_ONLY ?? ''

/** Sent at the same time. */
const atOnce = 4

let app: TestApp
let known: Known

beforeAll(async () => {
  app = await startTestApp({ seed: true })
  const lists = await Promise.all(publicCollections.map(async (slug) => [slug, await idsOf(slug)] as const))
  const { docs } = await app.payload.find({ collection: 'events', locale: 'fr', overrideAccess: false, select: { slug: true } })
  const media = await app.payload.find({ collection: 'media', overrideAccess: false })
  known = {
    ...Object.fromEntries(lists),
    slugs: docs.map(({ slug }) => String(slug)),
    files: media.docs.map(({ filename }) => String(filename)),
  }
})
afterAll(async () => app.stop())

async function idsOf(collection: (typeof publicCollections)[number]): Promise<string[]> {
  const { docs } = await app.payload.find({ collection, depth: 0, limit: 5, overrideAccess: false })
  return docs.map(({ id }) => String(id))
}

async function problemsOf({ body, headers, method, path }: Request): Promise<string[]> {
  const answer = await fetch(`${app.url}${path}`, { method, headers, redirect: 'manual', ...(body === undefined ? {} : { body }) })
  const text = await answer.text()
  const isJson = /[/+]json\b/u.test(answer.headers.get('content-type') ?? '')
  const parsed: unknown = isJson && text ? JSON.parse(text) : text
  const problems = committedContract().problemsOf({ method, path, status: answer.status, headers: answer.headers, body: parsed })
  return answer.status >= 500 ? [`answers ${answer.status}`, ...problems] : problems
}

const asCommand = ({ body, headers, method, path }: Request): string =>
  [
    `curl -g -X ${method} '{url}${path}'`,
    ...Object.entries(headers).map(([name, value]) => `-H '${name}: ${value}'`),
    body ? `-d '${body}'` : '',
  ]
    .join(' ')
    .slice(0, 1500)

interface Plan {
  operation: Documented
  requests: Request[]
}

/** Round by round, so that each operation gets its share of a short time. */
async function send(plans: readonly Plan[], until: number): Promise<{ failures: Map<string, string>; sent: number }> {
  const failures = new Map<string, string>()
  const queue = Array.from({ length: perOperation }, (_none, round) =>
    plans.map(({ operation, requests }) => ({ operation, request: requests[round] })),
  ).flat()
  let next = 0
  const work = async () => {
    while (next < queue.length && Date.now() < until) {
      const { operation, request } = queue[next++]!
      if (!request) continue
      const problems = await problemsOf(request).catch((error: unknown) => [String(error)])
      for (const problem of problems) {
        const key = `${operation.operation.operationId}: ${problem.replace(/[0-9a-f-]{36}|\/\d+/gu, '…')}`
        if (!failures.has(key)) failures.set(key, asCommand(request))
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return { failures, sent: next }
}

describe('every documented operation', () => {
  it('answers strangers within the contract, whatever they send', async () => {
    const requests = new Requests(committedContract().document, known)
    const plans = committedContract()
      .operations()
      .filter(({ operation }) => operation.operationId.includes(only))
      .map((operation, index) => ({
        operation,
        requests: fc.sample(requests.for(operation), { numRuns: perOperation, seed: seed + index }),
      }))
    const { failures, sent } = await send(plans, Date.now() + seconds * 1000)
    process.stdout.write(`${sent} requests to ${plans.length} operations, --seed=${seed}\n`)
    const report = [...failures].map(([problem, command]) => `${problem}\n    ${command}`)
    if (process.env.FUZZ_REPORT) writeFileSync(process.env.FUZZ_REPORT, report.join('\n'))
    expect(report.slice(0, 20)).toEqual([])
  })
})
