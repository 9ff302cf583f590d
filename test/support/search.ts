import type { TestApp } from './app.ts'

export interface SearchBody {
  docs: {
    type: string
    id: string
    locale: string
    title: string
    url: null | string
    excerpt: { text: string; isMatch: boolean }[]
    date: null | string
    score: number
    _translation: { requested: string; served: string }
  }[]
  totalDocs: number
  isTotalExact: boolean
  totalPages: number
  hasNextPage: boolean
  facets: Record<'country' | 'programme' | 'type' | 'year', { value: string; label?: string; count: number }[]>
}

/** Searches in a running app, as a stranger does. */
export class SearchReader {
  constructor(private readonly app: TestApp) {}

  /** @param query parameters as they stand in the address */
  async ask(query: string) {
    return this.app.rest<SearchBody>('GET', `/api/search?${query}`)
  }

  async titles(query: string): Promise<string[]> {
    return (await this.ask(query)).body.docs.map(({ title }) => title)
  }

  async ids(query: string): Promise<string[]> {
    return (await this.ask(`limit=100&${query}`)).body.docs.map(({ id }) => id)
  }
}
