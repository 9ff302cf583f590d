import type { Item } from 'feed'

import { toParagraphs } from '../formats/text.ts'
import type { Feed, FeedItem } from './model.ts'
import { toDocument } from './xml.ts'

/**
 * RSS 2.0. Titles are plain text, descriptions HTML, and so is the whole text in `content:encoded` (RSS 1.0 content module). `guid` is no link: the permanent name stays when pages move. The library takes
 * `date` for `pubDate`, which is left out where the day is not known.
 */
export function renderRss(feed: Feed): string {
  const document = toDocument(feed)
  for (const item of feed.items) document.addItem(toItem(item) as Item)
  return document.rss2()
}

const toItem = ({ categories, html, id, publishedAt, summary, title, url }: FeedItem): Partial<Item> => ({
  title,
  link: url,
  guid: id,
  ...(publishedAt ? { date: new Date(publishedAt) } : {}),
  ...(summary ? { description: toParagraphs(summary) } : {}),
  ...(html ? { content: html } : {}),
  category: categories.map((name) => ({ name })),
})
