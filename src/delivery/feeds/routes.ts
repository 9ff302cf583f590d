import { Router } from 'express'

import { answerWith } from '../formats/answer.ts'
import type { FormatOptions } from '../formats/index.ts'
import { readParameters } from '../formats/parameters.ts'
import { feedKinds } from '../formats/titles.ts'
import { renderAtom } from './atom.ts'
import { feedParameters } from './filters.ts'
import { renderJsonFeed } from './jsonFeed.ts'
import type { Feed } from './model.ts'
import { readFeed } from './read.ts'
import { renderRss } from './rss.ts'

const renderers: Record<string, { contentType: string; render: (feed: Feed) => string }> = {
  rss: { contentType: 'application/rss+xml; charset=utf-8', render: renderRss },
  atom: { contentType: 'application/atom+xml; charset=utf-8', render: renderAtom },
  json: { contentType: 'application/feed+json; charset=utf-8', render: renderJsonFeed },
}

/** `/feeds/{locale}/{news,events,all}.{rss,atom,json}` */
export function feedRoutes({ payload, publicUrl }: FormatOptions): Router {
  return Router().all(
    '/feeds/:locale/:kind.:format',
    answerWith(payload, async ({ locale, params, query, reader }) => {
      const kind = feedKinds.find((one) => one === params.kind)
      const renderer = Object.hasOwn(renderers, params.format ?? '') ? renderers[params.format ?? ''] : undefined
      if (!kind || !renderer) return undefined
      const filters = readParameters(query, feedParameters)
      const self = `/feeds/${locale}/${kind}.${params.format}${asQuery(filters)}`
      const feed = await readFeed(reader, { filters, kind, locale, publicUrl, self })
      return { body: renderer.render(feed), contentType: renderer.contentType, languages: [locale] }
    }),
  )
}

/** Always in one order: the address names the feed. */
function asQuery(filters: Record<string, string | undefined>): string {
  const given = feedParameters.flatMap((name) => (filters[name] === undefined ? [] : [[name, filters[name]] as [string, string]]))
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : ''
}
