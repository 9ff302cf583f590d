import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { TestApp } from './app.ts'

import { exampleRequests } from '../../src/delivery/openapi/examples.ts'
import { committedContract } from './contract.ts'

const file = join(import.meta.dirname, '..', '..', 'src', 'delivery', 'openapi', 'examples.json')

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b[0-9a-f]{24}\b/gu
const momentsOfLoading = /"(updatedAt|createdAt|publishedAt|date_modified|date_published)":"20(?:2[6-9]|[3-9]\d)-[^"]+Z"/gu

/** The same on every installation: ids are counted, and the content was loaded at one moment. */
function settled(text: string): string {
  const known = new Map<string, string>()
  const nameOf = (id: string): string => {
    const name = known.get(id) ?? `00000000-0000-4000-8000-${String(known.size + 1).padStart(12, '0')}`
    known.set(id, name)
    return name
  }
  return text
    .replace(ids, nameOf)
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
    found[operation] = JSON.parse(settled(JSON.stringify(body)))
  }
  return found
}

/** The examples that are kept. `WRITE_EXAMPLES=1` keeps those that are answered now. */
export function keptExamples(answered: Record<string, unknown>): unknown {
  if (process.env.WRITE_EXAMPLES === '1') writeFileSync(file, `${JSON.stringify(answered, null, 2)}\n`)
  return JSON.parse(readFileSync(file, 'utf8'))
}
