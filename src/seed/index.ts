export { seedContent, type SeedOptions, type SeedReport } from './seed.ts'
