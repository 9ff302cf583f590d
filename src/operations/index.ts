export * from './backup/index.ts'
export { health, type HealthOptions } from './health.ts'
export { generatePassword } from './generatePassword.ts'
export { logOptions } from './logOptions.ts'
