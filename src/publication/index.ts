export { countWaiting, waitingWhere, type Languages, type LanguageState } from './languages.ts'
export { guardDatabase } from './guard.ts'
export { publication } from './publication.ts'
export { visibilityIndexes } from './record.ts'
