import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { perLocaleGlobals, perLocaleCollections } from '../../src/shared/slugs.ts'
import { publicQuestions, staffQuestions, titleOf, type Asked } from '../support/listQuestions.ts'
import { answerTo, askerOf } from '../support/pairs.ts'
import { richText } from '../support/richText.ts'
import { firstOf, startSecretWorld, type SecretWorld } from '../support/secretWorld.ts'

type Answers = Map<string, string>

/** In milliseconds: much is written and asked before the first test. */
const patience = 500_000

let world: SecretWorld
/** Hidden records are there; then public ones have drafts too; then no hidden record is there. */
let [hidden, pending, bare]: Answers[] = []

const asked = [...publicQuestions, ...staffQuestions]

async function ask({ question, who }: Asked): Promise<string> {
  const { app, people, secrets } = world
  const named = JSON.parse(
    JSON.stringify(question).replaceAll(/\{([a-z][a-z -]+)\}/gu, (_, key: string) => secrets.of(key)),
  ) as typeof question
  return answerTo(app, named, '{nothing}', askerOf(who, people))
}

async function askAll(questions: readonly Asked[]): Promise<Answers> {
  const answers: Answers = new Map()
  for (const question of questions) answers.set(titleOf(question), await ask(question))
  return answers
}

const textField = (slug: string): string =>
  ['news', 'events', 'documents', 'pages'].includes(slug) ? 'title' : slug === 'media' ? 'alt' : 'name'

/** Public records get a draft in a language that is public, and in one that is not. */
async function saveDrafts(): Promise<void> {
  const { app, secrets } = world
  // First: what is in the trash cannot be saved as a relation again.
  const shared = { events: [], related: [secrets.of('draft of news')], featured: true }
  await secrets.change('news', secrets.of('article'), { ...shared, body: richText('Pending'), editorialNote: 'Pending.' })
  for (const slug of perLocaleCollections) {
    const id = slug === 'news' ? secrets.of('article') : await firstOf(app, slug)
    const field = slug === 'glossary-terms' ? 'definition' : textField(slug)
    for (const locale of ['en', 'fr', 'rom']) await secrets.change(slug, id, { [field]: `Pending in ${locale}` }, locale)
  }
  for (const slug of perLocaleGlobals) {
    const text = {
      navigation: { footer: [{ label: 'Pending', url: '/en/news' }] },
      'site-settings': { shortName: 'Pending' },
      'term-set': { name: 'Pending' },
    }[slug]
    for (const locale of ['en', 'fr'] as const) {
      await app.payload.updateGlobal({ slug, data: text as never, depth: 0, locale, overrideAccess: true })
    }
  }
}

beforeAll(async () => {
  // An answer out of the cache would be like the one before it whatever changed.
  world = await startSecretWorld({ settings: { cacheMaxMegabytes: 0 } })
  hidden = await askAll(publicQuestions)
  await saveDrafts()
  pending = await askAll(asked)
  await world.secrets.destroy()
  bare = await askAll(asked)
}, patience)

afterAll(async () => world.app.stop())

const named = (questions: readonly Asked[]) => questions.map((question) => titleOf(question))

describe('an answer is the same with and without drafts of what is public', () => {
  it.each(named(publicQuestions))('%s', (title) => {
    expect(pending?.get(title)).toBe(hidden?.get(title))
  })
})

describe('an answer is the same with and without records that are hidden', () => {
  it.each(named(asked))('%s', (title) => {
    expect(pending?.get(title)).toBe(bare?.get(title))
  })
})
