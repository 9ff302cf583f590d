import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

import { getPayload, type Payload } from 'payload'

import { fillMentions } from './changes/index.ts'
import { databaseKind, lockDatabase, migrateDatabase } from './database/index.ts'
import { createCache, inRedis, Search } from './delivery/index.ts'
import type { Settings } from './env.ts'
import { prepareContent } from './firstStart.ts'
import { createHttp } from './http.ts'
import { answerMalformed } from './malformedHttp.ts'
import { forgetHourly } from './idempotency/index.ts'
import { migrations } from './migrations/index.ts'
import { finishRestore } from './operations/index.ts'
import { createPanel } from './panel.ts'
import { createConfig } from './payload.config.ts'
import { startUpkeep } from './upkeep.ts'
import { startWebhooks, stopWebhooks } from './webhooks/index.ts'

/** How long requests under way may take to finish after SIGTERM, in milliseconds. */
const drainTime = 20_000

/**
 * Boots in this order: settings, database lock, Payload, migrations, content, HTTP. The panel shares Payload's instance, so Payload comes
 * before it. Every step says what it does.
 */
export async function startServer(settings: Settings): Promise<void> {
  const started = Date.now()
  const lock = await lockDatabase(settings.databaseUrl)
  await finishRestore(settings)
  const config = await createConfig(settings)
  const payload = await getPayload({ config, cron: true })
  // Payload leaves promises of its query checks unattended; without a listener, one bad filter of a stranger would end the process.
  process.on('unhandledRejection', (error) => payload.logger.error({ err: error, msg: 'A promise failed that nobody waited for' }))
  const knownMigrations = migrations[databaseKind(settings.databaseUrl)].map(({ name }) => name)
  const migrated = await migrateDatabase(payload, migrations)
  if (migrated.length > 0) console.log(`Database: ${migrated.length} migration(s) run`)
  const end = async () => {
    await stopPayload(payload)
    await lock.release()
    process.exit(0)
  }
  await fillMentions(payload)
  if (!(await prepareContent(payload, settings))) return end()

  // In the background: a large archive takes minutes, and only searches wait for it.
  const search = new Search(payload)
  const stopForgetting = forgetHourly(payload)
  let isStopping = false
  void search.open().catch((error: unknown) => {
    if (!isStopping) payload.logger.error({ err: error, msg: 'The search index could not be made' })
  })

  const panel = createPanel({ production: settings.production, hostname: settings.host, port: settings.port })
  const { cacheMaxMegabytes: maxMegabytes, corsOrigins, redisUrl } = settings
  const rates = redisUrl ? inRedis(redisUrl, payload.logger) : undefined
  const app = createHttp({
    payload,
    config,
    env: settings,
    logger: payload.logger,
    search,
    makeRateStore: rates?.makeStore,
    panel: panel.handler,
    isStopping: () => isStopping,
    knownMigrations,
  })
  const cache = createCache({ payload, corsOrigins, maxMegabytes, redisUrl })
  const server = createServer(cache.before(app))
  answerMalformed(server)
  await listen(server, settings)
  const worker = startWebhooks({ payload, publicUrl: settings.publicUrl, isOneOfSeveral: redisUrl !== undefined })
  const stopUpkeep = startUpkeep(payload)

  const stop = async (signal: string) => {
    if (isStopping) return
    isStopping = true
    console.log(`${signal}: finishing the requests under way …`)
    await drain(server)
    cache.close()
    rates?.close()
    await panel.close()
    stopForgetting()
    stopUpkeep()
    await stopWebhooks(worker)
    await end()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal))
  printAddresses(server, settings, started)
}

async function listen(server: Server, { host, port }: Settings): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}

/**
 * A save can hold the event loop for as long as it runs, so requests that came before the signal may not have been read yet, and closing
 * would reset them: Node takes a connection it has not read from for idle. A few turns of the loop take them in.
 */
async function takeInWhatHasCome(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await pause(20)
}

/** No new connections; those that are idle are closed, those at work get their time. */
async function drain(server: Server): Promise<void> {
  await takeInWhatHasCome()
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), drainTime)
  await closed
  clearTimeout(late)
}

async function stopPayload(payload: Payload): Promise<void> {
  for (const cron of payload.crons) cron.stop()
  await payload.destroy()
}

function printAddresses(server: Server, { host, publicUrl }: Settings, started: number): void {
  const { port } = server.address() as AddressInfo
  const base = publicUrl.endsWith(':0') ? `http://${host}:${port}` : publicUrl
  console.log(
    [
      '',
      `Alliance CMS is ready after ${((Date.now() - started) / 1000).toFixed(1)} s`,
      `  Panel    ${base}/admin`,
      `  REST     ${base}/api/news?locale=fr`,
      `  GraphQL  ${base}/api/graphql`,
      `  Health   ${base}/health/ready`,
      '',
    ].join('\n'),
  )
}
