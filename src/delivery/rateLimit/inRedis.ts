import { Redis } from 'ioredis'
import type { Payload } from 'payload'
import { RateLimiterRedis } from 'rate-limiter-flexible'

import type { MakeStore } from './buckets.ts'

/** How long an answer may take, in milliseconds; after it this process counts for itself. */
const patience = 500

/** Counts in Redis, so that several processes give one client one share. */
export function inRedis(url: string, logger: Payload['logger']): { close: () => void; makeStore: MakeStore } {
  const storeClient = new Redis(url, { commandTimeout: patience, enableOfflineQueue: false, maxRetriesPerRequest: 0 })
  storeClient.on('error', (error) => logger.warn(`Redis: ${error.message}`))
  return {
    close: () => storeClient.disconnect(),
    makeStore: ({ name, quota, window }) =>
      new RateLimiterRedis({ duration: window, keyPrefix: `alliance:rate:${name}`, points: quota, storeClient }),
  }
}
