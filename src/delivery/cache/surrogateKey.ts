import { isPerLocale } from '../../shared/slugs.ts'
import type { Reading } from '../../changes/index.ts'

/** What a header line may have at most, for caches refuse long ones. In characters. */
const longest = 3_000

/**
 * `Surrogate-Key`: names by which a cache in front purges an answer. The collections come first and are always whole, so that a purge of
 * `news` misses nothing; then lists by language (`news:fr`), and records (`news:<id>`, `news:<id>:fr`) as far as there is room.
 */
export function surrogateKey({ dependencies, found }: Reading): string {
  const slugs = new Set<string>()
  const lists = new Set<string>()
  const records = new Set<string>()
  for (const { tag, view } of dependencies.values()) {
    const [slug = '', id = ''] = tag.split(':')
    slugs.add(slug)
    if (id === '~') continue
    if (id === '*') for (const code of view.chain) lists.add(`${slug}:${code}`)
    else addRecord(records, slug, id, view.chain)
  }
  const chain = [...dependencies.values()].find(({ view }) => view.chain.length > 0)?.view.chain ?? []
  for (const name of found) {
    const [slug = '', id = ''] = name.split(':')
    addRecord(records, slug, id, isPerLocale(slug) ? chain : [])
  }
  return cut([...slugs, ...lists, ...records])
}

function addRecord(records: Set<string>, slug: string, id: string, chain: readonly string[]): void {
  if (!/^[\w-]+$/u.test(id)) return
  records.add(`${slug}:${id}`)
  for (const code of chain) records.add(`${slug}:${id}:${code}`)
}

function cut(keys: readonly string[]): string {
  const all = keys.join(' ')
  return all.length <= longest ? all : all.slice(0, all.lastIndexOf(' ', longest))
}
