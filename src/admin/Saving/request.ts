import type { SaveAnswer, SaveProblem } from './answers.ts'

export type SaveResult = { answer: SaveAnswer } | { problem: SaveProblem }

/** Sends a write of the panel; without a line, that is the problem. */
export async function sendWrite(address: string, method: 'PATCH' | 'POST', body: BodyInit, language: string): Promise<SaveResult> {
  const headers = { 'Accept-Language': language, ...(typeof body === 'string' ? { 'Content-Type': 'application/json' } : {}) }
  try {
    const response = await fetch(address, { method, body, headers, credentials: 'include' })
    const parsed = (await response.json()) as SaveAnswer & SaveProblem
    return response.ok ? { answer: parsed } : { problem: { ...parsed, status: response.status } }
  } catch {
    return { problem: { status: 0 } }
  }
}
