import { keyOf } from '../content.ts'
import type { Kind } from '../kind.ts'
import { isNothing, textOf } from '../model.ts'
import { address, addressed, body, choice, flag, record, records, rows, text } from '../shape.ts'
import { sourceLocale } from './sourceLocale.ts'

export const news: Kind = {
  slug: 'news',
  graphql: { one: 'NewsItem', many: 'News' },
  addressFrom: 'title',
  defaults: { sourceLocale: 'en' },
  level: {
    leaves: [
      text('title', { isRequired: true }),
      text('lead'),
      body('body'),
      text('seoTitle'),
      ...addressed,
      choice('category', ['programme', 'alliance', 'interview', 'resource'], { isRequired: true }),
      flag('featured'),
      record('image', 'media'),
      records('gallery', 'media'),
      records('programmes', 'programmes'),
      records('countries', 'countries'),
      sourceLocale,
    ],
    lists: [rows('externalLinks', [address('url', { isRequired: true }), text('label')])],
  },
  given: () => ({ publishedAt: '2013-10-14T12:00:00.000Z', publishedAtPrecision: 'day' }),
  isIncomplete: (content, locale) => ['lead', 'body'].every((path) => isNothing(textOf(content, locale, keyOf('', path)))),
}
