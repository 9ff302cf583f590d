import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

const digest = (bytes: ArrayBuffer | string): string =>
  createHash('sha256')
    .update(typeof bytes === 'string' ? bytes : new Uint8Array(bytes))
    .digest('base64url')

/**
 * What makes two requests the same: their address with its parameters and their body. Of a form the parts count, since each attempt puts
 * another boundary between them.
 */
export async function fingerprintOf(req: PayloadRequest): Promise<unknown[]> {
  const copy = (req as unknown as Request).clone()
  const isForm = copy.headers.get('content-type')?.startsWith('multipart/') ?? false
  return [req.method, req.pathname, req.search, isForm ? await partsOf(copy) : digest(await copy.arrayBuffer())]
}

async function partsOf(request: Request): Promise<unknown[]> {
  const form = await request.formData()
  return Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === 'string' ? [name, digest(value)] : [name, value.name, value.type, digest(await value.arrayBuffer())],
    ),
  )
}
