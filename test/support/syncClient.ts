import type { TestApp } from './app.ts'

export interface SyncItem {
  type: string
  id: string
  change: 'deleted' | 'published' | 'unpublished' | 'updated'
  at: string
  doc?: Record<string, unknown>
}

export interface SyncPage {
  items: SyncItem[]
  cursor: string
  hasMore: boolean
}

/** A client as the guide describes it: it keeps the last cursor and what it was told. */
export class SyncClient {
  cursor: string | undefined
  /** Under type and id. */
  readonly documents = new Map<string, Record<string, unknown>>()
  /** All that it was told, in order. */
  readonly told: SyncItem[] = []

  constructor(
    private readonly app: TestApp,
    private readonly query: string,
  ) {}

  async page(limit = 100): Promise<SyncPage> {
    const cursor = this.cursor ? `&cursor=${this.cursor}` : ''
    const { body, status } = await this.app.rest<SyncPage>('GET', `/api/sync?${this.query}&limit=${limit}${cursor}`)
    if (status !== 200) throw new Error(`${this.query} ${status}: ${JSON.stringify(body)}`)
    for (const { doc, id, type } of body.items) {
      if (doc) this.documents.set(`${type} ${id}`, doc)
      else this.documents.delete(`${type} ${id}`)
    }
    this.told.push(...body.items)
    this.cursor = body.cursor
    return body
  }

  async untilTheEnd(limit?: number): Promise<this> {
    while ((await this.page(limit)).hasMore);
    return this
  }

  /** What it holds, in an order of its own. */
  holdings(): [string, Record<string, unknown>][] {
    return [...this.documents].sort(([one], [other]) => (one < other ? -1 : 1))
  }
}
