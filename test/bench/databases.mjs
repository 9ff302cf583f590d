import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { send, signIn } from './api.mjs'
import { events, modelNews, programmes } from './content.mjs'
import { fill } from './fill.mjs'
import { startProduct } from './product.mjs'
import { account, createStockDatabase, startStock } from './stock.mjs'

/** Publishes the programmes, the events and the model news item through the server itself. */
async function publishModel(url) {
  const editor = await signIn(url, account)
  const inTurn = async (collection, documents) => {
    const ids = []
    for (const document of documents) ids.push(await editor.publish(collection, document))
    return ids
  }
  const programmeIds = await inTurn('programmes', programmes)
  const eventIds = await inTurn('events', events(programmeIds))
  const modelId = await editor.publish('news', modelNews({ programmeIds, eventIds }))
  return { modelId, instead: { [programmeIds[0]]: programmeIds, [eventIds[0]]: eventIds } }
}

async function prepare(server, file, count) {
  let model
  try {
    model = await publishModel(server.url)
  } finally {
    await server.stop()
  }
  const documents = await fill(file, { ...model, count: count - 1 })
  if (documents !== count) throw new Error(`${file} holds ${documents} news instead of ${count}`)
}

/** Two databases of the same content, one of the product and one of the stock set-up, each made by its own software. */
export async function createDatabases(folder, count) {
  mkdirSync(folder, { recursive: true })
  createStockDatabase(folder)
  const stock = await startStock(folder)
  await send('POST', `${stock.url}/api/users/first-register`, account)
  await prepare(stock, join(folder, 'stock.db'), count)
  await prepare(await startProduct(folder), join(folder, 'alliance.db'), count)
}
