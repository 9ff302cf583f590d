import type { Kind } from '../kind.ts'
import { address, choice, line, number, record, rows, text } from '../shape.ts'

export const siteSettings: Kind = {
  slug: 'site-settings',
  isGlobal: true,
  graphql: { one: 'SiteSettings' },
  defaults: { 'memberCounter.mode': 'computed' },
  isReadOnlyInGraphql: true,
  level: {
    leaves: [
      text('siteName', { isRequired: true }),
      text('shortName', { isRequired: true }),
      text('mission', { isRequired: true }),
      text('auspices', { isRequired: true }),
      text('terminologyNote', { isRequired: true }),
      number('memberCounter.publishedParticipants'),
      choice('memberCounter.mode', ['computed'], { isRequired: true }),
      line('seat.city'),
      record('seat.country', 'countries'),
    ],
    lists: [
      rows('socialLinks', [
        choice('platform', ['facebook', 'youtube', 'rss'], { isRequired: true }),
        line('label', { isRequired: true }),
        number('order'),
        address('url'),
      ]),
    ],
  },
}
