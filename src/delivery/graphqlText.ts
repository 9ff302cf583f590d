import { createHash } from 'node:crypto'

import type { RequestHandler } from 'express'
import { printSchema } from 'graphql'

import type { graphqlSchemas } from './graphqlSchemas.ts'
import { refuseMethod } from './formats/refusals.ts'

/** `/schema.graphql`: what strangers may ask, as text. It changes with the software alone. */
export function schemaText({ forAnonymous }: Pick<ReturnType<typeof graphqlSchemas>, 'forAnonymous'>): RequestHandler {
  let made: undefined | { body: Buffer; etag: string }

  return (req, res) => {
    res.setHeader('Access-Control-Allow-Origin', '*')
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      refuseMethod(res)
      return
    }
    made ??= withTag(printSchema(forAnonymous().schema))
    res.setHeader('Content-Type', 'text/plain; charset=utf-8')
    res.setHeader('Cache-Control', 'public, no-cache')
    res.setHeader('ETag', made.etag)
    if (req.fresh) res.status(304).end()
    else res.send(made.body)
  }
}

/** A text as bytes, with a tag that stands for them. */
export function withTag(text: string): { body: Buffer; etag: string } {
  const body = Buffer.from(`${text}\n`, 'utf8')
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` }
}
