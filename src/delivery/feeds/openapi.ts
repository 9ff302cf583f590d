import { inPath, named, notModified, query, refusals, shared, textHeaders, type ContractPart } from '../../shared/openapi.ts'
import { feedKinds } from '../formats/titles.ts'

const tag = { name: 'Feeds', description: 'The newest texts that are really in a language: RSS 2.0, Atom 1.0, JSON Feed 1.1.' }

const text = { type: 'string' }
const uri = { type: 'string', format: 'uri' }
const instant = { type: 'string', format: 'date-time' }

export const contract: ContractPart = {
  tag,
  schemas: {
    JsonFeed: {
      type: 'object',
      description: 'JSON Feed 1.1.',
      required: ['version', 'title', 'home_page_url', 'feed_url', 'language', 'items'],
      properties: {
        version: { const: 'https://jsonfeed.org/version/1.1' },
        title: text,
        home_page_url: uri,
        feed_url: uri,
        description: text,
        language: named('Locale'),
        authors: { type: 'array', items: { type: 'object', required: ['name'], properties: { name: text } } },
        items: { type: 'array', items: named('JsonFeedItem') },
      },
    },
    JsonFeedItem: {
      type: 'object',
      required: ['id', 'url', 'title', 'date_modified', 'language'],
      anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
      properties: {
        id: { ...uri, description: 'The permanent name of the text; it never changes.' },
        url: uri,
        title: text,
        content_html: { ...text, description: 'The whole text, where there is one.' },
        content_text: { ...text, description: 'A summary, where there is no whole text.' },
        summary: text,
        date_published: { ...instant, description: 'Only when it is known to the day.' },
        date_modified: instant,
        tags: { type: 'array', items: text },
        language: named('Locale'),
      },
    },
  },
  paths: {
    '/feeds/{locale}/{kind}.{format}': {
      parameters: [
        shared('localeInPath'),
        inPath('kind', 'What it is of.', { type: 'string', enum: feedKinds }),
        inPath('format', 'RSS 2.0, Atom 1.0 or JSON Feed 1.1.', { type: 'string', enum: ['rss', 'atom', 'json'] }),
      ],
      get: {
        operationId: 'getFeed',
        summary: 'A feed',
        tags: [tag.name],
        parameters: [
          query('programme', 'Of this programme alone, by its code.', text, 'ROMACT'),
          query('country', 'Of this country alone, by its code.', text, 'BG'),
          query('authority', 'Of this participant alone, by address (slug) or id.', text),
        ],
        responses: {
          200: {
            description: 'The 50 newest items. An empty feed is valid.',
            headers: textHeaders,
            content: {
              'application/rss+xml': { schema: text },
              'application/atom+xml': { schema: text },
              'application/feed+json': { schema: named('JsonFeed') },
            },
          },
          ...notModified,
          ...refusals(400, 404, 405),
        },
      },
    },
  },
}
