import { localeCodes, type Locale } from '../../src/shared/locales.ts'
import { Chain, Difference, type Step } from './chain.ts'
import { compare } from './compare.ts'
import { Draw } from './draw.ts'
import type { Kind } from './kind.ts'
import { begin, operations } from './operations.ts'
import { doors } from './send.ts'
import type { World } from './world.ts'

/** Few languages meet each other more often; all are looked at after each step. */
const usual: Locale[] = ['en', 'en', 'fr', 'fr', 'bg']

const names = Object.entries(operations).flatMap(([name, { often }]) => Array.from({ length: often }, () => name))

/** The steps that follow from a seed. The first one makes the document. */
export function stepsOf(seed: number, length: number): Step[] {
  const draw = new Draw(seed)
  return Array.from({ length }, (_, i) => ({
    name: i === 0 ? 'begin' : draw.from(names),
    locale: draw.once(6) ? draw.from(localeCodes) : draw.from(usual),
    door: draw.from(doors),
    seed: draw.below(2 ** 31),
  }))
}

export interface Failure {
  error: Error
  /** How many steps were done, the failing one included. */
  after: number
  trail: string[]
}

/** Runs a chain from a new document on; nothing when model and product agree after each step. */
export async function runChain(world: World, kind: Kind, steps: readonly Step[]): Promise<Failure | undefined> {
  const chain = new Chain(world, kind)
  let after = 0
  for (const step of steps) {
    after += 1
    // What is in the trash comes out of it before anything else can be done with it.
    const name = chain.model.isTrashed ? 'trash' : step.name
    chain.trail.push(`${name} (${step.locale}, ${step.door})`)
    chain.draw = new Draw(step.seed)
    try {
      if (name === 'begin') await begin(chain, step)
      else await operations[name]?.run(chain, step)
      await compare(chain, step.locale)
    } catch (error) {
      return { error: error as Error, after, trail: chain.trail }
    }
  }
  return undefined
}

/** Leaves out, one by one, the steps without which the chain fails as well. */
export async function shorten(
  world: World,
  kind: Kind,
  steps: readonly Step[],
  failure: Failure,
  until: number,
): Promise<{ failure: Failure; steps: Step[] }> {
  let shortest = { failure, steps: steps.slice(0, failure.after) }
  for (let i = shortest.steps.length - 2; i > 0 && Date.now() < until; i--) {
    const fewer = shortest.steps.filter((_, at) => at !== i)
    const again = await runChain(world, kind, fewer)
    if (again && again.error instanceof Difference) shortest = { failure: again, steps: fewer.slice(0, again.after) }
    i = Math.min(i, shortest.steps.length - 1)
  }
  return shortest
}
