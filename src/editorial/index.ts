export { guardUses } from './guardUses.ts'
export { nameWhoEdits } from './nameWhoEdits.ts'
export { recordRedirect } from './redirects.ts'
