import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { publishedInEnglish } from '../support/albena.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'

let app: TestApp
let editor: TestUser
let id: string

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
  id = await publishedInEnglish(app, editor)
})

afterAll(async () => app.stop())

/** The first error of an answer, with the name that was asked for taken out of its text. */
async function refusal(query: string, name: string, user?: TestUser) {
  const { data, errors } = await app.graphql(query, {}, { user })
  return { data, message: errors[0]?.message.replaceAll(name, 'X'), extensions: errors[0]?.extensions }
}

describe('an anonymous query', () => {
  it.each([
    ['a private collection', 'Applications', (name: string) => `{ ${name} { totalDocs } }`],
    ['an account', 'User', (name: string) => `{ ${name}(id: "1") { id } }`],
    ['versions', 'versionsNews', (name: string) => `{ ${name} { totalDocs } }`],
    ['one version', 'versionNewsItem', (name: string) => `{ ${name}(id: "1") { id } }`],
    ['rights', 'Access', (name: string) => `{ ${name} { canAccessAdmin } }`],
    ['rights on a document', 'docAccessNewsItem', (name: string) => `{ ${name}(id: "1") { createdAt { read { permission } } } }`],
    ['a note for colleagues', 'editorialNote', (name: string) => `{ News { docs { ${name} } } }`],
    ['who made it', 'createdBy', (name: string) => `{ News { docs { ${name} { id } } } }`],
    ['a draft', 'draft', (name: string) => `{ News(${name}: true) { totalDocs } }`],
    ['the trash', 'trash', (name: string) => `{ countNews(${name}: true) { totalDocs } }`],
    ['a filter of the staff', 'editorialNote', (name: string) => `{ News(where: { ${name}: { exists: true } }) { totalDocs } }`],
    ['a type', 'Application', (name: string) => `{ News { docs { ... on ${name} { id } } } }`],
  ])('for %s is answered like one for a name nobody knows', async (_, name, query) => {
    const known = await refusal(query(name), name)
    expect(known.extensions).toMatchObject({ code: 'bad-request' })
    expect(known).toEqual(await refusal(query('zzzNothing'), 'zzzNothing'))
  })

  it('gets no suggestion of what else there is', async () => {
    for (const query of ['{ NewsItm(id: "1") { id } }', '{ News { docs { titel } } }', '{ News(locale: frr) { totalDocs } }']) {
      const { errors } = await app.graphql(query)
      expect(errors.map(({ message }) => message).join(' ')).toMatch(/^(?!.*Did you mean)./u)
    }
    const { errors } = await app.graphql('query ($locale: LocaleInputType) { News(locale: $locale) { totalDocs } }', { locale: 'frr' })
    expect(errors.map(({ message }) => message).join(' ')).toMatch(/^(?!.*Did you mean)./u)
  })

  it('writes nothing, whatever the mutation is called', async () => {
    const fields = [`deleteNewsItem(id: "${id}") { id }`, 'zzzNothing']
    const [known, unknown] = await Promise.all(fields.map((field) => app.graphql(`mutation { ${field} }`)))
    expect(known?.errors).toMatchObject([{ message: 'There is no mutation here.', extensions: { code: 'bad-request' } }])
    expect(known?.errors).toEqual(unknown?.errors)
    expect((await app.rest('GET', `/api/news/${id}`)).status).toBe(200)
  })

  it('stays one with a token that is none', async () => {
    for (const token of ['nonsense', `${editor.token}x`]) {
      const { errors } = await app.graphql('{ versionsNews { totalDocs } }', {}, { token })
      expect(errors[0]?.message).toBe('Cannot query field "versionsNews" on type "Query".')
    }
  })

  it('reads what is public', async () => {
    const { data, errors } = await app.graphql(`{ NewsItem(id: "${id}") { title } countNews { totalDocs } }`)
    expect(errors).toEqual([])
    expect(data).toMatchObject({ NewsItem: { title: 'Launch in Albena' }, countNews: { totalDocs: 1 } })
  })
})

describe('a query of the staff', () => {
  it('reads drafts, versions and notes, and writes', async () => {
    const caller = { user: editor }
    const save = `mutation { updateNewsItem(id: "${id}", locale: en, data: { editorialNote: "Ask Ana." }) { id } }`
    expect((await app.graphql(save, {}, caller)).errors).toEqual([])
    const { data, errors } = await app.graphql(
      `{ NewsItem(id: "${id}", draft: true) { editorialNote createdBy { id } } versionsNews { totalDocs } Redirects { totalDocs } }`,
      {},
      caller,
    )
    expect(errors).toEqual([])
    expect(data).toMatchObject({ NewsItem: { editorialNote: 'Ask Ana.', createdBy: { id: editor.id } }, Redirects: { totalDocs: 0 } })
  })

  it('knows nothing of the collections of the framework', async () => {
    const { data } = await app.graphql<Record<'__schema', { types: { name: string }[] }>>(
      '{ __schema { types { name } } }',
      {},
      { user: editor },
    )
    const names = data?.__schema.types.map(({ name }) => name) ?? []
    expect(names).toContain('versionsNews')
    expect(names.filter((name) => /payload/iu.test(name))).toEqual([])
  })
})
