import { localeCodes, type Locale } from '../../../src/shared/locales.ts'
import type { TestApp, TestUser } from '../app.ts'
import { collectionMappings } from './index.ts'
import type { CollectionMapping, GlobalMapping, Localized } from './mapping.ts'
import { plain, withKeys, without, type Fields } from './plain.ts'

export type View = 'drafts' | 'public' | 'staff'

export type ByKey = Record<string, Localized<Fields>>

interface List {
  docs: (Fields & { id: string })[]
  hasNextPage: boolean
}

/** What every document has beside its content. */
const bookkeeping = ['id', 'slug', 'sourceLocale', 'createdAt', 'updatedAt', '_status', '_translation', '_languages']

/** Reads the whole content over REST, once as strangers see it, twice as an administrator does. */
export class ReadBack {
  private readonly keys = new Map<string, string>()

  constructor(
    private readonly app: TestApp,
    private readonly administrator: TestUser,
  ) {}

  /** Learns which id stands for which record. In two rounds, since participations are named by their authorities. */
  async learnKeys(): Promise<void> {
    for (const { collection, keyOf } of [...collectionMappings, ...collectionMappings]) {
      const docs = await this.list(collection, 'drafts', 'en')
      for (const doc of docs) this.keys.set(doc.id, `${collection}/${keyOf(withKeys(doc, this.keys) as Fields)}`)
    }
  }

  /** The answers as they come, in all languages. Strangers are refused what is private: nothing comes. */
  async answers({ collection }: CollectionMapping, view: View): Promise<Fields[]> {
    return (await Promise.all(localeCodes.map((locale) => this.list(collection, view, locale)))).flat()
  }

  async collection(mapping: CollectionMapping, view: View): Promise<ByKey> {
    const found: ByKey = {}
    for (const locale of localeCodes) {
      for (const doc of await this.list(mapping.collection, view, locale)) {
        const content = this.content(doc, mapping.notInFile)
        const key = mapping.keyOf(content)
        found[key] = { ...found[key], [locale]: content }
      }
    }
    return found
  }

  async global({ global, notInFile }: GlobalMapping, view: View): Promise<Localized<Fields>> {
    const found: Localized<Fields> = {}
    for (const locale of localeCodes) {
      const content = this.content(await this.get(`/api/globals/${global}`, view, locale), notInFile)
      if (Object.keys(content).length > 0) found[locale] = content
    }
    return found
  }

  private content(doc: Fields, notInFile: readonly string[]): Fields {
    return plain(withKeys(without(doc, [...bookkeeping, ...notInFile]), this.keys) as Fields)
  }

  private async list(collection: string, view: View, locale: Locale): Promise<List['docs']> {
    const found: List['docs'] = []
    for (let page = 1, isLast = false; !isLast; page += 1) {
      const { docs = [], hasNextPage = false } = await this.get<Partial<List>>(
        `/api/${collection}`,
        view,
        locale,
        `&limit=100&page=${page}&sort=id`,
      )
      found.push(...docs)
      isLast = !hasNextPage
    }
    return found
  }

  private async get<Body = Fields>(path: string, view: View, locale: Locale, more = ''): Promise<Body> {
    const drafts = view === 'drafts' ? '&draft=true' : ''
    const query = `?depth=0&locale=${locale}&fallback-locale=none${drafts}${more}`
    const { body, status } = await this.app.rest<Body>('GET', path + query, view === 'public' ? {} : { user: this.administrator })
    // A global that is not public in a language is not found.
    return status === 404 ? ({} as Body) : body
  }
}

export async function readBackFrom(app: TestApp): Promise<ReadBack> {
  const readBack = new ReadBack(app, await app.createUser('administrator'))
  await readBack.learnKeys()
  return readBack
}
