import type { Payload } from 'payload'

import type { Media } from '../../payload-types.ts'
import type { Locale } from '../../shared/locales.ts'
import { hasPath, type PathCollection } from '../../shared/paths.ts'
import { textIn, type Reference } from './node.ts'
import type { RichTextRecords, ShownFile } from './records.ts'

interface Question {
  locale: Locale
  /** Origin the outside knows the server by. */
  publicUrl: string
}

/** Reads what is public of the records that texts name, as a stranger: one operation for each collection. */
export async function readRecords(payload: Payload, wanted: readonly Reference[], question: Question): Promise<RichTextRecords> {
  const byCollection = new Map<string, Set<string>>()
  for (const { collection, id } of wanted) byCollection.set(collection, (byCollection.get(collection) ?? new Set()).add(id))
  const links = new Map<string, string>()
  const files = new Map<string, ShownFile>()
  for (const [collection, named] of byCollection) {
    const ids = [...named]
    if (collection === 'media') for (const [id, file] of await readFiles(payload, ids, question)) files.set(id, file)
    else if (hasPath(collection))
      for (const [id, url] of await readLinks(payload, collection, ids, question)) links.set(`${collection} ${id}`, url)
  }
  return { linkTo: (collection, id) => links.get(`${collection} ${id}`), file: (id) => files.get(id) }
}

interface Served {
  id: string
  _translation?: { served?: null | string; available?: { locale: string; url: null | string }[] }
}

async function readLinks(payload: Payload, collection: PathCollection, ids: string[], { locale }: Question): Promise<[string, string][]> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    locale,
    overrideAccess: false,
    pagination: false,
    select: { slug: true },
    where: { id: { in: ids } },
  })
  return (docs as unknown as Served[]).flatMap(({ id, _translation }): [string, string][] => {
    const url = _translation?.available?.find((one) => one.locale === _translation.served)?.url
    return url ? [[id, url]] : []
  })
}

async function readFiles(payload: Payload, ids: string[], { locale, publicUrl }: Question): Promise<[string, ShownFile][]> {
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    locale,
    overrideAccess: false,
    pagination: false,
    where: { id: { in: ids } },
  })
  return docs.flatMap((media): [string, ShownFile][] => {
    const file = toShownFile(media, locale, publicUrl)
    return file ? [[media.id, file]] : []
  })
}

function toShownFile(media: Media, locale: Locale, publicUrl: string): ShownFile | undefined {
  if (!media.url || !media.mimeType) return undefined
  const served = media._translation?.served
  const whole = (url: string) => new URL(url, publicUrl).href
  return {
    url: whole(media.url),
    mimeType: media.mimeType,
    name: textIn(media.originalName) ?? media.filename ?? media.id,
    isDecorative: Boolean(media.isDecorative),
    sizes: Object.values(media.sizes ?? {})
      .flatMap((size) => (size.url && size.width ? [{ url: whole(size.url), width: size.width }] : []))
      .sort((a, b) => a.width - b.width),
    ...(media.filesize ? { size: media.filesize } : {}),
    ...(media.width && media.height ? { width: media.width, height: media.height } : {}),
    ...(textIn(media.alt) ? { alt: textIn(media.alt) } : {}),
    ...(served && served !== locale ? { altLanguage: served } : {}),
    ...(textIn(media.credit) ? { credit: textIn(media.credit) } : {}),
  }
}
