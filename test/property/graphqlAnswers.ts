import { localeCodes } from '../../src/shared/locales.ts'
import type { Chain } from './chain.ts'
import { known } from './compare.ts'
import { leaksIn } from './leaks.ts'
import { answerFor, type Fallback } from './reader.ts'
import type { Leaf, Level } from './shape.ts'
import { viewFrom } from './view.ts'

type Doc = Record<string, unknown>

const translation =
  '_translation { requested served origin state sourceVersion publishedAt updatedAt fields available { locale slug url origin state } }'

/** What GraphQL answers in all languages, in one query for each kind of fallback. */
export async function graphqlAnswers(chain: Chain): Promise<void> {
  const fallback: Fallback = chain.draw.once(2) ? 'none' : 'chain'
  const isList = !chain.kind.isGlobal && chain.draw.once(2)
  const { data, errors } = await chain.world.app.graphql<Record<string, Doc | null>>(queryFor(chain, fallback, isList), {})
  if (!data) chain.differs('the GraphQL answer', errors, 'data')
  leaksIn(chain, 'GraphQL', JSON.stringify(data))
  for (const locale of localeCodes) {
    const found = data[locale]
    const doc = isList ? (found?.docs as Doc[] | undefined)?.[0] : found?._translation ? found : undefined
    const what = `the GraphQL answer in ${locale} (fallback ${fallback})`
    const wanted = answerFor(chain.kind, chain.model, locale, fallback)
    chain.same(`whether there is ${what}`, Boolean(doc), Boolean(wanted))
    if (!doc || !wanted) continue
    chain.same(
      what,
      viewFrom(chain.kind.level, doc, (value) => value),
      wanted.view,
    )
    chain.same(`_translation of ${what}`, known(chain, doc._translation), wanted.translation)
  }
}

function queryFor({ id, kind }: Chain, fallback: Fallback, isList: boolean): string {
  const { many, one } = kind.graphql
  const fields = `{ ${selection(kind.level)} ${translation} }`
  const asked = localeCodes.map((locale) => {
    const chosen = `locale: ${locale}, fallbackLocale: ${fallback === 'none' ? 'none' : 'en'}`
    if (kind.isGlobal) return `${locale}: ${one}(${chosen}) ${fields}`
    return isList
      ? `${locale}: ${many}(where: { id: { equals: "${id}" } }, limit: 1, ${chosen}) { totalDocs docs ${fields} }`
      : `${locale}: ${one}(id: "${id}", ${chosen}) ${fields}`
  })
  return `{ ${asked.join('\n')} }`
}

function selection({ leaves, lists }: Level): string {
  const own = leaves.map((leaf) =>
    leaf.path.split('.').reduceRight((inner, name) => (inner ? `${name} { ${inner} }` : `${name}${suffix(leaf)}`), ''),
  )
  const inside = lists.map(({ kinds, name }) =>
    kinds[0]?.block
      ? `${name} { ${kinds.map(({ level, type }) => `... on ${type} { id blockType ${selection(level)} }`).join(' ')} }`
      : `${name} { id ${selection(kinds[0]?.level as Level)} }`,
  )
  return [...own, ...inside].join(' ')
}

function suffix({ kind }: Leaf): string {
  if (kind === 'record' || kind === 'records') return ' { id }'
  return kind === 'lines' ? ' { text }' : ''
}
