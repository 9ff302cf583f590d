import { afterAll, beforeAll, it } from '@jest/globals'
import { writeFileSync } from 'node:fs'

import type { TestAppOptions } from '../support/app.ts'
import { Difference } from './chain.ts'
import type { Kind } from './kind.ts'
import { runChain, shorten, stepsOf } from './run.ts'
import { settings } from './settings.ts'
import { startWorld, type World } from './world.ts'

/** How much of all steps each kind gets, in twentieths. */
export type Shares = readonly (readonly [kind: Kind, share: number])[]

const { length, only, seed, shrinkSeconds, steps } = settings()

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Tests that run random chains, each on a document of its own, until all steps are done. */
export function tryChains(shares: Shares, options: TestAppOptions = {}): void {
  let world: World

  beforeAll(async () => {
    world = await startWorld(options)
  })
  afterAll(async () => world.app.stop())

  const wanted = shares.filter(([{ slug }]) => !only || only === slug)
  if (wanted.length === 0) it('has nothing to do when another collection is asked for', () => {})
  for (const [kind, share] of wanted) {
    const chains = only ? Math.ceil(steps / length) : Math.ceil((steps * share) / 20 / length)
    it(`${kind.slug}: stored, answered and told as the model says, after each of ${chains * length} random steps`, async () => {
      say(`${kind.slug}: ${chains} chains of ${length} steps, seed ${seed}`)
      for (let i = 0; i < chains; i++) await tryChain(world, kind, seed + i, i * length)
    })
  }
}

async function tryChain(world: World, kind: Kind, seedOfChain: number, before: number): Promise<void> {
  const steps = stepsOf(seedOfChain, length)
  const first = await runChain(world, kind, steps)
  if (!first) return
  // For the report on what was taken out on purpose.
  if (process.env.PROPERTY_REPORT)
    writeFileSync(
      process.env.PROPERTY_REPORT,
      JSON.stringify({ after: before + first.after, seed: seedOfChain, what: first.error.message }),
    )
  const isDifference = first.error instanceof Difference
  const { failure } = isDifference ? await shorten(world, kind, steps, first, Date.now() + shrinkSeconds * 1000) : { failure: first }
  const trail = failure.trail.map((step, i) => `  ${i + 1}. ${step}`).join('\n')
  const again = `npm run test:property -- --seed=${seedOfChain} --only=${kind.slug} --chains=1`
  say(
    `${kind.slug} fails after ${before + first.after} steps (seed ${seedOfChain}, step ${first.after}), and in short after:\n${trail}\nAgain: ${again}`,
  )
  throw isDifference ? new Error(failure.error.message) : failure.error
}
