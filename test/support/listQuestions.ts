import { perLocaleGlobals, publicCollections } from '../../src/shared/slugs.ts'
import { get, graphql, type Question, type Who } from './pairs.ts'

/** A question to be asked in several worlds, by somebody who may know of no difference between them. */
export interface Asked {
  who: Who
  question: Question
}

const by = (who: Who, questions: readonly Question[]): Asked[] => questions.map((question) => ({ who, question }))

const listsOf = (slug: string): Question[] =>
  [
    'limit=100&depth=0&sort=id',
    'limit=100&page=2&depth=0&sort=id',
    'limit=5&depth=2&sort=-createdAt',
    'limit=10&depth=1&locale=all',
    'limit=100&depth=0&locale=fr&fallback-locale=none',
    'limit=100&depth=0&locale=fr&draft=true&trash=true&sort=-updatedAt',
    'limit=3&page=2&depth=1&locale=bg',
  ]
    .map((query) => get(`/api/${slug}?${query}`))
    .concat(get(`/api/${slug}/count`), get(`/api/${slug}/count?locale=fr&fallback-locale=none`))

const globalsOf = (slug: string): Question[] =>
  ['depth=0', 'depth=2', 'depth=1&locale=fr', 'depth=1&locale=fr&fallback-locale=none', 'depth=0&locale=all', 'draft=true'].map((query) =>
    get(`/api/globals/${slug}?${query}`),
  )

/** Through relations, joins and what is sorted by them. Names in braces are of public records that lead to hidden ones. */
const ways: Question[] = [
  ...['depth=0', 'depth=1', 'depth=2', 'depth=1&locale=fr', 'depth=0&locale=all', 'depth=0&select[events]=true&select[image]=true'].map(
    (query) => get(`/api/news/{article}?${query}`),
  ),
  ...[
    'related.title',
    '-related.title',
    'events.title',
    'programmes.code',
    'authorities.name',
    'image.filename',
    '-image.filename',
    'title',
  ].map((sort) => get(`/api/news?limit=100&depth=0&select[slug]=true&sort=${sort}`)),
  ...['related', 'events', 'programmes', 'image', 'gallery', 'attachments', 'authorities'].flatMap((field) =>
    [true, false].map((exists) => get(`/api/news/count?where[${field}][exists]=${exists}`)),
  ),
  get('/api/news?where[events][not_equals]=6a1f0d1e-4b3c-4a1f-8d1e-4b3c2a1f0d1e&limit=100&depth=0&select[slug]=true'),
  get('/api/events/{linked events}?depth=0'),
  get('/api/events/{linked events}?depth=2&locale=fr'),
  get('/api/documents/{linked documents}?depth=0'),
  get('/api/documents/{linked documents}?depth=1'),
  get('/api/glossary-terms/{linked glossary-terms}?depth=0'),
  get('/api/glossary-terms/{linked glossary-terms}?depth=1'),
  get('/api/programmes?limit=20&depth=0&joins[news][limit]=100&joins[news][count]=true&joins[events][count]=true'),
  get('/api/programmes?limit=20&depth=1&locale=fr&joins[events][limit]=100&joins[participations][limit]=100'),
  get('/api/member-authorities?limit=20&depth=1&joins[news][count]=true&joins[participations][count]=true'),
  get('/api/participations?limit=50&depth=0&sort=authority.name&select[role]=true'),
  get('/api/participations?limit=100&depth=0&where[authority.name][exists]=true&select[role]=true'),
  get('/api/access'),
]

const twins: Question[] = [
  '{ News(limit: 40, sort: "id") { totalDocs docs { id title events { id } related { id } image { id } programmes { code } authorities { name } } } }',
  '{ NewsItem(id: "{article}") { body attachments { value { ... on Document { id } } } gallery { id } updatedAt _translation { available { locale } } } }',
  '{ News(limit: 100, locale: fr, fallbackLocale: none, sort: "id") { totalDocs docs { id title _translation { fields } } } }',
  '{ Programmes(limit: 10, sort: "id") { totalDocs docs { id news(limit: 45) { docs { id } hasNextPage } events(limit: 45) { docs { id } } } } }',
  '{ MemberAuthorities(limit: 80, sort: "id") { totalDocs docs { id parent { id } news(limit: 10) { docs { id } } } } }',
  '{ MemberAuthorities(limit: 80, page: 2, sort: "id") { totalDocs docs { id parent { id } news(limit: 10) { docs { id } } } } }',
  '{ Participations(limit: 100, sort: "id") { totalDocs docs { id authority { name } } } }',
  '{ Participations(limit: 100, page: 2, sort: "id") { totalDocs docs { id authority { name } } } }',
  '{ Media(limit: 100, sort: "id") { totalDocs docs { id filename } } }',
  '{ Navigation { header { label record { relationTo value { ... on Page { id } } } } updatedAt } SiteSettings { terminologyNoteConcept { id } } }',
  '{ countNews { totalDocs } countEvents { totalDocs } countPages { totalDocs } countMedia { totalDocs } countDocuments { totalDocs } }',
  '{ countNews(locale: fr) { totalDocs } countProgrammes(where: { news: { exists: true } }) { totalDocs } }',
].map(graphql)

/** Of private records: every list that could hold, count or name one. */
const privateLists: Question[] = [
  get('/api/applications?depth=0'),
  get('/api/applications/count'),
  get('/api/ngo-requests?depth=0'),
  get('/api/ngo-requests/count'),
  get('/api/participations/{participation}?depth=0'),
  get('/api/participations/{participation}?depth=1'),
  get('/api/participations?limit=100&depth=0&where[application][exists]=true'),
  get('/api/participations/count?where[application][exists]=true'),
  get('/api/payload-locked-documents?depth=0'),
  get('/api/users?depth=0'),
  get('/api/users/count'),
  graphql('{ Applications { totalDocs } }'),
  graphql('{ countNgoRequests { totalDocs } }'),
  graphql('{ Participation(id: "{participation}") { application { id } } }'),
]

const redirectLists: Question[] = [get('/api/redirects?depth=0'), get('/api/redirects/count'), graphql('{ Redirects { totalDocs } }')]

/** What strangers ask. */
export const publicQuestions: Asked[] = by('anonymous', [
  ...publicCollections.flatMap(listsOf),
  ...perLocaleGlobals.flatMap(globalsOf),
  ...ways,
  ...twins,
])

/** What people of the staff ask who have no right to what is private. */
export const staffQuestions: Asked[] = [
  ...(['editor', 'author', 'translator', 'reviewer', 'terminologist'] as const).flatMap((who) => by(who, privateLists)),
  ...(['author', 'translator', 'reviewer', 'terminologist', 'secretariat'] as const).flatMap((who) => by(who, redirectLists)),
  ...by('anonymous', [...privateLists, ...redirectLists]),
]

/** The name of a question in the report of the tests. */
export const titleOf = ({ question, who }: Asked): string =>
  `${who}: ${question.path === '/api/graphql' ? (question.body as { query: string }).query : question.path}`
