import { expect } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import type { Answer, TestApp, TestUser } from './app.ts'

interface Written {
  doc: { id: string } & Record<string, unknown>
}

/** A picture of one grey point, the smallest PNG there is. */
const point = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64')

/** Writes records over REST, as an editor would. */
export class Records {
  constructor(
    private readonly app: TestApp,
    private readonly editor: TestUser,
  ) {}

  async news(body: object, locale = 'en'): Promise<string> {
    const usual = { title: 'Some news', slug: `news-${randomUUID()}`, lead: 'A lead.', category: 'programme', publishedAtPrecision: 'day' }
    return this.create('news', { publishedAt: '2013-10-14T12:00:00.000Z', ...usual, ...body }, locale)
  }

  async page(body: object, locale = 'en'): Promise<string> {
    return this.create('pages', { lead: 'A lead.', title: 'Some page', slug: `page-${randomUUID()}`, ...body }, locale)
  }

  async document(body: object, locale = 'en'): Promise<string> {
    const usual = { title: 'Some document', slug: `document-${randomUUID()}`, docType: 'declaration' }
    return this.create('documents', { ...usual, ...body }, locale)
  }

  async event(body: object, locale = 'en'): Promise<string> {
    const usual = { title: 'Some event', slug: `event-${randomUUID()}`, eventType: 'seminar', status: 'announced', datePrecision: 'tba' }
    return this.create('events', { ...usual, ...body }, locale)
  }

  async programme(body: object, locale = 'en'): Promise<string> {
    const usual = { code: 'ROMED', name: 'Some programme', slug: `programme-${randomUUID()}`, summary: 'A summary.' }
    return this.create('programmes', { ...usual, ...body }, locale)
  }

  async picture(body: object, locale = 'en'): Promise<string> {
    const form = new FormData()
    form.set('file', new Blob([point], { type: 'image/png' }), 'point.png')
    form.set('_payload', JSON.stringify({ credit: 'Nobody', ...body }))
    return this.done(await this.app.rest<Written>('POST', `/api/media?locale=${locale}&depth=0`, { user: this.editor, body: form }), 201)
  }

  async change(collection: string, id: string, body: object, locale = 'en'): Promise<string> {
    const path = `/api/${collection}/${id}?locale=${locale}&depth=0&trash=true`
    return this.done(await this.app.rest<Written>('PATCH', path, { user: this.editor, body }), 200)
  }

  private async create(collection: string, body: object, locale: string): Promise<string> {
    const path = `/api/${collection}?locale=${locale}&depth=0`
    return this.done(await this.app.rest<Written>('POST', path, { user: this.editor, body }), 201)
  }

  private done({ body, status }: Answer<Written>, expected: number): string {
    expect([status, status === expected ? '' : body]).toEqual([expected, ''])
    return body.doc.id
  }
}

export const published = { _status: 'published' } as const

const words = (text: string) => ({ detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 })

const paragraph = (children: object[]) => ({ ...frame('paragraph'), textFormat: 0, textStyle: '', children })

export const plainText = (text: string) => ({ root: { ...frame('root'), children: [paragraph([words(text)])] } })

/** A text with a link to a record and a picture. */
export const textWith = (link: { relationTo: string; value: string }, picture: string) => ({
  root: {
    ...frame('root'),
    children: [
      paragraph([
        {
          ...frame('link'),
          version: 3,
          id: randomUUID(),
          fields: { doc: link, linkType: 'internal', newTab: false, url: '' },
          children: [words('See there')],
        },
      ]),
      { type: 'upload', version: 3, format: '', id: randomUUID(), fields: null, relationTo: 'media', value: picture },
    ],
  },
})

const frame = (type: string) => ({ type, direction: 'ltr', format: '', indent: 0, version: 1 })
