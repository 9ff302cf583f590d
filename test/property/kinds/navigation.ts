import type { Kind } from '../kind.ts'
import { address, rows, text } from '../shape.ts'

const entry = () => [text('label', { isRequired: true }), address('url', { isRequired: true })]

export const navigation: Kind = {
  slug: 'navigation',
  isGlobal: true,
  graphql: { one: 'Navigation' },
  defaults: {},
  level: { leaves: [], lists: [rows('header', entry()), rows('footer', entry())] },
}
