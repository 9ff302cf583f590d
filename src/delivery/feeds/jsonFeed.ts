import type { Feed, FeedItem } from './model.ts'

/**
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), which the library does not write: it stays at 1.0, without `language` and
 * `authors`. An item has to have content: where there is no text, its lead or its
 * title.
 */
export const renderJsonFeed = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.selfUrl,
    description: feed.description,
    language: feed.locale,
    authors: [{ name: feed.author }],
    items: feed.items.map((item) => toItem(item, feed)),
  })

const toItem = ({ categories, html, id, publishedAt, summary, title, updatedAt, url }: FeedItem, { locale }: Feed) => ({
  id,
  url,
  title,
  ...(html ? { content_html: html } : { content_text: summary ?? title }),
  ...(summary ? { summary } : {}),
  ...(publishedAt ? { date_published: new Date(publishedAt).toISOString() } : {}),
  date_modified: new Date(updatedAt).toISOString(),
  ...(categories.length > 0 ? { tags: categories } : {}),
  language: locale,
})
