import type { CollectionSlug } from 'payload'

import type { Locale } from '../../src/shared/locales.ts'
import { Draw } from '../property/draw.ts'
import { pixel } from '../property/world.ts'
import type { TestApp } from './app.ts'
import { paragraph, toRecord } from './lexical.ts'

const languages: Locale[] = ['en', 'en', 'fr', 'fr', 'bg']
const drawn = ['news', 'news', 'news', 'programmes', 'programmes', 'media', 'member-authorities', 'participations', 'themes', 'navigation']

/** Writes of every kind, one after the other, that follow from a seed. What the product refuses is left at that. */
export class RandomWrites {
  private readonly ids = new Map<string, string[]>()
  private readonly draw: Draw
  private count = 0
  /** Those that were done. */
  done = 0

  constructor(
    private readonly app: TestApp,
    private readonly fixed: { country: string; source: string },
    seed: number,
  ) {
    this.draw = new Draw(seed)
  }

  async some(number: number): Promise<void> {
    for (let i = 0; i < number; i++) {
      const isDone = await this.one().then(
        () => true,
        () => false,
      )
      this.done += Number(isDone)
    }
  }

  private async one(): Promise<unknown> {
    const { draw } = this
    const slug = draw.from(drawn)
    const locale = draw.from(languages)
    const known = this.ids.get(slug) ?? []
    if (slug === 'navigation') return this.menu(locale)
    if (known.length < 3 || draw.once(5)) return this.create(slug as CollectionSlug, locale)
    return this.change(slug as CollectionSlug, draw.from(known), locale)
  }

  private async create(collection: CollectionSlug, locale: Locale): Promise<void> {
    const data = { sourceLocale: locale, ...this.dataFor(collection, locale), ...this.status() }
    const file = collection === 'media' ? await pixel() : undefined
    const { id } = await this.app.payload.create({ collection, data, depth: 0, file, locale, overrideAccess: true } as never)
    this.ids.set(collection, [...(this.ids.get(collection) ?? []), String(id)])
  }

  private async change(collection: CollectionSlug, id: string, locale: Locale): Promise<unknown> {
    const { draw } = this
    const { payload } = this.app
    const args = { collection, depth: 0, id, locale, overrideAccess: true } as const
    const write = (data: object, trash = false) => payload.update({ ...args, data: data as never, overrideAccess: true, trash })
    switch (draw.below(9)) {
      case 0:
        return write({ _status: 'draft' })
      case 1:
        return write({ deletedAt: new Date().toISOString() })
      case 2:
        return write({ deletedAt: null }, true)
      case 3:
        return payload.delete({ ...args, overrideAccess: true, trash: true })
      default:
        return write({ ...this.dataFor(collection, locale), ...this.status() })
    }
  }

  private async menu(locale: Locale): Promise<unknown> {
    const value = this.some1('news')
    const header = value ? [{ label: this.token(), record: { relationTo: 'news', value } }] : []
    const data = { header, ...this.status() } as never
    return this.app.payload.updateGlobal({ slug: 'navigation', data, depth: 0, locale, overrideAccess: true })
  }

  private readonly status = (): object => (this.draw.once(4) ? {} : { _status: 'published' })
  private readonly token = (): string => `word-${++this.count}`
  private readonly some1 = (slug: string): string | undefined => this.draw.from(this.ids.get(slug) ?? [undefined as never])

  private dataFor(collection: string, locale: Locale): object {
    const token = this.token()
    const slug = `${token}-${locale}`
    const [programme, news, media, authority] = ['programmes', 'news', 'media', 'member-authorities'].map((one) => this.some1(one))
    const linked = news ? [toRecord('a link', 'news', news)] : []
    const body = { root: { ...paragraph(paragraph('Text. ', ...linked)), type: 'root' } }
    const data: Record<string, object> = {
      news: {
        ...{ title: token, slug, lead: token, body, category: 'programme', publishedAt: '2013-10-14', publishedAtPrecision: 'day' },
        programmes: [programme].filter(Boolean),
        ...(this.draw.once(3) ? { image: media ?? null } : {}),
      },
      programmes: { name: token, slug, summary: token, code: token.toUpperCase() },
      media: { alt: token, credit: 'Nobody' },
      'member-authorities': { name: token, slug, type: 'town', country: this.fixed.country },
      participations: { authority, network: 'alliance', role: 'laureate', status: 'active', sources: [this.fixed.source] },
      themes: { label: token, key: token, order: this.count },
    }
    return data[collection] ?? {}
  }
}
