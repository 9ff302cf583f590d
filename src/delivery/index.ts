export { api } from './api.ts'
export { buildAnonymousSchema } from './graphqlAnonymous.ts'
export { buildGraphqlSchema } from './graphqlSchema.ts'
export { problem, sendProblem } from './problem.ts'
