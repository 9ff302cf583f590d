import { setImmediate as nextTurn } from 'node:timers/promises'

import { commitTransaction, initTransaction, killTransaction, type Payload } from 'payload'
import { readKnown, type Known } from './known.ts'
import { noteLoaded, readLedger } from './ledger.ts'
import { loadGlobal, loadLinks, loadRecord, requestFor, type Loading } from './load.ts'
import { readAll } from './order.ts'
import type { SeedGlobal, SeedRecord } from './record.ts'

export interface SeedOptions {
  payload: Payload
  /** Called after each step: how many are done, of how many, and what is being loaded. */
  progress?: (done: number, total: number, label: string) => void
  /** Stops the run before its next step, which throws the reason of the signal. */
  signal?: AbortSignal
  logger?: { info(message: string): void }
}

export interface SeedReport {
  /** Documents and globals loaded in this run, by slug. */
  loaded: Record<string, number>
  /** Those that were loaded before, or that somebody had made already. */
  skipped: number
  milliseconds: number
}

interface Step {
  /** The name in the ledger. */
  name: string
  slug: string
  content: unknown
  isLink?: boolean
  /** Made by a person, or by an earlier version without a ledger. */
  isThere(known: Known): boolean
  load(loading: Loading): Promise<void>
}

/**
 * Loads the Alliance's content, once. What was loaded before is never touched again: not when a person has edited it,
 * not when it was deleted. A run that was stopped half-way goes on where it stopped, since each step is one transaction.
 */
export async function seedContent({ payload, progress, signal, logger }: SeedOptions): Promise<SeedReport> {
  const started = Date.now()
  const report: SeedReport = { loaded: {}, skipped: 0, milliseconds: 0 }
  const content = readAll()
  const steps = [...content.map(toStep), ...content.flatMap(toLinkStep)]
  const ledger = await readLedger(payload)
  const open = steps.filter(({ name }) => !ledger.has(name))
  if (open.length > 0) {
    const known = await readKnown(payload, content.flatMap(withDependants))
    for (const [index, step] of open.entries()) {
      // SQLite answers within a turn of the event loop; without one in between, no signal would ever be heard.
      await nextTurn()
      signal?.throwIfAborted()
      const isLoaded = await run(step, payload, known)
      if (isLoaded && !step.isLink) report.loaded[step.slug] = (report.loaded[step.slug] ?? 0) + 1
      progress?.(index + 1, open.length, step.slug)
    }
  }
  const total = Object.values(report.loaded).reduce((sum, count) => sum + count, 0)
  report.skipped = content.length - total
  report.milliseconds = Date.now() - started
  logger?.info(`Content: ${total} loaded, ${report.skipped} there already, in ${report.milliseconds} ms`)
  return report
}

/** Runs one step in a transaction of its own, with its entry in the ledger. */
async function run(step: Step, payload: Payload, known: Known): Promise<boolean> {
  const isThere = step.isThere(known)
  const req = await requestFor(payload)
  await initTransaction(req)
  try {
    if (!isThere) await step.load({ req, known })
    await noteLoaded(req, step.name, step.content)
    await commitTransaction(req)
    return !isThere
  } catch (error) {
    await killTransaction(req)
    throw new Error(`The content could not be loaded at ${step.name}: ${describe(error)}`, { cause: error })
  }
}

/** Payload's validation errors name the fields only in their data. */
function describe(error: unknown): string {
  const { message, data } = error as { message?: string; data?: { errors?: { path?: string; message?: string }[] } }
  const details = (data?.errors ?? []).map((problem) => `${problem.path}: ${problem.message}`)
  return [message ?? String(error), ...details].join('; ')
}

const isGlobal = (content: SeedGlobal | SeedRecord): content is SeedGlobal => 'global' in content

const withDependants = (content: SeedGlobal | SeedRecord): SeedRecord[] =>
  isGlobal(content) ? [] : [content, ...(content.dependants ?? [])]

function toStep(content: SeedGlobal | SeedRecord): Step {
  if (isGlobal(content)) {
    const load = (loading: Loading) => loadGlobal(content, loading)
    const slug = content.global
    return { name: `globals/${slug}`, slug, content, isThere: (known) => known.hasGlobal(slug), load }
  }
  const { collection, key } = content
  const load = (loading: Loading) => loadRecord(content, loading)
  return { name: `${collection}/${key}`, slug: collection, content, isThere: (known) => known.has(collection, key), load }
}

function toLinkStep(content: SeedGlobal | SeedRecord): Step[] {
  if (isGlobal(content) || !content.links) return []
  const { collection, key, links } = content
  const load = (loading: Loading) => loadLinks(content, loading)
  return [{ name: `${collection}/${key}#links`, slug: collection, content: links, isLink: true, isThere: () => false, load }]
}
