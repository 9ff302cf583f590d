import { graphql, pairsOf, type Pair, type Question } from './pairs.ts'
import { staffWithoutApplications, strangers, without } from './withoutRight.ts'

/** The names in GraphQL: one, many. */
const names = {
  news: ['NewsItem', 'News'],
  events: ['Event', 'Events'],
  programmes: ['Programme', 'Programmes'],
  'member-authorities': ['MemberAuthority', 'MemberAuthorities'],
  'glossary-terms': ['GlossaryTerm', 'GlossaryTerms'],
  documents: ['Document', 'Documents'],
  pages: ['Page', 'Pages'],
  media: ['MediaItem', 'Media'],
} as const

const readsOf = ([one, many]: readonly [string, string]): Question[] => [
  graphql(`{ ${one}(id: "{x}") { id } }`),
  graphql(`{ ${many}(where: { id: { equals: "{x}" } }) { totalDocs docs { id } } }`),
  graphql(`{ count${many}(where: { id: { equals: "{x}" } }) { totalDocs } }`),
]

const writesOf = ([one]: readonly [string, string]): Question[] => [
  graphql(`{ docAccess${one}(id: "{x}") { fields { id { read { permission } } } } }`),
  graphql(`mutation { update${one}(id: "{x}", data: {}) { id } }`),
  graphql(`mutation { delete${one}(id: "{x}") { id } }`),
]

const draftTwins = (name: readonly [string, string]): Question[] => [
  ...readsOf(name),
  ...writesOf(name),
  graphql(`{ ${name[0]}(id: "{x}", locale: fr, fallbackLocale: none, select: true) { id _translation { available { locale } } } }`),
  graphql(`{ ${name[0]}(id: "{x}", draft: true) { id } }`),
  graphql(`{ versions${name[1]}(where: { parent: { equals: "{x}" } }) { totalDocs } }`),
  graphql(`mutation { duplicate${name[0]}(id: "{x}", data: {}) { id } }`),
]

/** The questions of REST once more, as GraphQL asks them. */
export const graphqlPairs: Pair[] = [
  ...Object.entries(names).flatMap(([slug, name]) => pairsOf([`draft of ${slug}`], ['anonymous'], draftTwins(name))),
  ...pairsOf(['withdrawn event'], strangers, draftTwins(names.events)),
  ...pairsOf(['news in the trash'], strangers, draftTwins(names.news)),
  ...pairsOf(['participation of a draft'], ['anonymous'], readsOf(['Participation', 'Participations'])),
  ...pairsOf(['application'], without.application, [
    ...readsOf(['Application', 'Applications']),
    ...writesOf(['Application', 'Applications']),
  ]),
  ...pairsOf(['NGO request'], without['NGO request'], [
    ...readsOf(['NgoRequest', 'NgoRequests']),
    ...writesOf(['NgoRequest', 'NgoRequests']),
  ]),
  ...pairsOf(['redirect'], without.redirect, [...readsOf(['Redirect', 'Redirects']), ...writesOf(['Redirect', 'Redirects'])]),
  ...pairsOf(['account'], without.account, [
    graphql('{ User(id: "{x}") { id } }'),
    graphql('mutation { updateUser(id: "{x}", data: {}) { id } }'),
  ]),
  ...pairsOf(
    ['version of a draft'],
    ['anonymous'],
    [graphql('{ versionNewsItem(id: "{x}") { id } }'), graphql('mutation { restoreVersionNewsItem(id: "{x}") { id } }')],
  ),
  ...pairsOf(['application'], staffWithoutApplications, [
    graphql('{ Participations(where: { application: { equals: "{x}" } }) { totalDocs docs { application { id } } } }'),
  ]),
  ...pairsOf(
    ['draft of events'],
    ['anonymous'],
    [
      graphql('{ News(where: { events: { equals: "{x}" } }) { totalDocs } }'),
      graphql('{ countNews(where: { events: { in: ["{x}"] } }) { totalDocs } }'),
    ],
  ),
  ...pairsOf(['draft of media'], ['anonymous'], [graphql('{ News(where: { image: { equals: "{x}" } }) { totalDocs } }')]),
  ...pairsOf(
    ['code of programmes'],
    ['anonymous'],
    [
      graphql('{ News(where: { programmes__code: { equals: "{x}" } }) { totalDocs } }'),
      graphql('{ Events(where: { programmes__code: { equals: "{x}" } }) { totalDocs } }'),
    ],
  ),
  ...pairsOf(['slug of news'], ['anonymous'], [graphql('{ News(where: { slug: { equals: "{x}" } }, locale: fr) { totalDocs } }')]),
  ...pairsOf(
    ['draft of member-authorities'],
    ['anonymous'],
    [graphql('{ Participations(where: { authority: { equals: "{x}" } }) { totalDocs } }')],
  ),
]
