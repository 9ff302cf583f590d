import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { send, signIn } from './api.mjs'
import { events, languages, modelNews, programmes } from './content.mjs'
import { fill } from './fill.mjs'
import { startProduct } from './product.mjs'
import { account, createStockDatabase, startStock } from './stock.mjs'

/** Publishes the programmes, the events and the model news item through the server itself. */
async function publishModel(url, locales) {
  const editor = await signIn(url, account)
  const inTurn = async (collection, documents) => {
    const ids = []
    for (const document of documents) ids.push(await editor.publish(collection, document))
    return ids
  }
  const programmeIds = await inTurn('programmes', programmes(locales))
  const eventIds = await inTurn('events', events(locales, programmeIds))
  const modelId = await editor.publish('news', modelNews(locales, { programmeIds, eventIds }))
  return { modelId, instead: { programmes: programmeIds, events: eventIds } }
}

async function prepare(server, file, count, locales = languages) {
  let model
  try {
    model = await publishModel(server.url, locales)
  } finally {
    await server.stop()
  }
  const documents = await fill(file, { ...model, count: count - 1 })
  if (documents !== count) throw new Error(`${file} holds ${documents} news instead of ${count}`)
}

/** A database of the product, with its index for searching. */
export async function createDatabase(folder, count, locales = languages) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'alliance.db')
  await prepare(await startProduct(folder), file, count, locales)
  // What was copied in SQL is not in it.
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}.search${end}`, { force: true })
  const server = await startProduct(folder)
  try {
    while (!(await fetch(`${server.url}/api/search?q=benchmark`)).ok) await pause(500)
  } finally {
    await server.stop()
  }
}

/** A database of the same content of the stock set-up. */
export async function createStock(folder, count) {
  mkdirSync(folder, { recursive: true })
  createStockDatabase(folder)
  const stock = await startStock(folder)
  await send('POST', `${stock.url}/api/users/first-register`, account)
  await prepare(stock, join(folder, 'stock.db'), count)
}
