import type { BaseDatabaseAdapter } from 'payload'

import type { RawDocument } from './rawDocument.ts'

const frameKey = '_versionFrame'

/** Is one version asked for by its id, as Payload's own operation does? */
const isById = (args: { limit?: number; where?: unknown }): boolean =>
  args.limit === 1 && (args.where as { and?: { id?: unknown }[] } | undefined)?.and?.[0]?.id !== undefined

/**
 * Payload puts what a `beforeRead` hook of a global returns in the place of the whole version, id and times included, and then fails on
 * what is no version any more. So the rest of the version travels inside the document, and {@link withFrame} gives it back.
 */
export function frameGlobalVersions(adapter: BaseDatabaseAdapter): void {
  const find = adapter.findGlobalVersions.bind(adapter)
  const framed: typeof find = async (args) => {
    const result = await find(args)
    if (!isById(args)) return result as never
    const docs = (result.docs as unknown as RawDocument[]).map(({ version, ...frame }) => ({
      ...frame,
      version: { ...(version as RawDocument | undefined), [frameKey]: frame },
    }))
    return { ...result, docs } as never
  }
  adapter.findGlobalVersions = framed
}

/** What the hook returns: a version again, where one is being read. */
export function withFrame(doc: RawDocument): RawDocument {
  const { [frameKey]: frame, ...version } = doc
  return frame ? { ...(frame as RawDocument), version } : doc
}
