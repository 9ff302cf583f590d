export { api } from './api.ts'
export { problem, sendProblem } from './problem.ts'
