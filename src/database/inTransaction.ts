import { type BaseDatabaseAdapter, isolateObjectProperty, type PayloadRequest } from 'payload'

type Request = Partial<PayloadRequest>

/** Does several things to the database as one: in the transaction of the request, or, where it has none, in one of their own. */
export async function inTransaction<Result>(
  db: BaseDatabaseAdapter,
  req: Request | undefined,
  work: (req: Request) => Promise<Result>,
): Promise<Result> {
  if (req && (await req.transactionID)) return work(req)
  const id = await db.beginTransaction()
  if (id === null) return work(req ?? {})
  const own = isolateObjectProperty((req ?? {}) as PayloadRequest, 'transactionID')
  own.transactionID = id
  try {
    const result = await work(own)
    await db.commitTransaction(id)
    return result
  } catch (error) {
    await db.rollbackTransaction(id)
    throw error
  }
}
