export { afterCommit, afterCommitOf, listenToUncertainCommits } from './afterCommit.ts'
export { inAnyLanguage } from './anyLanguage.ts'
export { bareRequest, carriedKey, uncarriedRequest } from './carried.ts'
export { claimRow } from './claimRow.ts'
export { createMigration, migrationsPending } from './createMigration.ts'
export { database, databaseKind, type DatabaseKind, type DatabaseOptions } from './database.ts'
export { refuseDeepForms } from './deepForms.ts'
export { deleteInParts, deleteRows } from './deleteRows.ts'
export { emptyList } from './emptyList.ts'
export { runAsEntry } from './entry.ts'
export { inTransaction } from './inTransaction.ts'
export { isPossibleId } from './ids.ts'
export { askForPlace, placeProperty, type Place, type PlacedPage } from './keysetLists.ts'
export { listFromPlaces, placeParameter } from './listFromPlaces.ts'
export { insideOf } from './listConditions.ts'
export { indexLists } from './listIndexes.ts'
export { markLocalApi } from './localApi.ts'
export { DatabaseInUseError, type DatabaseLock, lockDatabase } from './lockDatabase.ts'
export { migrateDatabase, MigrationError } from './migrateDatabase.ts'
export type { Migrations, MongodbMigration, SqliteMigration } from './migration.ts'
export { StandaloneServerError } from './mongodb.ts'
export { writerQueueOf } from './queue.ts'
export { acceptNullLists } from './nullLists.ts'
export type { LimitedFindArgs } from './readLocales.ts'
export { conflict, retryOnConflict } from './retryOnConflict.ts'
export {
  highestRank,
  type SearchChange,
  type SearchedDocument,
  type SearchEntry,
  type SearchFound,
  type SearchHit,
  type SearchIndex,
  type SearchState,
} from './searchIndex.ts'
export { searchIndexOf } from './searchIndexOf.ts'
export { snapshotSqlite } from './snapshotSqlite.ts'
export { sqliteFile } from './sqliteConnections.ts'
export type { TableIndex } from './sqliteIndexes.ts'
export { refuseOtherThanTexts } from './textsOnly.ts'
export { refuseTwinRows } from './twinRows.ts'
