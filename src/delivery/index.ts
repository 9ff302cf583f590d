export { api } from './api.ts'
export { buildGraphqlSchema } from './graphqlSchema.ts'
export { problem, sendProblem } from './problem.ts'
