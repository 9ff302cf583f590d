import type { MongodbMigration } from '../../database/index.ts'

import * as m20261124_200705_foundation from './20261124_200705_foundation.ts'
import * as m20261124_223116_publication from './20261124_223116_publication.ts'
import * as m20261128_010259_api_keys from './20261128_010259_api_keys.ts'

/** Written by `createMigration`: the committed migrations, oldest first. */
export const migrations: MongodbMigration[] = [
  { name: '20261124_200705_foundation', ...m20261124_200705_foundation },
  { name: '20261124_223116_publication', ...m20261124_223116_publication },
  { name: '20261128_010259_api_keys', ...m20261128_010259_api_keys },
]
