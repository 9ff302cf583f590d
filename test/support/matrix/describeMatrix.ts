import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { callers } from '../../../src/access/index.ts'
import type { Slug } from '../../../src/shared/slugs.ts'

import { sampled } from '../sample.ts'
import { tryRow } from './tryRow.ts'
import { makeWorld, type World } from './world.ts'

/** Every caller and every operation on these collections and globals, over REST and GraphQL. */
export function describeMatrix(slugs: readonly Slug[]): void {
  let world: World

  beforeAll(async () => {
    world = await makeWorld()
  })

  afterAll(async () => world.stop())

  const rows = slugs.flatMap((slug) => callers.map((caller) => [slug, caller] as const))

  describe('rights are as the table says', () => {
    it.each(sampled(rows, String))('on %s, for: %s', async (slug, caller) => {
      expect(await tryRow(world, caller, slug)).toEqual([])
    })
  })
}
