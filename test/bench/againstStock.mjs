import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { measureInTurns } from './load.mjs'
import { freePort, memoryOfTree, startServer } from './processes.mjs'
import { startProduct } from './product.mjs'
import { measureSaves } from './saves.mjs'
import { startStock } from './stock.mjs'

const list = '/api/news?locale=fr&limit=10&sort=-publishedAt&depth=1'

/** Both servers must answer the same question with the same documents, or the comparison means nothing. */
async function fetchAnswer(url, count) {
  const text = await (await fetch(url)).text()
  const { docs, totalDocs } = JSON.parse(text)
  const first = docs?.[0]
  const isWhole =
    totalDocs === count &&
    docs.length === 10 &&
    docs.every(({ body, slug }) => body?.root && slug.endsWith('-fr')) &&
    first.events[0]?.title &&
    first.programmes[0]?.name
  if (!isWhole) throw new Error(`${url} does not list ten news of ${count} in French with bodies and relations:\n${text.slice(0, 2000)}`)
  return { text, slugs: docs.map(({ slug }) => slug) }
}

async function startFloor(folder, answer) {
  const file = join(folder, 'answer.json')
  writeFileSync(file, answer)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  return startServer([process.execPath, join(import.meta.dirname, 'floor.mjs'), String(port), file], {
    url,
    ready: url,
    log: join(folder, 'floor.log'),
  })
}

/** The list and the saves of the product and of the stock set-up, on databases of the same content in `folder`. */
export async function measureAgainstStock(folder, documents, { seconds, rounds, say }) {
  const running = []
  const start = async (server) => (running.push(await server), running.at(-1))
  try {
    const product = await start(startProduct(folder))
    await pause(3000)
    const idleMegabytes = memoryOfTree(product.pid)
    const stock = await start(startStock(folder))
    say('Reading the list once from each …')
    const [ours, theirs] = [await fetchAnswer(product.url + list, documents), await fetchAnswer(stock.url + list, documents)]
    if (String(ours.slugs) !== String(theirs.slugs)) throw new Error(`The two lists differ: ${ours.slugs} and ${theirs.slugs}`)
    const floor = await start(startFloor(folder, ours.text))
    say('Measuring the list …')
    const taken = await measureInTurns({ floor: floor.url, product: product.url + list, stock: stock.url + list }, { seconds, rounds })
    say('Measuring saves …')
    // One save of the stock set-up takes more than five minutes with 50,000 news.
    const saving = documents > 5000 ? { product: product.url } : { stock: stock.url, product: product.url }
    const saves = await measureSaves(saving, { times: 25 })
    return {
      documents,
      bytes: { product: Buffer.byteLength(ours.text), stock: Buffer.byteLength(theirs.text) },
      list: taken,
      ratio: taken.product.perSecond / taken.stock.perSecond,
      start: { milliseconds: product.startMs, idleMegabytes },
      saves,
    }
  } finally {
    for (const server of running) await server.stop()
  }
}
