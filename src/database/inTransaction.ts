import { type BaseDatabaseAdapter, isolateObjectProperty, type PayloadRequest } from 'payload'

/** Does several things to the database as one: in the transaction of the request, or, where it has none, in one of their own. */
export async function inTransaction<Result, Request extends Partial<PayloadRequest> = Partial<PayloadRequest>>(
  database: object,
  req: Request | undefined,
  work: (req: Request) => Promise<Result>,
): Promise<Result> {
  if (req && (await req.transactionID)) return work(req)
  // The types of the two adapters do not agree on what a session is.
  const db = database as BaseDatabaseAdapter
  const id = await db.beginTransaction()
  if (id === null) return work(req ?? ({} as Request))
  const own = isolateObjectProperty((req ?? {}) as PayloadRequest, 'transactionID')
  own.transactionID = id
  try {
    const result = await work(own as Partial<PayloadRequest> as Request)
    await db.commitTransaction(id)
    return result
  } catch (error) {
    await db.rollbackTransaction(id)
    throw error
  }
}
