import type { SqliteMigration } from '../../database/index.ts'

import * as m20261124_200703_foundation from './20261124_200703_foundation.ts'
import * as m20261124_223108_publication from './20261124_223108_publication.ts'
import * as m20261125_022216_event_sequence from './20261125_022216_event_sequence.ts'
import * as m20261128_004836_changes from './20261128_004836_changes.ts'
import * as m20261128_010110_api_keys from './20261128_010110_api_keys.ts'
import * as m20261128_012045_mentions from './20261128_012045_mentions.ts'
import * as m20261128_020337_list_indexes from './20261128_020337_list_indexes.ts'
import * as m20261128_022113_webhooks from './20261128_022113_webhooks.ts'
import * as m20261128_023546_idempotent_answers from './20261128_023546_idempotent_answers.ts'
import * as m20261128_101553_change_of_source from './20261128_101553_change_of_source.ts'
import * as m20261128_143054_indexes_of_ids_and_latest_versions from './20261128_143054_indexes_of_ids_and_latest_versions.ts'

/** Written by `createMigration`: the committed migrations, oldest first. */
export const migrations: SqliteMigration[] = [
  { name: '20261124_200703_foundation', ...m20261124_200703_foundation },
  { name: '20261124_223108_publication', ...m20261124_223108_publication },
  { name: '20261125_022216_event_sequence', ...m20261125_022216_event_sequence },
  { name: '20261128_004836_changes', ...m20261128_004836_changes },
  { name: '20261128_010110_api_keys', ...m20261128_010110_api_keys },
  { name: '20261128_012045_mentions', ...m20261128_012045_mentions },
  { name: '20261128_020337_list_indexes', ...m20261128_020337_list_indexes },
  { name: '20261128_022113_webhooks', ...m20261128_022113_webhooks },
  { name: '20261128_023546_idempotent_answers', ...m20261128_023546_idempotent_answers },
  { name: '20261128_101553_change_of_source', ...m20261128_101553_change_of_source },
  { name: '20261128_143054_indexes_of_ids_and_latest_versions', ...m20261128_143054_indexes_of_ids_and_latest_versions },
]
