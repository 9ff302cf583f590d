import { inPath, notModified, readHeaders, refusals, type ContractPart, type Operation } from '../../shared/openapi.ts'

const tag = { name: 'Sitemap', description: 'The pages of the site in the languages they are really published in, for search engines.' }

const sitemap = (operationId: string, summary: string, type = 'application/xml'): Operation => ({
  operationId,
  summary,
  tags: [tag.name],
  responses: {
    200: { description: summary, headers: readHeaders, content: { [type]: { schema: { type: 'string' } } } },
    ...notModified,
    ...refusals(404, 405),
  },
})

export const contract: ContractPart = {
  tag,
  paths: {
    '/sitemap.xml': { get: sitemap('getSitemap', 'All pages, or an index of parts') },
    '/sitemaps/{name}.xml': {
      parameters: [inPath('name', 'As the index has it: `start`, `news-1`.')],
      get: sitemap('getSitemapPart', 'A part of it'),
    },
    '/robots.txt': { get: sitemap('getRobots', 'What search engines may ask (RFC 9309)', 'text/plain') },
  },
}
