const [second, minute, hour] = [1000, 60_000, 3_600_000]

/** Pauses between attempts, in milliseconds: eleven attempts in about a day. */
const pauses = [5 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute, hour, 2 * hour, 4 * hour, 6 * hour, 10 * hour] as const

/**
 * How long to wait after so many failed attempts; nothing after the last one. It is a fifth shorter or longer by chance, so that what
 * failed together does not come back together.
 *
 * @param random from 0 to 1
 */
export function pauseAfter(attempts: number, random: number): number | undefined {
  const pause = pauses[attempts - 1]
  return pause === undefined ? undefined : Math.round(pause * (0.8 + 0.4 * random))
}
