import type { SanitizedConfig } from 'payload'

import type { Operation } from './intent.ts'
import { liveLocales, recordOf } from './record.ts'
import type { Entity } from './settle.ts'
import { sharedPaths } from './sharedPaths.ts'
import type { RawDocument } from './rawDocument.ts'

/**
 * What of the shared fields waits after a save. The draft remembers what waited before it, so the public row is read only when the save
 * changes something that waited already, and may have put it back.
 */
export async function pendingAfterSave(
  entity: Entity,
  operation: Operation,
  id: string,
  draft: RawDocument,
  config: SanitizedConfig,
): Promise<string[]> {
  const previous = operation.previous.get(id)?.version
  const record = recordOf(previous)
  if (liveLocales(record).length === 0) return []
  const before = record?.pendingShared
  const touched = sharedPaths(entity.fields, previous, draft, config)
  if (before && !touched.some((path) => before.includes(path))) return [...before, ...touched]
  return sharedPaths(entity.fields, draft, await operation.publicRow(id), config)
}
