export { recordRedirect } from './redirects.ts'
