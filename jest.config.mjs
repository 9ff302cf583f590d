/**
 * Three projects, from quick to slow: pure functions, the real framework in process, the whole server over sockets.
 * Native ESM: only our own TypeScript is transformed, node_modules are loaded as they are.
 */
const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  // `production` keeps Lexical's top-level await out of the module graph; Node 20 sometimes never settles it.
  testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: { '^@payload-config$': '<rootDir>/src/payload.config.ts' },
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.cache/', '<rootDir>/data/', '<rootDir>/test-results/'],
  restoreMocks: true,
}

export const project = (name, settings) => ({
  ...base,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.{ts,tsx,mjs}`],
  ...settings,
})

export default {
  maxWorkers: 2,
  // Native modules of one test file stay in memory when the next one begins, until each file takes half a minute to load.
  workerIdleMemoryLimit: '900MB',
  // A project's own value is not heeded; starting the server takes its time on a busy machine.
  testTimeout: 120_000,
  cacheDirectory: '.cache/jest',
  projects: [
    project('unit', { setupFiles: ['<rootDir>/test/support/properties.ts'] }),
    project('int', {
      globalSetup: '<rootDir>/test/support/intSetup.mjs',
      globalTeardown: '<rootDir>/test/support/intTeardown.mjs',
    }),
    project('http', { globalSetup: '<rootDir>/test/support/httpSetup.mjs' }),
  ],
}
