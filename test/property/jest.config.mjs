import { project } from '../../jest.config.mjs'

const usual = project('property', {
  globalSetup: '<rootDir>/test/support/intSetup.mjs',
  globalTeardown: '<rootDir>/test/support/intTeardown.mjs',
})

/** With `PROPERTY_MUTATION`, a rule of publication is taken out of the sources as they are loaded. */
const mutated = (transform) =>
  Object.fromEntries(Object.entries(transform).map(([files, [, options]]) => [files, ['<rootDir>/test/property/mutate.mjs', options]]))

/** Random chains of writes: with a new seed each time, so apart from the suites that are always the same. */
export default {
  ...usual,
  transform: process.env.PROPERTY_MUTATION ? mutated(usual.transform) : usual.transform,
  maxWorkers: 2,
  testTimeout: 21_600_000,
  cacheDirectory: '.cache/jest',
}
