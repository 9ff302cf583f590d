import { escapeHtml, toParagraphs } from '../formats/text.ts'
import type { Feed } from './model.ts'
import { toDocument } from './xml.ts'

const root = '<feed xmlns="http://www.w3.org/2005/Atom"'

/** Atom 1.0 (RFC 4287). The library marks titles as HTML, and knows no `xml:lang` (2): it is put on the root, for all that is in it. */
export function renderAtom(feed: Feed): string {
  const document = toDocument(feed)
  for (const { categories, html, id, publishedAt, summary, title, updatedAt, url } of feed.items) {
    document.addItem({
      id,
      title: escapeHtml(title),
      link: url,
      date: new Date(updatedAt),
      ...(publishedAt ? { published: new Date(publishedAt) } : {}),
      ...(summary ? { description: toParagraphs(summary) } : {}),
      ...(html ? { content: html } : {}),
      category: categories.map((term) => ({ term })),
    })
  }
  return document.atom1().replace(root, `${root} xml:lang="${feed.locale}"`)
}
