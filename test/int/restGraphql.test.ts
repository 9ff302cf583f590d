import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { localeCodes, type Locale } from '../../src/shared/locales.ts'
import { perLocaleCollections, perLocaleGlobals, referenceCollections } from '../../src/shared/slugs.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { TwoAnswers, type Doc } from '../support/graphqlQuery.ts'
import { sampled } from '../support/sample.ts'

interface List {
  docs: Doc[]
  totalDocs: number
}

type Question = { locale: Locale; fallback: 'none' | 'own' }

const collections = [...perLocaleCollections, ...referenceCollections].filter((slug) => slug !== 'redirects')
type Slug = (typeof collections)[number]

const id = { name: 'id', type: 'text' } as FlattenedField
const questions = localeCodes.flatMap((locale): Question[] => [
  { locale, fallback: 'own' },
  { locale, fallback: 'none' },
])

let app: TestApp

beforeAll(async () => {
  app = await startTestApp({ seed: true })
})

afterAll(() => app.stop())

const restArguments = ({ locale, fallback }: Question): string =>
  `depth=0&locale=${locale}${fallback === 'none' ? '&fallback-locale=none' : ''}`

const graphqlArguments = ({ locale, fallback }: Question): string =>
  `locale: ${locale}${fallback === 'none' ? ', fallbackLocale: none' : ''}`

/** What strangers may ask for at once, with all that a document has. */
const pageSize = 5

async function restList(slug: Slug, question: Question): Promise<List> {
  const all: List = { docs: [], totalDocs: 0 }
  for (let page = 1, isLast = false; !isLast; page += 1) {
    const path = `/api/${slug}?limit=100&page=${page}&sort=id&${restArguments(question)}`
    const { body } = await app.rest<List & { hasNextPage: boolean }>('GET', path)
    all.docs.push(...body.docs)
    all.totalDocs = body.totalDocs
    isLast = !body.hasNextPage
  }
  return all
}

async function graphqlList(name: string, question: Question, selection: string): Promise<List> {
  const all: List = { docs: [], totalDocs: 0 }
  for (let page = 1, isLast = false; !isLast; page += 1) {
    const head = `answer: ${name}(limit: ${pageSize}, page: ${page}, sort: "id", ${graphqlArguments(question)})`
    const found = await graphqlData<List & { hasNextPage: boolean }>(`${head} { totalDocs hasNextPage docs { ${selection} } }`)
    all.docs.push(...(found?.docs ?? []))
    all.totalDocs = found?.totalDocs ?? 0
    isLast = !found?.hasNextPage
  }
  return all
}

async function graphqlData<Data>(query: string): Promise<Data | undefined> {
  const { data, errors } = await app.graphql<{ answer: Data }>(`{ ${query} }`)
  expect(errors).toEqual([])
  return data?.answer
}

describe.each(sampled(questions, ({ fallback, locale }) => `${locale} ${fallback}`))(
  'in $locale, falling back to: $fallback',
  (question) => {
    const lists = new Map<Slug, List>()
    let answers: TwoAnswers

    beforeAll(async () => {
      for (const slug of collections) lists.set(slug, await restList(slug, question))
      answers = new TwoAnswers(app.payload)
    })

    it.each(collections)('REST and GraphQL give the same records of %s', async (slug) => {
      const { flattenedFields, graphQL } = app.payload.collections[slug].config
      const fields = [id, ...flattenedFields]
      const name = (graphQL as { pluralName: string }).pluralName
      const ofGraphql = await graphqlList(name, question, answers.selection(fields))
      const ofRest = lists.get(slug)
      expect(ofGraphql.docs.map((doc) => answers.graphql(fields, doc))).toEqual(ofRest?.docs.map((doc) => answers.rest(fields, doc)))
      expect(ofGraphql.totalDocs).toBe(ofRest?.totalDocs)
    })

    it.each(perLocaleGlobals)('REST and GraphQL give the same %s', async (slug) => {
      const config = app.payload.globals.config.find((global) => global.slug === slug)
      const fields = config?.flattenedFields ?? []
      const name = (config?.graphQL as { name: string }).name
      const query = `{ answer: ${name}(${graphqlArguments(question)}) { ${answers.selection(fields)} } }`
      const { data, errors } = await app.graphql<{ answer: Doc }>(query)
      const { body, status } = await app.rest('GET', `/api/globals/${slug}?${restArguments(question)}`)
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(status === 200 ? [] : ['not-found'])
      expect(answers.graphql(fields, data?.answer)).toEqual(answers.rest(fields, status === 200 ? body : null))
    })
  },
)

describe('what is compared', () => {
  it.each(collections)('are records, as far as there are any in English: %s', async (slug) => {
    expect((await restList(slug, { locale: 'en', fallback: 'none' })).docs.length).toBeGreaterThan(0)
  })
})
