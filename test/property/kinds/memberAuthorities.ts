import type { Kind } from '../kind.ts'
import { address, addressed, body, choice, line, record, text } from '../shape.ts'
import { sourceLocale } from './sourceLocale.ts'

export const memberAuthorities: Kind = {
  slug: 'member-authorities',
  graphql: { one: 'MemberAuthority', many: 'MemberAuthorities' },
  addressFrom: 'name',
  neutralWithout: 'profile',
  defaults: { sourceLocale: 'en' },
  level: {
    leaves: [
      body('profile'),
      text('exonym'),
      ...addressed,
      line('name', { isRequired: true }),
      choice('type', ['municipality', 'town', 'city'], { isRequired: true }),
      record('country', 'countries', { isRequired: true }),
      address('website'),
      sourceLocale,
    ],
    lists: [],
  },
  async afterCreate({ app, records }, authority) {
    const data = { authority, network: 'alliance', role: 'participant', status: 'active', sources: records.sources } as never
    await app.payload.create({ collection: 'participations', data, depth: 0, overrideAccess: true })
  },
}
