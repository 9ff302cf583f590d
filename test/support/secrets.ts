import { randomUUID } from 'node:crypto'

import type { CollectionSlug } from 'payload'

import { perLocaleCollections, type PerLocaleCollection } from '../../src/shared/slugs.ts'
import type { TestApp, TestUser } from './app.ts'
import { canary } from './canary.ts'
import { dropDanglingIds } from './danglingIds.ts'

type Data = Record<string, unknown>

/** One pixel, and after its end the canary. */
const png = Buffer.concat([
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
  Buffer.from(canary),
])

/** A file to be uploaded, as an argument of a write. */
export const picture = () => ({ locale: 'en', file: file() })

const file = () => ({ data: png, mimetype: 'image/png', name: `${canary}.png`, size: png.length })

/** What a first draft of each collection needs. */
const draftData: Record<PerLocaleCollection, () => Data> = {
  news: () => ({ title: `Secret news ${word()}`, slug: `secret-news-${word()}`, category: 'programme', legacyId: 987_655 }),
  events: () => ({
    title: `Secret event ${word()}`,
    slug: `secret-event-${word()}`,
    eventType: 'seminar',
    status: 'announced',
    datePrecision: 'tba',
  }),
  programmes: () => ({ name: `Secret programme ${word()}`, slug: `secret-programme-${word()}`, code: `SECRET-${word().toUpperCase()}` }),
  'member-authorities': () => ({ name: `Secret city ${word()}`, slug: `secret-city-${word()}`, type: 'municipality' }),
  'glossary-terms': () => ({ definition: `Secret concept ${word()}`, slug: `secret-concept-${word()}` }),
  documents: () => ({ title: `Secret document ${word()}`, slug: `secret-document-${word()}`, docType: 'report' }),
  pages: () => ({ title: `Secret page ${word()}`, slug: `secret-page-${word()}` }),
  media: () => ({ alt: `Secret picture ${word()}` }),
}

/** Eight letters and digits, begun by a letter. */
const word = (): string => `a${randomUUID().slice(0, 7)}`

const contact = {
  contactName: 'A. Person',
  contactRole: 'Clerk',
  contactEmail: 'clerk@example.org',
  correspondenceLanguage: 'en',
  consentDataProcessing: true,
  consentVersion: '1',
  consentAt: '2026-01-01T00:00:00.000Z',
}

/** The records that some or all may not know of, and the values that are theirs alone. */
export class Secrets {
  private readonly values = new Map<string, string>()
  private readonly made: { collection: CollectionSlug; id: string }[] = []

  constructor(private readonly app: TestApp) {}

  /** An id, a slug, a file name: what stands for `{x}` in a question about `key`. */
  of(key: string): string {
    const value = this.values.get(key)
    if (value === undefined) throw new Error(`Nothing is kept under “${key}”.`)
    return value
  }

  keep(key: string, value: unknown): void {
    this.values.set(key, String(value))
  }

  /** Makes a record and keeps its id under `key`. */
  async make(key: string, collection: CollectionSlug, data: Data, more: Data = {}): Promise<Data> {
    const made = (await this.app.payload.create({
      collection,
      data: data as never,
      depth: 0,
      overrideAccess: true,
      ...more,
    })) as unknown as Data
    this.keep(key, made.id)
    this.made.push({ collection, id: String(made.id) })
    return made
  }

  /** Takes away every record made here: the world in which there is none. */
  async destroy(): Promise<void> {
    for (const { collection, id } of [...this.made].reverse()) {
      await this.app.payload.delete({ collection, id, overrideAccess: true, trash: true })
    }
    await dropDanglingIds(
      this.app.payload,
      this.made.map(({ id }) => id),
    )
  }

  /** A draft in each collection, one withdrawn and one in the trash; of each the values somebody could guess. */
  async drafts(): Promise<void> {
    for (const collection of perLocaleCollections) {
      const more = { locale: 'en', draft: true, ...(collection === 'media' ? { file: file() } : {}) }
      const made = await this.make(`draft of ${collection}`, collection, draftData[collection](), more)
      for (const field of ['slug', 'title', 'name', 'code', 'filename', 'legacyId']) {
        if (made[field] !== undefined && made[field] !== null) this.keep(`${field} of ${collection}`, made[field])
      }
      const sizes = made.sizes as undefined | Record<string, { filename?: string } | undefined>
      if (sizes?.thumbnail?.filename) this.keep('thumbnail of media', sizes.thumbnail.filename)
    }
    const gone = { ...draftData.events(), startDate: '2030-01-01', datePrecision: 'day', _status: 'published' }
    const withdrawn = await this.make('withdrawn event', 'events', gone, { locale: 'en' })
    this.keep('slug of the withdrawn event', withdrawn.slug)
    await this.change('events', withdrawn.id, { _status: 'draft' })
    const trashed = await this.make('news in the trash', 'news', this.publicNews(), { locale: 'en' })
    this.keep('slug of the news in the trash', trashed.slug)
  }

  /** Not before others lead to it: no record is linked to what is in the trash. */
  async trash(): Promise<void> {
    await this.change('news', this.of('news in the trash'), { deletedAt: new Date().toISOString() })
  }

  publicNews(): Data {
    return {
      ...draftData.news(),
      legacyId: undefined,
      lead: 'A few words.',
      publishedAt: '2013-10-14T12:00:00.000Z',
      publishedAtPrecision: 'day',
      _status: 'published',
    }
  }

  async change(collection: CollectionSlug, id: unknown, data: Data, locale = 'en'): Promise<void> {
    await this.app.payload.update({
      collection,
      id: String(id),
      data: data as never,
      depth: 0,
      locale: locale as never,
      overrideAccess: true,
    })
  }

  /** What is never public, and what belongs to it. */
  async privateRecords(countries: string, themes: string): Promise<void> {
    await this.make('application', 'applications', {
      ...contact,
      authorityName: 'Secret municipality',
      authorityType: 'municipality',
      country: countries,
      signatoryRole: 'Mayor',
      decisionType: 'pending',
      acceptStandards: true,
      currentActivities: 'Some.',
      interestThemes: [themes],
      motivation: 'Some.',
    })
    await this.make('NGO request', 'ngo-requests', {
      ...contact,
      organisationName: 'Secret organisation',
      country: countries,
      fieldsOfWork: [themes],
      message: 'A message.',
    })
    const from = `/en/secret-${word()}`
    await this.make('redirect', 'redirects', { from, to: '/en/news', type: '301' })
    this.keep('address of the redirect', from)
    const email = `secret-${word()}@example.org`
    await this.make('account', 'users', { email, password: `pass-${randomUUID()}`, name: `${canary} person`, roles: ['author'] })
    this.keep('mail of the account', email)
  }

  /** The id of the newest version of a document, under `key`. */
  async keepVersion(key: string, collection: CollectionSlug, parent: string): Promise<void> {
    const { docs } = await this.app.payload.findVersions({
      collection,
      depth: 0,
      limit: 1,
      overrideAccess: true,
      trash: true,
      where: { parent: { equals: parent } },
    })
    this.keep(key, (docs[0] as unknown as { id: string }).id)
  }

  /** Somebody has the record open. */
  async lock(collection: CollectionSlug, key: string, user: TestUser): Promise<void> {
    await this.make(`lock on the ${key}`, 'payload-locked-documents' as never, {
      document: { relationTo: collection, value: this.of(key) },
      globalSlug: null,
      user: { relationTo: 'users', value: user.id },
    })
  }
}
