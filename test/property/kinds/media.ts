import { keyOf } from '../content.ts'
import type { Kind } from '../kind.ts'
import { isNothing, textOf } from '../model.ts'
import { choice, flag, line, text } from '../shape.ts'
import { sourceLocale } from './sourceLocale.ts'

export const media: Kind = {
  slug: 'media',
  graphql: { one: 'MediaItem', many: 'Media' },
  defaults: { sourceLocale: 'en' },
  level: {
    leaves: [
      text('alt'),
      choice('origin', ['original', 'official', 'courtesy'], { isText: true }),
      line('credit', { isRequired: true }),
      line('licence'),
      flag('isDecorative'),
      sourceLocale,
    ],
    lists: [],
  },
  hasFile: true,
  isIncomplete: ({ frame, texts }, locale) => !frame.shared.isDecorative && isNothing(textOf({ frame, texts }, locale, keyOf('', 'alt'))),
}
