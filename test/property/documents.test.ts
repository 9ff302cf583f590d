import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { news } from './kinds/news.ts'
import { runChain, stepsOf } from './run.ts'
import { settings } from './settings.ts'
import { startWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await startWorld()
})
afterAll(async () => world.app.stop())

describe('x', () => {
  it('news', async () => {
    const { seed, steps, length } = settings()
    console.log('seed', seed)
    const t = Date.now()
    let done = 0
    for (let i = 0; done < steps; i++) {
      const f = await runChain(world, news, stepsOf(seed + i, length))
      if (f) { console.log(`seed ${seed + i}`, f.error.message, f.error instanceof Error && f.error.name !== 'Difference' ? f.error.stack : '', f.trail.join('\n')); expect(f.after).toBe(0) }
      done += length
    }
    console.log('steps', done, 'ms a step', (Date.now() - t) / done)
  })
})
