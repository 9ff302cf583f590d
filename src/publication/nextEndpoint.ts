import type { Endpoint, PayloadRequest } from 'payload'

type OwnEndpoint = Omit<Endpoint, 'root'>

/** The endpoint that would answer if this one were not there: an endpoint of ours that only adds to an answer calls it. */
export function nextEndpoint(req: PayloadRequest, endpoint: OwnEndpoint): OwnEndpoint {
  const { collection, global } = req.routeParams ?? {}
  const config = global
    ? req.payload.globals.config.find(({ slug }) => slug === global)
    : req.payload.collections[collection as keyof typeof req.payload.collections]?.config
  const endpoints = (config?.endpoints || []) as OwnEndpoint[]
  const own = endpoints.findIndex(({ handler }) => handler === endpoint.handler)
  const next = endpoints.slice(own + 1).find(({ method, path }) => method === endpoint.method && path === endpoint.path)
  if (!next) throw new Error(`Nothing answers ${endpoint.method} ${endpoint.path}`)
  return next
}
