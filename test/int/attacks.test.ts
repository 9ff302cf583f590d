import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { randomUUID } from 'node:crypto'

import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { texts } from '../support/publicView.ts'

interface Link {
  id: string
  label: null | Record<string, string> | string
  url: null | string
}

interface NewsItem {
  id: string
  category: string
  externalLinks: Link[]
  title: Record<string, null | string>
}

let app: TestApp
let editor: TestUser
let id: string

beforeAll(async () => {
  app = await startTestApp()
  editor = await app.createUser('editor')
})

afterAll(async () => app.stop())

/** A news item by this person; published in English when asked. */
async function newsItem(user = editor, more: object = {}): Promise<{ id: string; externalLinks: Link[] }> {
  const { body, status } = await app.rest<{ doc: { id: string; externalLinks: Link[] } }>('POST', '/api/news?locale=en&depth=0', {
    user,
    body: {
      title: 'Launch in Albena',
      slug: `launch-${randomUUID()}`,
      lead: 'The second national launch.',
      category: 'programme',
      publishedAt: '2013-10-14',
      externalLinks: [
        { url: 'https://example.org/one', label: 'One' },
        { url: 'https://example.org/two', label: 'Two' },
      ],
      ...more,
    },
  })
  expect(status).toBe(201)
  return body.doc
}

const save = (locale: string, body: unknown, user = editor) => app.rest('PATCH', `/api/news/${id}?locale=${locale}&depth=0`, { user, body })

/** The draft with all its languages. */
async function draft(): Promise<NewsItem> {
  const { body } = await app.rest<NewsItem>('GET', `/api/news/${id}?locale=all&draft=true&depth=0`, { user: editor })
  return body
}

beforeEach(async () => {
  const doc = await newsItem(editor, { _status: 'published' })
  id = doc.id
})

describe('the rows of a document, which all languages share', () => {
  it('are emptied by an editor who sends null', async () => {
    expect((await save('en', { externalLinks: null })).status).toBe(200)
    expect((await draft()).externalLinks).toEqual([])
  })
})

describe('an author', () => {
  it('restores a version of their own document and of no other', async () => {
    const author = await app.createUser('author')
    const restored = async () => {
      const { body } = await app.rest<{ docs: { id: string }[] }>('GET', `/api/news/versions?where[parent][equals]=${id}&limit=1`, {
        user: author,
      })
      return (await app.rest('POST', `/api/news/versions/${body.docs[0]?.id}?locale=en`, { user: author })).status
    }
    expect(await restored()).toBe(403)
    ;({ id } = await newsItem(author))
    expect(await restored()).toBe(200)
  })
})

describe('the trash', () => {
  it('leaves no change waiting in the languages it was not used in', async () => {
    await save('fr', { title: 'Lancement à Albena', slug: `lancement-${randomUUID()}`, lead: 'Le deuxième.', _status: 'published' })
    await save('en', { deletedAt: new Date().toISOString() })
    await app.rest('PATCH', `/api/news/${id}?locale=en&trash=true`, { user: editor, body: { deletedAt: null } })
    expect(await draft()).toMatchObject({ _languages: { fr: { state: 'published', hasChanges: false } } })
  })
})

describe('a document that was read in another language', () => {
  it('is not stored as the language it was asked for in', async () => {
    const { body } = await app.rest<object>('GET', `/api/news/${id}?locale=bg&depth=0`, { user: editor })
    const answer = await save('bg', body)
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({ code: 'other-language' })
    expect(texts((await draft()).title)).not.toHaveProperty('bg')
  })

  it('is stored when it was read in the language it is written in', async () => {
    const { body } = await app.rest<object>('GET', `/api/news/${id}?locale=en&depth=0`, { user: editor })
    expect((await save('en', { ...body, title: 'Sent back' })).status).toBe(200)
  })
})

describe('a change of many documents', () => {
  it.each(['where[title]=', 'where[]=', 'where[id][in]=', 'where[title][like]=', 'where[id][equals]=x&where[title]=', 'where=x', ''])(
    'is refused when its filter is not whole: %s',
    async (filter) => {
      const deleted = await app.rest('DELETE', `/api/news?${filter}`, { user: editor })
      expect([deleted.status, deleted.body.code]).toEqual([400, 'bad-request'])
      const changed = await app.rest('PATCH', `/api/news?locale=en&${filter}`, { user: editor, body: { featured: true } })
      expect(changed.status).toBe(400)
      expect((await draft()).id).toBe(id)
    },
  )

  it('is refused however many slashes the address ends with', async () => {
    expect((await app.rest('DELETE', '/api/news//?where[title]=', { user: editor })).status).toBe(400)
    expect((await draft()).id).toBe(id)
  })

  it('changes what a whole filter names', async () => {
    const filter = `where[and][0][id][in][0]=${id}&where[and][1][category][equals]=programme`
    const { body } = await app.rest<{ docs: object[] }>('PATCH', `/api/news?locale=en&${filter}`, {
      user: editor,
      body: { category: 'interview' },
    })
    expect(body.docs).toHaveLength(1)
    expect((await draft()).category).toBe('interview')
  })
})

describe('a picture', () => {
  it('is not published without its file', async () => {
    const { body, status } = await app.rest('POST', '/api/media?locale=en', {
      user: editor,
      body: { alt: 'A square', credit: 'Nobody', _status: 'published' },
    })
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'validation-failed', errors: [{ path: 'file' }] })
  })
})

describe('a forgotten password', () => {
  it('is asked for with the same answer for a known and an unknown address', async () => {
    const ask = (email: string) => app.rest('POST', '/api/users/forgot-password', { body: { email } })
    const [known, unknown] = [await ask(editor.email), await ask('nobody@example.org')]
    expect([known.status, known.body]).toEqual([200, unknown.body])
    expect(unknown.status).toBe(200)
  })
})

describe('what makes no sense', () => {
  it.each([
    ['a body of null', null],
    ['a relation to no record', { programmes: [randomUUID()] }],
    ['a picture that is none', { image: randomUUID() }],
  ])('is answered without a failure of ours: %s', async (_, sent) => {
    expect((await save('en', sent)).status).toBeLessThan(500)
  })

  it.each([
    ['what is no text', 'title', { title: { text: 'Launch' } }],
    ['a number as a text', 'title', { title: 7 }],
    ['a list as a text', 'lead', { lead: ['Launch'] }],
    ['what is no text in a row', 'externalLinks.0.label', { externalLinks: [{ url: 'https://example.org', label: {} }] }],
  ])('is refused with the name of the field: %s', async (_, path, sent) => {
    const { body, status } = await app.rest<{ errors: { path: string }[] }>('PATCH', `/api/news/${id}?locale=en`, {
      user: editor,
      body: sent,
    })
    expect([status, body.errors.map((error) => error.path)]).toEqual([400, [path]])
  })

  it('is refused with the name of the field: two rows of one id', async () => {
    const { externalLinks } = (await app.rest<NewsItem>('GET', `/api/news/${id}?locale=en&depth=0`, { user: editor })).body
    const sent = { externalLinks: [externalLinks[0], externalLinks[0]] }
    const { body, status } = await app.rest<{ errors: { path: string }[] }>('PATCH', `/api/news/${id}?locale=en`, {
      user: editor,
      body: sent,
    })
    expect([status, body.errors.map((error) => error.path)]).toEqual([400, ['externalLinks.1.id']])
  })

  it('is no row of another document: it becomes one of this', async () => {
    const other = await newsItem()
    expect((await save('en', { externalLinks: other.externalLinks })).status).toBe(200)
    const { body } = await app.rest<NewsItem>('GET', `/api/news/${other.id}?locale=en&draft=true&depth=0`, { user: editor })
    expect(body.externalLinks.map(({ url }) => url)).toEqual(['https://example.org/one', 'https://example.org/two'])
    expect((await draft()).externalLinks).toHaveLength(2)
  })

  it.each(['/api/news/%', '/api/news/%F0', '/api/__proto__', '/api/constructor', '/api/resolve?path=//', '/api/resolve?path=/%25'])(
    'is not found: %s',
    async (path) => {
      const { body, status } = await app.rest('GET', path)
      expect([status, body.code]).toEqual([404, 'not-found'])
    },
  )

  it('carries a code in GraphQL too', async () => {
    const { errors } = await app.graphql('{ Nothing { id } }')
    expect(errors[0]?.extensions).toMatchObject({ code: 'bad-request' })
  })
})

describe('HEAD', () => {
  it('answers as GET does, without the body', async () => {
    const { headers, status } = await app.rest('HEAD', `/api/news/${id}?locale=en`)
    expect([status, headers.get('content-language')]).toEqual([200, 'en'])
  })
})
