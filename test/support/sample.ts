import { createHash } from 'node:crypto'

/**
 * The part of many alike cases that this run tries: all of them, unless `SAMPLE_OF=3` asks for a third. Which third depends on
 * `SAMPLE_SEED`, so that many runs try all.
 *
 * @param nameOf what a case is told apart by
 */
export function sampled<Case>(cases: readonly Case[], nameOf: (one: Case) => string): Case[] {
  const parts = Number(process.env.SAMPLE_OF ?? 1)
  const seed = process.env.SAMPLE_SEED ?? ''
  const numberOf = (one: Case) =>
    createHash('md5')
      .update(`${seed} ${nameOf(one)}`)
      .digest()
      .readUInt32BE(0)
  return cases.toSorted((a, b) => numberOf(a) - numberOf(b)).slice(0, Math.ceil(cases.length / parts))
}
