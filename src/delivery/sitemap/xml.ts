import { escapeHtml } from '../formats/text.ts'
import { alternateForOthers, type SitemapPage } from './model.ts'

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Pages with their other languages, as `xhtml:link` with `hreflang`; each names itself as well, as search engines ask. */
export const renderPages = (pages: readonly SitemapPage[]): string =>
  `${head}<urlset xmlns="${sitemaps}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages.map(toUrl).join('')}</urlset>\n`

function toUrl({ alternates, changedAt, url }: SitemapPage): string {
  const others = alternateForOthers(alternates)
  const links = [...alternates.map((one) => link(one.locale, one.url)), ...(others ? [link('x-default', others.url)] : [])]
  const changed = changedAt === undefined ? '' : `<lastmod>${escapeHtml(changedAt)}</lastmod>`
  return `<url><loc>${address(url)}</loc>${changed}${links.join('')}</url>\n`
}

const link = (language: string, url: string): string => `<xhtml:link rel="alternate" hreflang="${language}" href="${address(url)}"/>`

/** Addresses are written as RFC 3986 has them, and then as XML has texts. */
const address = (url: string): string => escapeHtml(new URL(url).href)

/** The map of maps. */
export const renderIndex = (urls: readonly string[]): string =>
  `${head}<sitemapindex xmlns="${sitemaps}">\n${urls.map((url) => `<sitemap><loc>${address(url)}</loc></sitemap>\n`).join('')}</sitemapindex>\n`
