import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { callers } from '../../../src/access/index.ts'
import type { Slug } from '../../../src/shared/slugs.ts'

import { tryRow } from './tryRow.ts'
import { makeWorld, type World } from './world.ts'

/** Every caller and every operation on these collections and globals, over REST and GraphQL. */
export function describeMatrix(slugs: readonly Slug[]): void {
  let world: World

  beforeAll(async () => {
    world = await makeWorld()
  })

  afterAll(async () => world.stop())

  describe.each(slugs)('rights on %s', (slug) => {
    it.each(callers)('are as the table says for: %s', async (caller) => {
      expect(await tryRow(world, caller, slug)).toEqual([])
    })
  })
}
