import type { Locale } from '../../src/shared/locales.ts'
import type { TestApp } from './app.ts'
import { parseCalendar } from './calendar.ts'
import { fetchByContract } from './contract.ts'

export interface JsonFeed {
  items: { id: string; title: string; url: string; date_modified: string }[]
}

export interface ParticipantData {
  participants: {
    name: string
    language: null | string
    country: { code: string }
    point: object | null
    participations: { network: string; startDate: string }[]
  }[]
}

/** Asks a running app for feeds, calendars and data, as a stranger does. */
export class FormatReader {
  constructor(private readonly app: TestApp) {}

  async get(path: string, method = 'GET') {
    const response = await fetchByContract(`${this.app.url}${path}`, { method })
    // Not as text: that would take the mark of UTF-8 away.
    return { status: response.status, headers: response.headers, text: Buffer.from(await response.arrayBuffer()).toString('utf8') }
  }

  async feed(path: string): Promise<JsonFeed> {
    return JSON.parse((await this.get(`/feeds/${path}`)).text) as JsonFeed
  }

  async titles(path: string): Promise<string[]> {
    return (await this.feed(path)).items.map(({ title }) => title)
  }

  async data(path: string): Promise<ParticipantData> {
    return JSON.parse((await this.get(`/data/${path}`)).text) as ParticipantData
  }

  async events(locale: Locale) {
    return parseCalendar((await this.get(`/calendar/${locale}/events.ics`)).text).events
  }
}

type Collection = 'events' | 'news'

/** Writes the content of the Alliance by the keys it was loaded with. */
export class FormatWriter {
  constructor(private readonly app: TestApp) {}

  async idOf(collection: Collection, legacyKey: string): Promise<string> {
    const where = { legacyKey: { equals: legacyKey } }
    const { docs } = await this.app.payload.find({ collection, where, depth: 0, overrideAccess: true })
    return String(docs[0]?.id)
  }

  async save(collection: Collection, id: string, locale: Locale, data: object): Promise<void> {
    await this.app.payload.update({ collection, id, locale, data: data as never, depth: 0, overrideAccess: true })
  }

  async publish(collection: Collection, id: string, locale: Locale, data: object = {}): Promise<void> {
    await this.save(collection, id, locale, { ...data, _status: 'published' })
  }
}
