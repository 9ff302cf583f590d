import { project } from '../../jest.config.mjs'

/** Random requests: with a new seed each time, so apart from the suites that are always the same. */
export default {
  ...project('fuzz', {
    globalSetup: '<rootDir>/test/support/intSetup.mjs',
    globalTeardown: '<rootDir>/test/support/intTeardown.mjs',
  }),
  testTimeout: 24 * 3_600_000,
  cacheDirectory: '.cache/jest',
}
