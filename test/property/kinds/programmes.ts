import type { Kind } from '../kind.ts'
import { addressed, address, body, choice, capitals, number, records, rows, text } from '../shape.ts'
import { sourceLocale } from './sourceLocale.ts'

export const programmes: Kind = {
  slug: 'programmes',
  graphql: { one: 'Programme', many: 'Programmes' },
  addressFrom: 'name',
  defaults: { sourceLocale: 'en' },
  level: {
    leaves: [
      text('name', { isRequired: true }),
      text('summary', { isRequired: true }),
      body('body'),
      text('countryNote'),
      ...addressed,
      capitals('code', { isRequired: true }),
      choice('status', ['planned', 'ongoing', 'completed']),
      address('website'),
      records('countries', 'countries'),
      number('countriesCount'),
      sourceLocale,
    ],
    lists: [
      rows('phases', [
        text('label', { isRequired: true }),
        text('note'),
        number('durationMonths'),
        text('budget.note'),
        records('budget.sources', 'sources'),
        records('sources', 'sources'),
      ]),
      rows('figures', [
        choice('metric', ['projects', 'people'], { isRequired: true }),
        text('note'),
        number('countriesCount'),
        records('sources', 'sources'),
      ]),
    ],
  },
}
