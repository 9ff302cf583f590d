import type { CollectionSlug, FindArgs, FlattenedField, Sort, Where } from 'payload'

import { insideOf, needsRecord, replaceConditions } from './listConditions.ts'
import { listedCollection } from './relationFilter.ts'

/** More than there are programmes, themes or countries; and no list of ids is too long to be asked. */
const fewRecords = 200

/** Finds records of a collection, in whatever language the filter is about. */
type FindRecords = (args: FindArgs) => Promise<unknown>

/** As the adapter is asked for a list or a number. */
interface Asked {
  fields: readonly FlattenedField[]
  sort?: Sort
  where: Where
}

/**
 * A filter by what the records of a list say, as one by their ids where they are few: who names a record is looked up, and for what it says
 * the adapter joins all documents with all their records.
 *
 * Left to the adapter is a list that another condition or the order is about as well, since it wants the same record for all of them, and a
 * condition that an empty list meets.
 */
export async function namingFewRecords({ fields, sort, where }: Asked, find: FindRecords): Promise<Where> {
  const uses = new Map<string, number>()
  countUses(where, uses)
  for (const path of [sort ?? []].flat()) countUse(path.replace(/^-/u, ''), uses)
  const recognize = (path: string, condition: object) => {
    const inside = insideOf(condition)
    const collection = listedCollection(fields.find(({ name }) => name === path))
    const isAlone = uses.get(path) === 1 && Object.keys(condition).length === 1
    return inside && collection && isAlone && needsRecord(inside) ? { collection, inside, path } : undefined
  }
  return replaceConditions(where, recognize, async (found) => Promise.all(found.map(async (one) => named(one, find))))
}

interface Contained {
  collection: CollectionSlug
  inside: Where
  path: string
}

async function named({ collection, inside, path }: Contained, find: FindRecords): Promise<Where> {
  const { docs } = (await find({
    collection,
    joins: false as never,
    limit: fewRecords + 1,
    pagination: false,
    select: { id: true },
    sort: 'id',
    where: inside,
  })) as { docs: { id: string }[] }
  if (docs.length > fewRecords) return { [path]: { contains: inside } } as unknown as Where
  return docs.length > 0 ? { [path]: { in: docs.map(({ id }) => id) } } : { id: { exists: false } }
}

/** How many conditions there are on each field of the document. */
function countUses(where: Where, uses: Map<string, number>): void {
  for (const [path, condition] of Object.entries(where)) {
    if (!Array.isArray(condition)) countUse(path, uses)
    else for (const part of condition) countUses(part, uses)
  }
}

function countUse(path: string, uses: Map<string, number>): void {
  const [name = ''] = path.split(/\.|__/u)
  uses.set(name, (uses.get(name) ?? 0) + 1)
}
