import { childrenOf, parseXml, textOf, type Element } from './xml.ts'

const atom = (name: string) => `{http://www.w3.org/2005/Atom}${name}`

/** Text constructs and constructs that may not be empty, then how often each may stand. */
const once = (problems: string[], element: Element, names: string[]) => {
  for (const name of names) {
    const found = childrenOf(element, name)
    if (found.length !== 1 || !found[0]?.text.trim()) problems.push(`${element.name} has ${found.length} of ${name}, or an empty one`)
  }
}

const isUrl = (text: string | undefined) => URL.canParse(text ?? '') && /^https?:/u.test(text ?? '')
const isUnique = (values: unknown[]) => new Set(values).size === values.length

/** RFC 822 date with a year of four digits, as RSS 2.0 wants it. */
const isRssDate = (text: string) => /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/u.test(text)
/** RFC 3339. */
const isInstant = (text: unknown) => typeof text === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u.test(text)

/** What is wrong with an RSS feed by the specification of RSS 2.0 (https://www.rssboard.org/rss-specification). */
export function rssProblems(xml: string): string[] {
  const rss = parseXml(xml)
  const problems: string[] = []
  if (rss.name !== 'rss' || rss.attributes.version !== '2.0') problems.push('the root is no rss 2.0')
  const [channel, ...more] = childrenOf(rss, 'channel')
  if (!channel || more.length > 0) return [...problems, 'there is not one channel']
  once(problems, channel, ['title', 'link', 'description', 'language', 'lastBuildDate'])
  const items = childrenOf(channel, 'item')
  for (const item of items) {
    once(problems, item, ['title', 'link', 'guid'])
    if (!isUrl(textOf(item, 'link'))) problems.push('a link is no address')
    if (childrenOf(item, 'guid')[0]?.attributes.isPermaLink !== 'false') problems.push('a guid calls itself a link')
    if (childrenOf(item, 'pubDate').some(({ text }) => !isRssDate(text))) problems.push('a pubDate is no date of RFC 822')
  }
  if (!isUnique(items.map((item) => textOf(item, 'guid')))) problems.push('two items have one guid')
  return problems
}

/** What is wrong with an Atom feed by RFC 4287, 4.1. */
export function atomProblems(xml: string): string[] {
  const feed = parseXml(xml)
  const problems: string[] = []
  if (feed.name !== atom('feed') || !feed.attributes['xml:lang']) problems.push('the root is no feed with a language')
  once(problems, feed, [atom('id'), atom('title'), atom('updated')])
  if (!feed.children.some(({ attributes, name }) => name === atom('link') && attributes.rel === 'self')) problems.push('no link to itself')
  if (!childrenOf(feed, atom('author')).some((author) => textOf(author, atom('name')))) problems.push('nobody is the author')
  const entries = childrenOf(feed, atom('entry'))
  for (const entry of entries) {
    once(problems, entry, [atom('id'), atom('title'), atom('updated')])
    if (!isUrl(textOf(entry, atom('id')))) problems.push('an id is no IRI')
    if (!entry.children.some(({ attributes, name }) => name === atom('link') && isUrl(attributes.href)))
      problems.push('an entry without a link')
    for (const name of ['updated', 'published'])
      if (childrenOf(entry, atom(name)).some(({ text }) => !isInstant(text))) problems.push(`${name} is no date of RFC 3339`)
  }
  if (!isUnique(entries.map((entry) => textOf(entry, atom('id'))))) problems.push('two entries have one id')
  return problems
}

/** What is wrong with a feed by https://www.jsonfeed.org/version/1.1/. */
export function jsonFeedProblems(text: string): string[] {
  const feed = JSON.parse(text) as Record<string, unknown>
  const problems: string[] = []
  if (feed.version !== 'https://jsonfeed.org/version/1.1') problems.push('the version is not 1.1')
  if (!feed.title || !feed.language || !isUrl(feed.feed_url as string) || !isUrl(feed.home_page_url as string))
    problems.push('the top is not whole')
  if (!Array.isArray(feed.items)) return [...problems, 'items are no list']
  const items = feed.items as Record<string, unknown>[]
  for (const item of items) {
    if (typeof item.id !== 'string' || !item.id) problems.push('an item without an id')
    if (typeof item.content_text !== 'string' && typeof item.content_html !== 'string') problems.push('an item without content')
    if (!isUrl(item.url as string)) problems.push('an item without its address')
    for (const name of ['date_published', 'date_modified'])
      if (name in item && !isInstant(item[name])) problems.push(`${name} is no date of RFC 3339`)
    if ('tags' in item && !(Array.isArray(item.tags) && item.tags.every((tag) => typeof tag === 'string')))
      problems.push('tags are no texts')
  }
  if (!isUnique(items.map(({ id }) => id))) problems.push('two items have one id')
  return problems
}
