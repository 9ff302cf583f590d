import { notModified, refusals, type ContractPart, type Operation } from '../shared/openapi.ts'

const tag = { name: 'Health', description: 'For those who run the server.' }

const answer = (status: string) => ({
  'application/json': { schema: { type: 'object', required: ['status'], properties: { status: { const: status } } } },
})

const { 500: failure } = refusals()

const operation = (operationId: string, summary: string, responses: Operation['responses']): Operation => ({
  operationId,
  summary,
  tags: [tag.name],
  responses: { 200: { description: 'Yes.', content: answer('ok') }, ...notModified, ...responses, ...(failure ? { 500: failure } : {}) },
})

export const contract: ContractPart = {
  tag,
  paths: {
    '/health/live': { get: operation('isLive', 'Does the process answer?', {}) },
    '/health/ready': {
      get: operation('isReady', 'Can it serve?', { 503: { description: 'No; why is in the log.', content: answer('unavailable') } }),
    },
  },
}
