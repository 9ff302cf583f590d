import type { CollectionSlug } from 'payload'

import type { Locale } from '../../src/shared/locales.ts'
import { marks } from '../bench/content.mjs'
import type { TestApp } from './app.ts'
import { copy } from './copies.ts'
import { textWith } from './records.ts'
import { picture } from './secrets.ts'

type Data = Record<string, unknown>

/** Collections whose documents are copied. What they belong to comes first. */
const copied = ['member-authorities', 'participations', 'events', 'glossary-terms', 'news'] as const

type Copied = (typeof copied)[number]

/** An archive that grows: one model of each kind, written by the software, and copies of it as it is stored. */
export class GrowingWorld {
  readonly #ids = new Map<string, string[]>()
  #size = 0

  constructor(private readonly app: TestApp) {}

  /** Models in these languages, and copies until there are so many of each. */
  async begin(locales: readonly Locale[], size: number): Promise<void> {
    await this.#reference()
    await this.#describePictures(locales)
    for (const collection of copied) await this.#model(collection, locales)
    await this.#site(locales)
    this.#size = 1
    await this.#copyTo(size)
  }

  /** The models in more languages, and copies of what they are now. */
  async grow(locales: readonly Locale[], size: number): Promise<void> {
    await this.#describePictures(locales)
    for (const collection of copied) for (const locale of locales) await this.#publish(collection, this.#first(collection), locale)
    await this.#copyTo(size)
  }

  /** The text with ids in place of the names in braces. */
  named(text: string): string {
    return text.replace(/\{([a-z-]+)\}/gu, (_, name: string) => (name === 'slug' ? slugOf('fr') : this.#first(name)))
  }

  ids(collection: string): readonly string[] {
    return this.#ids.get(collection) ?? []
  }

  #first(collection: string): string {
    const [first] = this.ids(collection)
    if (!first) throw new Error(`There are no ${collection}.`)
    return first
  }

  async #create(collection: CollectionSlug, data: Data, more: Data = {}): Promise<string> {
    const { id } = await this.app.payload.create({
      collection,
      data: data as never,
      depth: 0,
      locale: 'en',
      overrideAccess: true,
      ...more,
    })
    this.#ids.set(collection, [...this.ids(collection), String(id)])
    return String(id)
  }

  async #reference(): Promise<void> {
    await this.#create('countries', { code: 'BG', name: 'Bulgaria', order: 1 })
    await this.#create('sources', { title: 'A page', url: 'https://example.org/', key: 'a-page' })
    for (const code of ['ROMACT', 'ROMED', 'INSCHOOL'])
      await this.#create('programmes', { code, name: code, slug: code.toLowerCase(), summary: 'A programme.', _status: 'published' })
    for (const name of ['first', 'second', 'third']) {
      const { file } = picture()
      await this.#create('media', { credit: 'Nobody' }, { file: { ...file, name: `${name}.png` } })
    }
  }

  async #describePictures(locales: readonly Locale[]): Promise<void> {
    for (const locale of locales)
      for (const id of this.ids('media')) {
        const data = { alt: `A picture (${locale})`, _status: 'published' } as const
        await this.app.payload.update({ collection: 'media', id, data, depth: 0, locale, overrideAccess: true })
      }
  }

  async #site(locales: readonly Locale[]): Promise<void> {
    for (const locale of locales)
      await this.app.payload.updateGlobal({
        slug: 'site-settings',
        data: {
          siteName: 'Alliance',
          shortName: 'Alliance',
          mission: 'What it is for.',
          auspices: 'Under auspices.',
          terminologyNote: 'A note.',
          _status: 'published',
        } as never,
        locale,
        overrideAccess: true,
      })
    for (const locale of locales)
      await this.app.payload.updateGlobal({ slug: 'navigation', data: { _status: 'published' } as never, locale, overrideAccess: true })
  }

  /** An authority is not public before it takes part in something. */
  async #model(collection: Copied, [first = 'en', ...others]: readonly Locale[]): Promise<void> {
    const isDraft = collection === 'member-authorities'
    const data = { ...this.#shared(collection), ...textsOf(collection, first), ...(isDraft ? {} : { _status: 'published' }) }
    const id = await this.#create(collection, data, { locale: first })
    const published =
      collection === 'participations' ? (['member-authorities', this.#first('member-authorities')] as const) : ([collection, id] as const)
    if (!isDraft) for (const locale of [...(published[1] === id ? [] : [first]), ...others]) await this.#publish(...published, locale)
  }

  async #publish(collection: Copied, id: string, locale: Locale): Promise<void> {
    if (collection === 'participations') return
    const body = collection === 'news' ? { body: this.#body() } : {}
    const data = { ...textsOf(collection, locale), ...body, _status: 'published' } as never
    await this.app.payload.update({ collection, id, data, depth: 0, locale, overrideAccess: true })
  }

  #body(): object {
    return textWith({ relationTo: 'events', value: this.#first('events') }, this.#first('media'))
  }

  #shared(collection: Copied): Data {
    const sources = [...this.ids('sources')]
    const programmes = [this.ids('programmes')[0]]
    const models: Record<Copied, () => Data> = {
      'member-authorities': () => ({ name: `City ${marks.number}`, type: 'municipality', country: this.#first('countries') }),
      participations: () => ({
        authority: this.#first('member-authorities'),
        network: 'romact',
        role: 'municipality',
        startDate: '2013',
        status: 'active',
        statusAsOf: '2020',
        sources,
      }),
      events: () => ({
        eventType: 'seminar',
        status: 'announced',
        datePrecision: 'day',
        startDate: '2014-01-15',
        sourceLocale: 'en',
        country: this.#first('countries'),
        programmes,
        authorities: [this.#first('member-authorities')],
      }),
      'glossary-terms': () => ({
        conceptType: 'concept',
        sources,
        terms: [{ text: `term ${marks.number}`, lang: 'en', status: 'preferred', sources }],
      }),
      news: () => ({
        category: 'alliance',
        publishedAt: marks.publishedAt,
        publishedAtPrecision: 'time',
        programmes,
        events: [this.#first('events')],
        authorities: [this.#first('member-authorities')],
        countries: [...this.ids('countries')],
        image: this.#first('media'),
        body: this.#body(),
      }),
    }
    return models[collection]()
  }

  async #copyTo(size: number): Promise<void> {
    for (const collection of copied) {
      const all = [...copied, 'programmes', 'media', 'countries'] as const
      const instead = Object.fromEntries(all.filter((one) => one !== collection).map((one) => [one, [...this.ids(one)]]))
      const modelId = this.#first(collection)
      await copy(this.app.payload, { collection, count: size - this.#size, first: this.#size, instead, modelId })
      const { docs } = await this.app.payload.find({
        collection,
        depth: 0,
        limit: 50,
        overrideAccess: true,
        pagination: false,
        select: {},
        where: { id: { not_equals: modelId } },
      })
      this.#ids.set(collection, [modelId, ...docs.map(({ id }) => String(id))])
    }
    this.#size = size
  }
}

const slugOf = (locale: string): string => `copied-${marks.number}-${locale}`

function textsOf(collection: Copied, locale: Locale): Data {
  const title = `A copied text ${marks.number} (${locale})`
  const slug = slugOf(locale)
  const texts: Record<Copied, Data> = {
    'member-authorities': { exonym: `City (${locale})`, slug },
    participations: {},
    events: { title, slug, summary: 'A summary.' },
    'glossary-terms': { headword: title, definition: 'A definition.', slug },
    news: { title, slug, lead: 'A lead.' },
  }
  return texts[collection]
}
