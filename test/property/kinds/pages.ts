import { keyOf } from '../content.ts'
import type { Kind } from '../kind.ts'
import { isNothing, textOf } from '../model.ts'
import { addressed, body, choice, choices, flag, line, lines, number, record, records, rows, text } from '../shape.ts'
import { sourceLocale } from './sourceLocale.ts'

/** With the fields of `pagesWithEverything.ts`: rows in rows, blocks, groups, lists of their own in each language. */
export const pages: Kind = {
  slug: 'pages',
  graphql: { one: 'Page', many: 'Pages' },
  addressFrom: 'title',
  defaults: { sourceLocale: 'en' },
  level: {
    leaves: [
      text('title', { isRequired: true }),
      text('lead'),
      body('body'),
      ...addressed,
      record('image', 'media'),
      records('sources', 'sources'),
      text('box.remark'),
      flag('box.isPinned'),
      choices('labels', ['a', 'b', 'c']),
      lines('notes'),
      { ...records('seeAlso', 'programmes'), isText: true },
      sourceLocale,
    ],
    lists: [
      rows(
        'sections',
        [line('anchor'), text('heading'), text('frame.caption'), number('frame.width')],
        [rows('points', [line('code'), text('word'), choice('weight', ['light', 'heavy'])])],
      ),
      {
        name: 'parts',
        kinds: [
          {
            block: 'saying',
            type: 'Saying',
            level: { leaves: [line('who'), text('words')], lists: [rows('marks', [line('code'), text('word')])] },
          },
          { block: 'amount', type: 'Amount', level: { leaves: [number('value'), text('unit')], lists: [] } },
        ],
      },
    ],
  },
  isIncomplete: (content, locale) => ['lead', 'body'].every((path) => isNothing(textOf(content, locale, keyOf('', path)))),
}
