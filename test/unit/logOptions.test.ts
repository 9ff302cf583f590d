import { describe, expect, it } from '@jest/globals'
import { APIError, NotFound } from 'payload'
import { pino } from 'pino'

import { logOptions } from '../../src/operations/index.ts'

function logged(err: unknown, level: 'info' | 'warn' = 'info'): Record<string, unknown>[] {
  const lines: string[] = []
  pino(logOptions(level), { write: (line) => void lines.push(line) }).error({ err })
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('the log', () => {
  it('holds what a client did wrong as a line of information, without a stack', () => {
    const [line] = logged(new APIError('There is no such field.', 400))
    expect(line).toMatchObject({ level: 30, msg: 'There is no such field.', status: 400 })
    expect(line).not.toHaveProperty('err')
    expect(logged(new NotFound())).toMatchObject([{ level: 30, status: 404 }])
  })

  it('leaves it out when only warnings are wanted', () => {
    expect(logged(new APIError('There is no such field.', 400), 'warn')).toEqual([])
  })

  it('holds what went wrong here as an error, with its stack', () => {
    for (const error of [new APIError('No space left.', 500), new Error('No space left.')])
      expect(logged(error)).toMatchObject([
        { level: 50, err: { message: 'No space left.', stack: expect.stringContaining('at ') as unknown } },
      ])
  })
})
