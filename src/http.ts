import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import type { Payload, SanitizedConfig } from 'payload'

import { contractOf } from './contract.ts'
import {
  api,
  contractRoutes,
  docsRoutes,
  formats,
  type MakeStore,
  openToReaders,
  problem,
  rateLimit,
  requestIdOf,
  type Search,
  sendProblem,
} from './delivery/index.ts'
import type { Settings } from './env.ts'
import { mutateOnce } from './idempotency/index.ts'
import { health } from './operations/index.ts'

interface HttpOptions {
  payload: Payload
  config: SanitizedConfig
  env: Settings
  logger: Payload['logger']
  /** Key of the Payload instance, when it is not the default one. */
  cacheKey?: string
  /** The search that was opened at the start; without one it opens at the first question. */
  search?: Search
  /** Where is counted how often somebody asks, when several processes count together. */
  makeRateStore?: MakeStore
  /** Renders the panel; without it there is only the API. */
  panel?: RequestHandler
  isStopping?: () => boolean
  knownMigrations?: readonly string[]
}

/** The Express app: health, the API, the panel. It never listens. */
export function createHttp({
  payload,
  env,
  logger,
  cacheKey,
  search,
  makeRateStore,
  panel,
  isStopping = () => false,
  knownMigrations = [],
}: HttpOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.trustProxyHops)
  app.set('query parser', 'simple')
  app.set('etag', false)
  app.use(inOriginForm, withRequestId)
  app.use(health({ payload, isStopping, knownMigrations }))
  app.use(logged(logger))
  app.use(securityHeaders(env))
  app.use(openToReaders)
  app.use(rateLimit({ payload, perMinute: env.rateLimitPerMinute, makeStore: makeRateStore }))
  const graphql = { hasIntrospection: env.graphqlIntrospection, hasPlayground: !env.production, mutateOnce }
  app.use(api({ payload, cacheKey, publicUrl: env.publicUrl, search, ...graphql }))
  app.use(formats({ payload, publicUrl: env.publicUrl }))
  app.use(contractRoutes({ payload, contractOf }), docsRoutes({ publicUrl: env.publicUrl }))
  app.get('/', (_req, res) => res.redirect(302, '/admin'))
  if (panel) app.use(panel)
  app.use((_req, res) => sendProblem(res, problem(404, 'There is nothing at this address.')))
  app.use(lastResort(logger))
  return app
}

/**
 * A request may name the server in its first line (RFC 9112, section 3.2.2). Everything here goes by the path, which such an address hides
 * from some and not from others.
 */
const inOriginForm: RequestHandler = (req, res, next) => {
  if (!req.url.startsWith('/') && URL.canParse(req.url)) {
    const { pathname, search } = new URL(req.url)
    req.url = `${pathname}${search}`
    req.originalUrl = req.url
  }
  next()
}

/** Every answer carries an id that is found again in the log. */
const withRequestId: RequestHandler = (req, res, next) => {
  const id = requestIdOf(req)
  res.locals.requestId = id
  res.setHeader('X-Request-Id', id)
  next()
}

/** One line for each answer that went wrong, with the id of the request; of the others only when asked for. Headers and bodies stay out. */
function logged(logger: Payload['logger']): RequestHandler {
  return (req, res, next) => {
    const began = performance.now()
    res.on('finish', () => {
      const level = res.statusCode >= 500 ? 'error' : res.statusCode >= 400 ? 'info' : 'debug'
      if (!logger.isLevelEnabled(level)) return
      const milliseconds = Math.round(performance.now() - began)
      logger[level]({
        method: req.method,
        milliseconds,
        msg: 'Answered',
        path: req.path,
        requestId: res.locals.requestId,
        status: res.statusCode,
      })
    })
    next()
  }
}

/**
 * The API answers nothing that a browser may run; the panel is our own code, with the inline styles and scripts that the framework
 * writes.
 */
function securityHeaders({ production, publicUrl }: Settings): RequestHandler {
  const isHttps = publicUrl.startsWith('https:')
  const common = { strictTransportSecurity: isHttps, crossOriginResourcePolicy: { policy: 'cross-origin' } } as const
  // What else helmet says is about pages and old browsers. It would be a third of the headers here, and the rules below say it better.
  const closed = helmet({
    ...common,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xFrameOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], sandbox: [] } },
  })
  const panel = helmet({
    ...common,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'self'"],
        connectSrc: ["'self'", ...(production ? [] : ['ws:'])],
        fontSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        imgSrc: ["'self'", 'blob:', 'data:'],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'", "'unsafe-inline'", ...(production ? [] : ["'unsafe-eval'"])],
        styleSrc: ["'self'", "'unsafe-inline'"],
      },
    },
  })
  return (req, res, next) => {
    const isPlayground = !production && req.path === '/api/graphql-playground'
    if (isPlayground) next()
    else (/^\/(?:api|calendar|data|feeds|id|problems)(?:\/|$)/u.test(req.path) ? closed : panel)(req, res, next)
  }
}

/** What nobody else has answered. The text of the error stays in the log. */
function lastResort(logger: Payload['logger']): ErrorRequestHandler {
  return (error: { status?: number }, req, res, _next) => {
    const status = error.status && error.status >= 400 && error.status < 500 ? error.status : 500
    if (status === 500) logger.error({ err: error, msg: 'Request failed', requestId: res.locals.requestId, url: req.originalUrl })
    if (res.headersSent) {
      res.destroy()
      return
    }
    const detail = status === 500 ? 'The error has been logged. Try again, and tell us if it stays.' : 'The request was refused.'
    sendProblem(res, problem(status, detail))
  }
}
