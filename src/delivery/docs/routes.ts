import { join } from 'node:path'

import { Router, type Response } from 'express'
import helmet from 'helmet'

import { recipesPage, referencePage, startScript } from './pages.ts'
import { recipes } from './recipes.ts'

/** The whole program of the reference in one file, served by us: no CDN. */
const program = join(import.meta.dirname, 'vendor', 'scalar-1.46.2.js')

const scriptAddress = '/docs/api/reference.js'
const startAddress = '/docs/api/start.js'

/** For these pages alone: the reference sets styles of its own and sends requests to this server; nothing else is let in. */
const pageRules = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    baseUri: ["'none'"],
    connectSrc: ["'self'"],
    fontSrc: ["'self'", 'data:'],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    workerSrc: ['blob:'],
  },
})

/** `/docs/api`, the reference of the API, and `/docs/api/recipes`. Both work without the rest of the internet. */
export function docsRoutes({ publicUrl }: { publicUrl: string }): Router {
  const router = Router()
  router.use('/docs/api', pageRules)
  router.get('/docs/api', (_req, res) => html(res, referencePage(scriptAddress, startAddress)))
  router.get('/docs/api/recipes', (_req, res) => html(res, recipesPage(recipes, publicUrl)))
  router.get(startAddress, (_req, res) => {
    res.type('js').send(startScript)
  })
  router.get(scriptAddress, (_req, res) => {
    res.setHeader('Cache-Control', 'public, max-age=3600')
    res.sendFile(program, { dotfiles: 'allow' })
  })
  return router
}

const html = (res: Response, page: string): void => {
  res.type('html').send(page)
}
