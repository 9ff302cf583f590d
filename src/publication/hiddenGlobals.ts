import { NotFound, type BaseDatabaseAdapter, type PayloadRequest } from 'payload'

const readKey = Symbol.for('alliance.publication.globalRead')

type Carrier = { [readKey]?: string }

/** Remembers that a global is about to be read; the framework looks for it in the database next. */
export function markGlobalRead(req: PayloadRequest, slug: string): void {
  ;(req as unknown as Carrier)[readKey] = slug
}

/**
 * A global that is not public in any language of the request is not found, like a document. The framework answers it as if it were there
 * and empty.
 */
export function refuseHiddenGlobals(adapter: BaseDatabaseAdapter): void {
  const findGlobal = adapter.findGlobal.bind(adapter)
  adapter.findGlobal = async (args) => {
    const carrier = args.req as Carrier | undefined
    const isRead = carrier?.[readKey] === args.slug
    if (carrier && isRead) delete carrier[readKey]
    const found = await findGlobal(args)
    // Rights to all of it, and calls of the system, come without a condition.
    const isEmpty = !found || Object.keys(found).length === 0
    if (isRead && isEmpty && typeof args.where === 'object') throw new NotFound((args.req as PayloadRequest).t)
    return found as never
  }
}
