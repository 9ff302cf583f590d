/** What `npm run test:property` was asked for. */
interface Settings {
  /** Of the first chain; each one after it has the next number. */
  seed: number
  /** In all, spread over the collections and globals. */
  steps: number
  /** Steps of a chain. */
  length: number
  /** The one collection or global that is tried. */
  only: string | undefined
  /** How long a failing chain may be tried with fewer steps. */
  shrinkSeconds: number
}

const numberIn = (name: string, otherwise: number): number => {
  const value = Number(process.env[name])
  return process.env[name] && Number.isFinite(value) ? value : otherwise
}

export const settings = (): Settings => ({
  seed: numberIn('PROPERTY_SEED', Math.floor(Math.random() * 2 ** 31)),
  steps: numberIn('PROPERTY_STEPS', 1000),
  length: numberIn('PROPERTY_LENGTH', 25),
  only: process.env.PROPERTY_ONLY || undefined,
  shrinkSeconds: numberIn('PROPERTY_SHRINK_SECONDS', 60),
})
