import type { SeedGlobal } from '../record.ts'

export const readNavigation = (): SeedGlobal => ({
  global: 'navigation',
  sourceLocale: 'en',
  shared: {},
  texts: {},
  publish: ['en'],
  drafts: [],
})
