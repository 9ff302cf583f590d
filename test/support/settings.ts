import type { Settings } from '../../src/env.ts'
import type { TestDatabase } from './database.ts'

import { parseEnv } from '../../src/env.ts'

/** The settings of an app in this process, by the rules of every start. `LOG_LEVEL` shows more when a test is looked into. */
export function testSettings({ url, dataDir, mediaDir }: Pick<TestDatabase, 'dataDir' | 'mediaDir' | 'url'>): Settings {
  return parseEnv({
    NODE_ENV: 'test',
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    MEDIA_DIR: mediaDir,
    SEED: 'none',
    PUBLIC_URL: 'http://localhost:3000',
    PAYLOAD_SECRET: 'a-secret-of-the-tests-with-48-characters-or-more',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'fatal',
    RATE_LIMIT_PER_MINUTE: '0',
    MONGODB_ALLOW_STANDALONE: process.env.MONGODB_ALLOW_STANDALONE,
  })
}
