import { perLocaleGlobals, publicCollections } from '../../src/shared/slugs.ts'

/** What a site may ask, of every kind that the cache keeps; `ids` are of one public record of each collection. */
export function cacheQuestions(ids: Readonly<Record<string, string>>, slugs: Readonly<Record<string, string>>): string[] {
  return [
    ...publicCollections.flatMap((slug) => [`/api/${slug}?limit=5&depth=1`, `/api/${slug}/${ids[slug]}?locale=fr&depth=1`]),
    ...['news', 'events'].flatMap((slug) => [`/api/${slug}/count?locale=fr&fallback-locale=none`, `/api/${slug}/count`]),
    ...perLocaleGlobals.flatMap((slug) => [`/api/globals/${slug}?depth=1`, `/api/globals/${slug}?locale=fr`]),
    '/api/news?locale=fr&limit=10&sort=-publishedAt&depth=1',
    '/api/news?locale=bg&limit=5&depth=0',
    '/api/news?locale=bg&fallback-locale=none&limit=5&depth=0',
    '/api/news?locale=all&limit=5&depth=1',
    '/api/news?limit=5&sort=-updatedAt&select[title]=true&depth=0',
    '/api/news?limit=3&page=2&sort=title&depth=0',
    '/api/news?where[programmes.name][exists]=true&limit=5&depth=0',
    `/api/news?where[slug][equals]=${slugs.news}`,
    '/api/news?limit=5&format=html',
    '/api/events?when=upcoming&limit=5&depth=0',
    '/api/events?when=undated&limit=5&depth=0&locale=fr',
    '/api/participations?limit=5&sort=-startDate&depth=1',
    '/api/programmes?limit=5&joins[news][count]=true&depth=0',
    '/api/member-authorities?limit=5&locale=fr&depth=2',
    `/api/news/${ids.news}.jsonld`,
    `/api/events/${ids.events}.jsonld?locale=fr`,
    ...['news', 'events', 'member-authorities'].map((slug) => `/id/${slug}/${ids[slug]}`),
    ...['news', 'events', 'member-authorities'].map(
      (slug) => `/api/resolve?path=/en/${slug === 'member-authorities' ? 'participants' : slug}/${slugs[slug]}`,
    ),
    '/feeds/en/all.atom',
    '/feeds/fr/news.rss',
    '/feeds/fr/events.json',
    '/calendar/en/events.ics',
    `/calendar/en/events/${slugs.events}.ics`,
    '/data/en/participants.json',
    '/data/fr/participants.geojson',
    '/data/glossary.ttl',
    '/data/glossary.csv',
    '/sitemap.xml',
    '/api/search?q=news&locale=en',
    '/api/search?q=lancement&locale=fr',
  ]
}
