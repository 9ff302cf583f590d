export { guardUses } from './guardUses.ts'
export { recordRedirect } from './redirects.ts'
