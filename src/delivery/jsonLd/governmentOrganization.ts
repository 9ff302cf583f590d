import type { GovernmentOrganization, WithContext } from 'schema-dts'

import type { MemberAuthority } from '../../payload-types.ts'
import { given, identity, pictureOf, recordIn, type Publisher } from './document.ts'
import { toGeo } from './place.ts'

/** The area an authority governs, in its country. */
function areaOf({ country, geo, name }: MemberAuthority) {
  const state = recordIn(country)
  return {
    '@type': 'AdministrativeArea' as const,
    name,
    ...given({
      geo: toGeo(geo),
      containedInPlace:
        typeof state?.name === 'string'
          ? {
              '@type': 'Country' as const,
              name: state.name,
              ...given({ identifier: typeof state.code === 'string' ? state.code : undefined }),
            }
          : undefined,
    }),
  }
}

/** The same authority elsewhere: only what somebody has compared. */
const sameAs = ({ geonamesId, website, wikidataId, wikidataVerified }: MemberAuthority): string[] => [
  ...(website ? [website] : []),
  ...(wikidataId && wikidataVerified ? [`http://www.wikidata.org/entity/${wikidataId}`] : []),
  ...(geonamesId ? [`https://sws.geonames.org/${geonamesId}/`] : []),
]

/** A participant as schema.org describes it: in the name of the language asked for, where it has one. */
export function toGovernmentOrganization(doc: MemberAuthority, publisher: Publisher): WithContext<GovernmentOrganization> {
  const name = doc.exonym || doc.name
  const others = [doc.name, doc.localName?.value].filter((other): other is string => Boolean(other) && other !== name)
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    ...identity('member-authorities', doc, publisher),
    name,
    areaServed: areaOf(doc),
    ...given({ alternateName: [...new Set(others)], sameAs: sameAs(doc), image: pictureOf(doc.image, publisher.publicUrl) }),
  }
}
