import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'

import { say, type Bilingual } from '../shared/bilingual.ts'
import { locales, type Locale } from '../shared/locales.ts'
import type { DocumentWrite } from './documentWrite.ts'
import { settingOf } from './entity.ts'
import { operationOf, type Operation } from './intent.ts'
import type { ByLocale, RawDocument } from './rawDocument.ts'
import { referencedRecords, referenceKey } from './referencedRecords.ts'
import { referencesIn, type Reference } from './references.ts'
import { storedVersions } from './storedVersions.ts'
import { takesShared } from './validation.ts'

/** The public row of a picture or file, as far as it decides whether it may stand in a public text. */
interface Picture {
  id: unknown
  alt?: ByLocale | null
  deletedAt?: unknown
  filename?: null | string
  isDecorative?: boolean | null
  isPublic?: boolean | null
  mimeType?: null | string
  originalName?: null | string
}

/**
 * Refuses to publish a picture that readers could not see, or would see without a word of what it shows in their language: those in shared
 * fields when the publication takes them, and those in the texts of its own language.
 *
 * @throws APIError 400 that names each picture
 */
export async function demandPictures({ data, fields, isGlobal, originalDoc, req, slug }: DocumentWrite): Promise<void> {
  const operation = operationOf(req, slug, isGlobal)
  if (operation?.intent !== 'publish') return
  const doc = { ...originalDoc, ...data }
  const { config } = req.payload
  const uploads = referencesIn(fields, doc, { config, languages: 'one' }).filter(
    ({ collection, isUpload }) => isUpload && isPublishedPerLanguage(collection, req),
  )
  if (uploads.length === 0) return
  const id = originalDoc?.id === undefined ? undefined : String(originalDoc.id)
  const goingPublic = await goPublic(uploads, operation, id, doc)
  const pictures = await referencedRecords<Picture>(goingPublic, req)
  const bad = goingPublic.flatMap((upload) => {
    const picture = pictures.get(referenceKey(upload))
    const wrong = wrongWith(picture, operation.locale)
    return wrong ? [{ name: nameOf(picture), upload, wrong }] : []
  })
  if (bad.length === 0) return
  const errors = await Promise.all(
    bad.map(async ({ name, upload, wrong }) => {
      const problem = explain(wrong, name ?? (await draftNameOf(upload, req)), operation.locale)
      return { message: say(req, problem), path: upload.path }
    }),
  )
  throw new APIError(errors.map(({ message }) => message).join(' '), 400, { code: 'picture-not-public', errors }, true)
}

function isPublishedPerLanguage(collection: string, req: PayloadRequest): boolean {
  const config = req.payload.collections[collection as CollectionSlug]?.config
  return Boolean(config?.upload) && settingOf(config ?? {}) !== null
}

/** Of all uploads those that this publication shows: a text in a row that is not public yet waits with its row. */
async function goPublic(uploads: Reference[], operation: Operation, id: string | undefined, doc: RawDocument): Promise<Reference[]> {
  if (await takesShared(operation, id, doc)) return uploads
  const rows = new Set(rowIds(await operation.publicRow(id)))
  return uploads.filter((upload) => upload.isLocalized && upload.rows.every((row) => rows.has(row)))
}

function rowIds(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(rowIds)
  return Array.isArray(value) ? [...value.map((row) => String((row as null | { id?: unknown })?.id ?? '')), ...inside] : inside
}

const nameOf = (picture: Partial<Picture> | undefined) => picture?.originalName || picture?.filename || undefined

function wrongWith(picture: Picture | undefined, locale: Locale): 'no-text' | 'not-public' | undefined {
  if (!picture?.isPublic || picture.deletedAt) return 'not-public'
  const needsText = !picture.isDecorative && picture.mimeType?.startsWith('image/')
  return needsText && !picture.alt?.[locale] ? 'no-text' : undefined
}

/** The public row of a picture that was never published is empty; the editors know it by the name in its draft. */
async function draftNameOf({ collection, id }: Reference, req: PayloadRequest): Promise<string> {
  const [latest] = await storedVersions({ id, isGlobal: false, req, slug: collection }, { limit: 1, where: { latest: { equals: true } } })
  return nameOf(latest?.version) ?? id
}

function explain(wrong: 'no-text' | 'not-public', name: string, locale: Locale): Bilingual {
  if (wrong === 'not-public') {
    return {
      en: `The picture “${name}” is not published in any language. Publish it, or choose another one.`,
      fr: `L'image « ${name} » n'est publiée dans aucune langue. Publiez-la, ou choisissez-en une autre.`,
    }
  }
  const language = locales.find(({ code }) => code === locale)?.label ?? locale
  return {
    en: `The picture “${name}” has no published text alternative in this language (${language}). Write and publish it in the media library.`,
    fr: `L'image « ${name} » n'a pas de texte de remplacement publié dans cette langue (${language}). Rédigez-le et publiez-le dans la médiathèque.`,
  }
}
