import { Router, type Request, type Response } from 'express'
import type { Payload } from 'payload'

import { readerFor } from '../../changes/index.ts'
import type { FormatOptions } from '../formats/index.ts'
import { refuseMethod } from '../formats/refusals.ts'
import { hasPath } from '../../shared/paths.ts'
import { problem, sendProblem } from '../problem.ts'
import { startPages } from './model.ts'
import { documentsInFile, readPages, readParts } from './read.ts'
import { renderIndex, renderPages } from './xml.ts'

/** `/sitemap.xml`, the parts of it that are named there when it is long, and `/robots.txt`. */
export function sitemapRoutes({ payload, publicUrl }: FormatOptions): Router {
  const router = Router()

  const xml = (make: (req: Request, reader: Payload) => Promise<string | undefined>) => async (req: Request, res: Response) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      refuseMethod(res)
      return
    }
    const body = await make(req, readerFor(payload, req))
    if (body === undefined) sendProblem(res, problem(404, 'There is nothing at this address.'))
    else send(res, 'application/xml; charset=utf-8', body)
  }

  router.all(
    '/sitemap.xml',
    xml(async (_req, reader) => {
      const { documents, parts } = await readParts(reader)
      const start = startPages(publicUrl)
      if (documents > documentsInFile)
        return renderIndex([
          `${publicUrl}/sitemaps/start.xml`,
          ...parts.map(({ collection, number }) => `${publicUrl}/sitemaps/${collection}-${number}.xml`),
        ])
      const pages = await Promise.all(parts.map(async (part) => readPages(reader, part, publicUrl)))
      return renderPages([...start, ...pages.flat()])
    }),
  )

  router.all(
    '/sitemaps/start.xml',
    xml(async () => renderPages(startPages(publicUrl))),
  )

  router.all(
    '/sitemaps/:name.xml',
    xml(async ({ params }, reader) => {
      const [, collection = '', number = ''] = /^([a-z-]+)-([1-9]\d{0,5})$/u.exec(String(params.name)) ?? []
      if (!hasPath(collection)) return undefined
      const pages = await readPages(reader, { collection, number: Number(number) }, publicUrl)
      return pages.length > 0 ? renderPages(pages) : undefined
    }),
  )

  router.all('/robots.txt', (req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') refuseMethod(res)
    else send(res, 'text/plain; charset=utf-8', robots(publicUrl))
  })
  return router
}

function send(res: Response, contentType: string, body: string): void {
  res.setHeader('Access-Control-Allow-Origin', '*')
  res.setHeader('Content-Type', contentType)
  res.send(Buffer.from(body, 'utf8'))
}

/** RFC 9309. The panel is for nobody to find, and what the interface answers is no page; files and feeds are open. */
const robots = (publicUrl: string): string =>
  ['User-agent: *', 'Disallow: /admin', 'Disallow: /api/', 'Allow: /api/media/file/', '', `Sitemap: ${publicUrl}/sitemap.xml`, ''].join(
    '\n',
  )
