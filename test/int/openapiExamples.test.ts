import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { startTestApp, type TestApp } from '../support/app.ts'
import { answeredExamples, keptExamples } from '../support/contractExamples.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp({ seed: true })
})
afterAll(async () => app.stop())

it('gives as examples of the contract what the content of the Alliance answers', async () => {
  const answered = await answeredExamples(app)
  expect(Object.keys(answered).length).toBeGreaterThan(15)
  expect(answered).toEqual(keptExamples(answered))
})
