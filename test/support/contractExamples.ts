import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { TestApp } from './app.ts'

import { exampleRequests } from '../../src/delivery/openapi/examples.ts'
import { committedContract } from './contract.ts'

const file = join(import.meta.dirname, '..', '..', 'src', 'delivery', 'openapi', 'examples.json')

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b[0-9a-f]{24}\b/gu
const momentsOfLoading = /"(updatedAt|createdAt|publishedAt|date_modified|date_published)":"20(?:2[6-9]|[3-9]\d)-[^"]+Z"/gu

/** With the keys in one order, which databases do not have. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  )
}

/** The same on every installation: ids are counted, and the content was loaded at one moment. */
function settled(body: unknown): string {
  const found = new Set(JSON.stringify(inOrder(body)).match(ids))
  const names = new Map([...found].map((id, i) => [id, `00000000-0000-4000-8000-${String(i + 1).padStart(12, '0')}`]))
  return JSON.stringify(body)
    .replace(ids, (id) => names.get(id) ?? id)
    .replace(momentsOfLoading, '"$1":"2026-11-25T10:00:00.000Z"')
    .replaceAll('http://localhost:3000', 'https://cms.example.org')
}

/** What the seeded content answers to the requests of the examples, by operation. */
export async function answeredExamples(app: TestApp): Promise<Record<string, unknown>> {
  const { document } = committedContract()
  const requests = exampleRequests((path) => document.paths[path]?.get?.operationId)
  const found: Record<string, unknown> = {}
  for (const [operation, path] of requests) {
    const { body } = await app.rest<unknown>('GET', path)
    found[operation] = JSON.parse(settled(body))
  }
  return found
}

/** The examples that are kept. `WRITE_EXAMPLES=1` keeps those that are answered now. */
export function keptExamples(answered: Record<string, unknown>): unknown {
  if (process.env.WRITE_EXAMPLES === '1') writeFileSync(file, `${JSON.stringify(answered, null, 2)}\n`)
  return JSON.parse(readFileSync(file, 'utf8'))
}
