import { sql, type SQL } from '@payloadcms/db-sqlite/drizzle'
import type { BaseDatabaseAdapter, FindArgs } from 'payload'

type Order = () => SQL[]

interface Query {
  orderBy(order: Order): Query
}
interface Selection {
  from(table: unknown): Query
}
interface Drizzle {
  selectDistinct(fields: unknown): Selection
}
interface DrizzleAdapter {
  drizzle: Drizzle
  find(args: FindArgs): Promise<unknown>
}

/** A list that is read from its end has first what otherwise comes last. */
export type ReadFromEnd = FindArgs & { isFromEnd?: boolean }

/**
 * Puts documents without a text last when a list is sorted by it from A to Z; from Z to A they are last anyway. An order by texts is the
 * one in which the adapter joins their table, and for that it selects distinct rows.
 */
export function sortTextsLast(adapter: BaseDatabaseAdapter): void {
  const stock = adapter as unknown as DrizzleAdapter
  const { find } = stock
  stock.find = async function findWithTextsLast(this: DrizzleAdapter | undefined, { isFromEnd = false, ...args }: ReadFromEnd) {
    const self = this ?? stock
    return find.call(Object.create(self, { drizzle: { value: withTextsLast(self.drizzle, isFromEnd) } }) as DrizzleAdapter, args)
  }
}

function withTextsLast(drizzle: Drizzle, isFromEnd: boolean): Drizzle {
  const selectDistinct = (fields: unknown): Selection => {
    const selection = drizzle.selectDistinct(fields)
    return {
      from(table) {
        const query = selection.from(table)
        const orderBy = query.orderBy.bind(query)
        query.orderBy = (order) => orderBy(() => order().map((one) => withNothing(one, isFromEnd)))
        return query
      },
    }
  }
  return Object.create(drizzle, { selectDistinct: { value: selectDistinct } }) as Drizzle
}

interface Chunk {
  table?: object
  value?: unknown
}

/** Tables of texts have a column for the language. */
function withNothing(order: SQL, isFromEnd: boolean): SQL {
  const chunks = order.queryChunks as Chunk[]
  const isText = chunks.some(({ table }) => table && '_locale' in table)
  const isAscending = chunks.some(({ value }) => Array.isArray(value) && value.join('').trim() === 'asc')
  // Nothing is the smallest value: at one of the two ends it is by itself.
  if (!isText || isAscending === isFromEnd) return order
  return isFromEnd ? sql`${order} nulls first` : sql`${order} nulls last`
}
