import { Feed as Document } from 'feed'

import type { Feed } from './model.ts'

/** The feed as the library takes it, without items. What generated it says nothing to a reader. */
export const toDocument = (feed: Feed): Document =>
  new Document({
    id: feed.selfUrl,
    title: feed.title,
    description: feed.description,
    language: feed.locale,
    link: feed.homeUrl,
    feed: feed.selfUrl,
    updated: new Date(feed.updatedAt),
    author: { name: feed.author },
    docs: 'https://www.rssboard.org/rss-specification',
    generator: false,
  })
