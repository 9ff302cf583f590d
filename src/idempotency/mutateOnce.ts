import { Kind, OperationTypeNode, parse } from 'graphql'
import type { PayloadRequest } from 'payload'

import { answerOnce } from './answerOnce.ts'

/** The same for a mutation of GraphQL: it is done when it has an answer, also one in which something is missing. */
export async function mutateOnce(req: PayloadRequest, answer: () => Promise<Response>): Promise<Response> {
  if (!isMutation(req.data)) return answer()
  return answerOnce(req, { answer, fingerprint: () => Promise.resolve([req.pathname, req.search, req.data]), isDone: isAnswered })
}

function isMutation(data: unknown): boolean {
  const { operationName, query } = (data ?? {}) as { operationName?: unknown; query?: unknown }
  if (typeof query !== 'string') return false
  try {
    const operations = parse(query, { maxTokens: 10_000 }).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    return operations.some(
      (definition) =>
        'operation' in definition &&
        definition.operation === OperationTypeNode.MUTATION &&
        (!operationName || ('name' in definition && definition.name?.value === operationName)),
    )
  } catch {
    // What cannot be parsed is refused where it is run.
    return false
  }
}

async function isAnswered(response: Response): Promise<boolean> {
  if (!response.ok) return false
  const { data } = (await response.clone().json()) as { data?: null | Record<string, unknown> }
  return Object.values(data ?? {}).some((value) => value !== null)
}
