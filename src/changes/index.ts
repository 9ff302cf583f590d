export type { Change, ChangeContext, LanguageChange } from './change.ts'
export { keepChanges } from './collection.ts'
export { changesSince, firstSequence, lastSequence, pruneChanges } from './history.ts'
export { historyId, historyKey } from './historyId.ts'
export { type ChangeListener, listenToChanges } from './listeners.ts'
export { noteClocks } from './noteClocks.ts'
export { noteReadsById } from './noteReadsById.ts'
export {
  carryReading,
  type Dependency,
  forNobody,
  noteLists,
  passReading,
  readerFor,
  Reading,
  readingOf,
  tagOfWrites,
  tagsOf,
} from './reading.ts'
export { fillMentions, mentionsOf, nameOf, type Named } from './mentions.ts'
export { hearsOthers, listenToOthers, tellOfOthers } from './others.ts'
export { recordChanges } from './recordChanges.ts'
export { trackReads } from './trackReads.ts'
export { isSeenBy } from './view.ts'
export { listenToWrites, straysOf, tellWrite } from './writes.ts'
