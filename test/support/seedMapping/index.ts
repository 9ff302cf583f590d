import { documents, events, media, news, pages } from './editorial.ts'
import type { CollectionMapping } from './mapping.ts'
import { applications, memberAuthorities, organisations, participations, programmes } from './network.ts'
import { countries, glossaryTerms, sources, themes } from './reference.ts'

export { globalMappings } from './globals.ts'

export const collectionMappings: CollectionMapping[] = [
  ...[programmes, events, news, documents, organisations, themes, countries, memberAuthorities, participations],
  ...[glossaryTerms, sources, applications, pages, media],
]
