import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { graphqlPairs } from '../support/graphqlPairs.ts'
import { draftPairs, privatePairs, sidePairs, valuePairs } from '../support/pairLists.ts'
import { answerTo, askerOf, get, nameOf, nothingLike, type Pair } from '../support/pairs.ts'
import { sampled } from '../support/sample.ts'
import { startSecretWorld, type SecretWorld } from '../support/secretWorld.ts'

/** In milliseconds: much is written and asked before the first test. */
const patience = 500_000

let world: SecretWorld

beforeAll(async () => {
  world = await startSecretWorld()
}, patience)

afterAll(async () => world.app.stop())

/** Asks for what is there and for what is not. */
async function bothAnswers({ question, secret, who }: Pair): Promise<[string, string]> {
  const { app, people, secrets } = world
  const asker = askerOf(who, people)
  const path = question.path.replaceAll('{participation}', secrets.of('participation'))
  const there = secrets.of(secret)
  // What is not there is asked for first: a question that changes something has changed nothing then.
  const ofNothing = await answerTo(app, { ...question, path }, nothingLike(there), asker)
  return [await answerTo(app, { ...question, path }, there, asker), ofNothing]
}

const named = (pairs: readonly Pair[]) => sampled(pairs, nameOf).map((pair) => [nameOf(pair), pair] as const)

describe.each([
  ['a draft, the trash, a version', draftPairs],
  ['a private record', privatePairs],
  ['a value that leads to a record', valuePairs],
  ['an account, a lock, a record that names another', sidePairs],
  ['the same in GraphQL', graphqlPairs],
])('an answer does not tell whether there is one: %s', (_, pairs) => {
  it.each(named(pairs))('%s', async (_name, pair) => {
    const [ofSecret, ofNothing] = await bothAnswers(pair)
    expect(ofSecret).toBe(ofNothing)
  })
})

describe('who may know of a record', () => {
  it.each(['draft of news', 'application', 'redirect', 'account'] as const)(
    'is told of it, so that the pairs compare something: %s',
    async (secret) => {
      const slug = { 'draft of news': 'news', application: 'applications', redirect: 'redirects', account: 'users' }[secret]
      const { app, secrets } = world
      const administrator = await app.createUser('administrator')
      const there = secrets.of(secret)
      const [known, unknown] = [there, nothingLike(there)].map((id) => answerTo(app, get(`/api/${slug}/{x}?draft=true`), id, administrator))
      expect(await known).not.toBe(await unknown)
    },
  )
})

describe('the pairs', () => {
  const all = [...draftPairs, ...privatePairs, ...valuePairs, ...sidePairs, ...graphqlPairs]

  it('are at least two hundred, all different', () => {
    expect(new Set(all.map(nameOf)).size).toBe(all.length)
    expect(all.length).toBeGreaterThanOrEqual(200)
  })
})
