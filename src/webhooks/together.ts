import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does several things to the database as one: in the transaction of the request, or, where it has none, in one of their own. */
export async function together<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const isOurs = await initTransaction(req)
  try {
    const result = await work()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
