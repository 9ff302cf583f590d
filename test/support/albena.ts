import { expect } from '@jest/globals'
import { randomUUID } from 'node:crypto'

import type { TestApp, TestUser } from './app.ts'

/** The title of one news item in three languages. */
export const title = { en: 'Launch in Albena', fr: 'Lancement à Albena', bg: 'Начало в Албена' }

export const french = () => ({ title: title.fr, lead: 'Le deuxième lancement national.', slug: `lancement-${randomUUID()}` })
export const bulgarian = () => ({ title: title.bg, lead: 'Второто национално представяне.', slug: `nachalo-${randomUUID()}` })

/** A news item that is public in English, written by REST as an editor would. */
export async function publishedInEnglish(app: TestApp, editor: TestUser): Promise<string> {
  const { body, status } = await app.rest<{ doc: { id: string } }>('POST', '/api/news?locale=en&depth=0', {
    user: editor,
    body: {
      title: title.en,
      slug: `launch-in-albena-${randomUUID()}`,
      lead: 'The second national launch.',
      category: 'programme',
      publishedAt: '2013-10-14T12:00:00.000Z',
      publishedAtPrecision: 'day',
      externalLinks: [
        { url: 'https://example.org/one', label: 'One' },
        { url: 'https://example.org/two', label: 'Two' },
      ],
      _status: 'published',
    },
  })
  expect(status).toBe(201)
  return body.doc.id
}
