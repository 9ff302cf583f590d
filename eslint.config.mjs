import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

import { walls } from './eslint/walls.mjs'

const environment = 'The environment is read in src/env.ts and src/database only. Take the setting as an option from the composition.'

/** What ESLint itself recommends and the compiler does not see. */
const mistakes = [
  ...[
    'no-cond-assign',
    'no-constant-binary-expression',
    'no-constant-condition',
    'no-control-regex',
    'no-empty',
    'no-empty-character-class',
  ],
  ...['no-irregular-whitespace', 'no-loss-of-precision', 'no-misleading-character-class', 'no-prototype-builtins', 'no-regex-spaces'],
  ...['no-self-assign', 'no-sparse-arrays', 'no-unreachable-loop', 'no-unsafe-finally', 'no-unsafe-optional-chaining', 'no-useless-escape'],
]

export default defineConfig(
  globalIgnores([
    'node_modules/',
    '.next/',
    '.cache/',
    'coverage/',
    'data/',
    'dist/',
    'media/',
    'test-results/',
    'next-env.d.ts',
    'src/payload-types.ts',
    'src/app/(payload)/admin/importMap.js',
    'src/migrations/*/*',
    'src/delivery/docs/vendor/*.js',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Records read from JSON and from the framework are plain objects with keys known at run time.
      '@typescript-eslint/no-dynamic-delete': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-else-return': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      ...Object.fromEntries(mistakes.map((rule) => [rule, 'error'])),
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'collections/**/*.ts'],
    plugins: { walls },
    rules: {
      'walls/rooms': 'error',
      'walls/local-api-access': 'error',
      'walls/database-writes': 'error',
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: environment }],
      'no-restricted-imports': [
        'error',
        { paths: ['process', 'node:process'].map((name) => ({ name, importNames: ['env'], message: environment })) },
      ],
    },
  },
  // The ground that watches and guards the adapter is made of its methods.
  { files: ['src/changes/**', 'src/database/**', 'src/publication/**', 'src/migrations/**'], rules: { 'walls/database-writes': 'off' } },
  { files: ['src/env.ts', 'src/database/**'], rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' } },
  { files: ['**/hooks.ts'], plugins: { walls }, rules: { 'walls/local-api-access': ['error', { request: true }] } },
  {
    files: ['test/**/*.{ts,tsx}'],
    plugins: { walls },
    rules: {
      'walls/local-api-access': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['warn', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Commands and scripts speak to a person at a terminal; a start tells them what it does, before there is a logger.
    files: ['src/cli/**', 'src/*.ts', '**/*.mjs', 'test/bench/**', 'test/support/**'],
    rules: { 'no-console': 'off' },
  },
)
