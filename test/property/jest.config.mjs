import { project } from '../../jest.config.mjs'

/** Random chains of writes: with a new seed each time, so apart from the suites that are always the same. */
export default {
  ...project('property', {
    globalSetup: '<rootDir>/test/support/intSetup.mjs',
    globalTeardown: '<rootDir>/test/support/intTeardown.mjs',
  }),
  maxWorkers: 2,
  testTimeout: 3_600_000,
  cacheDirectory: '.cache/jest',
}
