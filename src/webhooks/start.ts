import { WebhookWorker, type WebhookOptions } from './worker.ts'

const key = Symbol.for('alliance.webhooks.worker')
type Holder = typeof globalThis & { [key]?: Set<WebhookWorker> }

/** One process holds several copies of this module: the panel's own among them, whose endpoints wake the worker of the server. */
const workers = (): Set<WebhookWorker> => ((globalThis as Holder)[key] ??= new Set())

/** Begins to send, with what was left from before. */
export function startWebhooks(options: WebhookOptions): WebhookWorker {
  const worker = new WebhookWorker(options)
  workers().add(worker)
  return worker
}

export async function stopWebhooks(worker: WebhookWorker): Promise<void> {
  workers().delete(worker)
  await worker.stop()
}

export const wakeWorker = (): void => workers().forEach((worker) => worker.wake())
