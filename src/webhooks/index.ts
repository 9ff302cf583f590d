export type { Network } from './network.ts'
export { webhooks } from './plugin.ts'
export { startWebhooks, stopWebhooks } from './start.ts'
export { pruneDeliveries } from './worker.ts'
