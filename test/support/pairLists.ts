import { perLocaleCollections } from '../../src/shared/slugs.ts'
import { del, get, pairsOf, patch, post, type Pair, type Question } from './pairs.ts'
import { staffWithoutApplications, strangers, without } from './withoutRight.ts'

const slugOfPrivate = { application: 'applications', 'NGO request': 'ngo-requests', redirect: 'redirects', account: 'users' } as const

/** Every route that takes an id, of any collection. */
const doors = (slug: string): Question[] => [
  get(`/api/${slug}/{x}`),
  get(`/api/${slug}/{x}?depth=2&locale=fr&draft=true&trash=true`),
  get(`/api/${slug}?where[id][equals]={x}&locale=all`),
  get(`/api/${slug}/count?where[id][equals]={x}`),
  post(`/api/${slug}/access/{x}`),
  post(`/api/${slug}/{x}/duplicate?locale=en`),
  patch(`/api/${slug}/{x}?locale=fr`),
  patch(`/api/${slug}?where[id][equals]={x}&locale=fr`),
  del(`/api/${slug}/{x}`),
  del(`/api/${slug}?where[id][equals]={x}`),
]

/** Those of a collection that is published per language. */
const draftDoors = (slug: string): Question[] => [
  ...doors(slug),
  get(`/api/${slug}/{x}?draft=true`),
  get(`/api/${slug}/{x}?trash=true`),
  get(`/api/${slug}/{x}?locale=all&depth=0`),
  get(`/api/${slug}/{x}?locale=fr&fallback-locale=none&select[id]=true`),
  get(`/api/${slug}?where[id][in]={x}&draft=true&trash=true`),
  get(`/api/${slug}?where[and][0][id][equals]={x}&locale=fr&fallback-locale=none`),
  get(`/api/${slug}/versions?where[parent][equals]={x}`),
  get(`/api/${slug}/versions/count?where[parent][equals]={x}`),
  patch(`/api/${slug}/{x}?trash=true&locale=en`, { deletedAt: null }),
  patch(`/api/${slug}/{x}?locale=en`, { _status: 'published' }),
  del(`/api/${slug}/{x}?trash=true`),
  post(`/api/${slug}/{x}/publish`, { locales: ['en'] }),
  get(`/api/${slug}/{x}/uses`),
  get(`/api/${slug}/{x}/difference?locale=fr`),
]

const versionDoors = (slug: string): Question[] => [
  get(`/api/${slug}/versions/{x}`),
  get(`/api/${slug}/versions/{x}?locale=fr&depth=1`),
  get(`/api/${slug}/versions?where[id][equals]={x}`),
  post(`/api/${slug}/versions/{x}?locale=fr`),
  post(`/api/${slug}/versions/{x}?locale=en&part=shared`),
]

/** Drafts, the trash, what was withdrawn, and the versions of them, for who is not signed in. */
export const draftPairs: Pair[] = [
  ...perLocaleCollections.flatMap((slug) => pairsOf([`draft of ${slug}`], ['anonymous'], draftDoors(slug))),
  ...pairsOf(['withdrawn event'], strangers, draftDoors('events')),
  ...pairsOf(['news in the trash'], strangers, draftDoors('news')),
  ...pairsOf(['version of a draft', 'version of public news'], ['anonymous'], versionDoors('news')),
  ...pairsOf(['version of navigation'], ['anonymous'], versionDoors('globals/navigation')),
  ...pairsOf(['participation of a draft'], ['anonymous'], doors('participations')),
  ...pairsOf(
    ['news without French'],
    ['anonymous'],
    [
      get('/api/news/{x}?locale=fr&fallback-locale=none'),
      get('/api/news/{x}?locale=fr&fallback-locale=none&draft=true'),
      get('/api/news?where[id][equals]={x}&locale=fr&fallback-locale=none'),
      get('/api/news/count?where[id][equals]={x}&locale=fr&fallback-locale=none'),
      get('/api/news?where[id][equals]={x}&where[title.fr][exists]=true'),
      get('/api/news?where[id][equals]={x}&where[_status.fr][exists]=true&locale=fr&fallback-locale=none'),
    ],
  ),
]

/** What is never public, for every role that has no right to it. */
export const privatePairs: Pair[] = (Object.keys(without) as (keyof typeof without)[]).flatMap((secret) => [
  ...pairsOf([secret], without[secret], doors(slugOfPrivate[secret])),
  ...pairsOf([secret], without[secret], [get(`/api/${slugOfPrivate[secret]}?where[id][not_equals]={x}`)]),
])

/** By what belongs to a record and leads to it: filters, paths, files, mail, locks. */
export const valuePairs: Pair[] = [
  ...valued('slug of news', [
    '/api/news?where[slug][equals]={x}',
    '/api/news?where[slug.fr][equals]={x}&draft=true',
    '/api/news?where[related.slug][equals]={x}',
  ]),
  ...valued('title of news', [
    '/api/news?where[title][equals]={x}',
    '/api/news?where[title][like]={x}&locale=all',
    '/api/news?where[related.title][equals]={x}',
    '/api/programmes?where[news.title][equals]={x}',
    '/api/programmes?joins[news][where][title][equals]={x}&limit=2&select[news]=true',
  ]),
  ...valued('legacyId of news', ['/api/news?where[legacyId][equals]={x}', '/api/resolve?path=/en/page/{x}-secret.html']),
  ...valued('draft of news', [
    '/api/news?where[related][equals]={x}',
    '/api/news?where[related][in]={x}',
    '/api/news/count?where[related][equals]={x}',
  ]),
  ...valued('title of events', [
    '/api/news?where[events.title][equals]={x}',
    '/api/news?where[events.title.fr][equals]={x}',
    '/api/programmes?where[events.title][contains]={x}',
  ]),
  ...valued('draft of events', [
    '/api/news?where[events][equals]={x}',
    '/api/news?where[events][in]={x}&locale=fr',
    '/api/news?where[events][not_in]={x}&where[legacyKey][exists]=false&select[id]=true',
    '/api/news/count?where[events][equals]={x}',
    '/api/news?where[events.id][equals]={x}',
  ]),
  ...valued('code of programmes', [
    '/api/programmes?where[code][equals]={x}',
    '/api/news?where[programmes.code][equals]={x}',
    '/api/events/count?where[programmes.code][equals]={x}',
  ]),
  ...valued('draft of programmes', [
    '/api/news?where[programmes][equals]={x}',
    '/api/participations?where[programme][equals]={x}',
    '/api/documents?where[programmes][equals]={x}',
  ]),
  ...valued('name of member-authorities', [
    '/api/member-authorities?where[name][equals]={x}',
    '/api/participations?where[authority.name][equals]={x}',
    '/api/news?where[authorities.name][equals]={x}',
  ]),
  ...valued('draft of member-authorities', [
    '/api/participations?where[authority][equals]={x}',
    '/api/participations/count?where[authority][equals]={x}',
    '/api/member-authorities?where[parent][equals]={x}',
  ]),
  ...valued('filename of media', [
    '/api/media/file/{x}',
    '/api/media/file/{x}?prefix=a',
    '/api/media?where[filename][equals]={x}',
    '/api/media?where[url][contains]={x}',
  ]),
  ...valued('thumbnail of media', ['/api/media/file/{x}', '/api/media?where[sizes.thumbnail.filename][equals]={x}']),
  ...valued('draft of media', [
    '/api/news?where[image][equals]={x}',
    '/api/news?where[gallery][in]={x}',
    '/api/news?where[attachments.value][equals]={x}',
  ]),
  ...valued('withdrawn picture', [
    '/api/news?where[image][equals]={x}',
    '/api/news?where[gallery][in]={x}&locale=fr',
    '/api/news/count?where[image][equals]={x}',
  ]),
  ...valued('filename of the withdrawn picture', [
    '/api/news?where[image.filename][equals]={x}',
    '/api/media/file/{x}',
    '/api/media?where[filename][equals]={x}',
  ]),
  ...valued('draft of documents', ['/api/news?where[attachments.value][equals]={x}']),
  ...valued('draft of glossary-terms', [
    '/api/glossary-terms?where[related][equals]={x}',
    '/api/glossary-terms?where[broader][equals]={x}',
  ]),
  ...valued('application', ['/api/participations?where[application][equals]={x}']),
  ...valued('account', [
    '/api/news?where[createdBy][equals]={x}',
    '/api/news?where[createdBy.email][exists]=true&where[createdBy][equals]={x}',
  ]),
  ...valued('address of the redirect', ['/api/redirects?where[from][equals]={x}', '/api/redirects/count?where[from][equals]={x}']),
  ...['news', 'events', 'programmes', 'documents', 'pages'].flatMap((slug) =>
    valued(`slug of ${slug}`, [`/api/resolve?path=/en/${slug}/{x}`, `/api/resolve?path=/fr/${slug}/{x}`]),
  ),
  ...valued('slug of the withdrawn event', ['/api/resolve?path=/en/events/{x}', ...bySlug('events')]),
  ...valued('slug of the news in the trash', ['/api/resolve?path=/en/news/{x}', ...bySlug('news'), ...bySlug('news', '&trash=true')]),
]

function bySlug(slug: string, more = ''): string[] {
  return [`/api/${slug}?where[slug][equals]={x}${more}`, `/api/${slug}?locale=fr&where[slug][equals]={x}${more}`]
}

function valued(secret: string, paths: readonly string[]): Pair[] {
  return pairsOf([secret], ['anonymous'], paths.map(get))
}

/** Accounts by mail, locks, preferences, and private records through the records that name them. */
export const sidePairs: Pair[] = [
  ...pairsOf(
    ['mail of the account'],
    ['anonymous'],
    [
      post('/api/users/login', { email: '{x}', password: 'a wrong password' }),
      post('/api/users/forgot-password', { email: '{x}' }),
      post('/api/users/forgot-password', { email: '{x}', disableEmail: true }),
    ],
  ),
  ...pairsOf(['mail of the account'], without.account, [
    post('/api/users/unlock', { email: '{x}' }),
    get('/api/users?where[email][equals]={x}'),
    get('/api/users/count?where[email][equals]={x}'),
  ]),
  ...pairsOf(['application'], staffWithoutApplications, [
    post('/api/payload-locked-documents', { document: { relationTo: 'applications', value: '{x}' } }),
    get('/api/payload-locked-documents?where[document.value][equals]={x}'),
    get('/api/participations?where[application][equals]={x}'),
    get('/api/participations?where[application.reference][exists]=true&where[application][equals]={x}'),
  ]),
  ...pairsOf(
    ['draft of news', 'application'],
    ['anonymous'],
    [
      post('/api/payload-locked-documents', { document: { relationTo: 'applications', value: '{x}' } }),
      get('/api/payload-locked-documents?where[document.value][equals]={x}'),
      get('/api/payload-preferences/collection-news-{x}'),
      post('/api/payload-preferences/collection-news-{x}', { value: {} }),
    ],
  ),
  ...pairsOf(
    ['lock on the application'],
    ['anonymous', ...staffWithoutApplications],
    [get('/api/payload-locked-documents/{x}'), patch('/api/payload-locked-documents/{x}'), del('/api/payload-locked-documents/{x}')],
  ),
  ...pairsOf(['application'], ['editor'], [patch('/api/participations/{participation}?depth=0&select[id]=true', { application: '{x}' })]),
]
