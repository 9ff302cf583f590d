/** What `npm run test:property` was asked for. */
export interface Settings {
  seed: number
  steps: number
  /** Steps of a chain. */
  length: number
}

const numberIn = (name: string, otherwise: number): number => {
  const value = Number(process.env[name])
  return process.env[name] && Number.isFinite(value) ? value : otherwise
}

export const settings = (): Settings => ({
  seed: numberIn('PROPERTY_SEED', Math.floor(Math.random() * 2 ** 31)),
  length: numberIn('PROPERTY_LENGTH', 25),
  steps: numberIn('PROPERTY_STEPS', 1000),
})
