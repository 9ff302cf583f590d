import { news } from './kinds/news.ts'
import { pages } from './kinds/pages.ts'
import { mockPages } from './pagesWithEverything.ts'
import { withTables } from './withTables.ts'

await mockPages()
const { tryChains } = await import('./tryChains.ts')

tryChains(
  [
    [news, 5],
    [pages, 5],
  ],
  { migrate: withTables },
)
