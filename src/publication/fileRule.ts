import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { NotFound, type Access, type CollectionSlug, type PayloadRequest, type Where } from 'payload'

import { reaches, scopeOf } from '../access/index.ts'
import type { Slug } from '../shared/slugs.ts'
import { folderOf, isFileName } from './fileNames.ts'

/**
 * A file is served while its record is public, in whatever language and not in the trash, and to who may read its draft. Any other is not
 * found, whether it exists or not.
 *
 * @param read what may be read of the collection otherwise
 * @param own the rights of the staff alone
 */
export const fileRule =
  (slug: string, read: Access, own: Access | undefined): Access =>
  async (args) => {
    if (!args.isReadingStaticFile) return read(args)
    const { req } = args
    const name = String((args.data as { filename?: unknown } | undefined)?.filename ?? '')
    const rights = (await own?.(args)) ?? false
    const isAllowed = isFileName(name) && isFileInScope(req, slug)
    if (isAllowed && (rights === true ? await isThere(slug, name, req) : await isPublic(slug, name, rights, req))) return true
    throw new NotFound(req.t)
  }

/** Files have no language, so only the limit to collections counts. */
const isFileInScope = (req: PayloadRequest, slug: string): boolean => reaches(scopeOf(req), slug as Slug)

const isThere = (slug: string, name: string, req: PayloadRequest): Promise<boolean> =>
  stat(join(folderOf(slug, req), name)).then(
    (file) => file.isFile(),
    () => false,
  )

async function isPublic(slug: string, name: string, rights: false | Where, req: PayloadRequest): Promise<boolean> {
  const { config } = req.payload.collections[slug as CollectionSlug]
  const sizes = (config.upload.imageSizes ?? []).map((size) => ({ [`sizes.${size.name}.filename`]: { equals: name } }))
  const inTrash: Where[] = config.trash ? [{ deletedAt: { exists: false } }] : []
  const isVisible: Where = { and: [{ isPublic: { equals: true } }, ...inTrash] }
  const row = await req.payload.db.findOne<{ id: string }>({
    collection: slug as CollectionSlug,
    req,
    select: { isPublic: true },
    where: { and: [{ or: [{ filename: { equals: name } }, ...sizes] }, rights ? { or: [rights, isVisible] } : isVisible] },
  })
  return row !== null
}
