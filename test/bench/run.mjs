import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { languages } from './content.mjs'
import { createDatabases } from './databases.mjs'
import { measureInTurns } from './load.mjs'
import { readOptions, usage } from './options.mjs'
import { freePort, memoryOfTree, startServer } from './processes.mjs'
import { startProduct } from './product.mjs'
import { render } from './report.mjs'
import { measureSaves } from './saves.mjs'
import { buildStock, startStock } from './stock.mjs'

const root = join(import.meta.dirname, '..', '..')
const list = '/api/news?locale=fr&limit=10&sort=-publishedAt&depth=1'

const say = (text) => console.error(`${new Date().toISOString().slice(11, 19)}  ${text}`)

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

async function measure(folder, documents, { seconds, rounds }) {
  say(`Making two databases with ${documents} news in ${languages.join(', ')} …`)
  await createDatabases(folder, documents)
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

async function main() {
  const options = readOptions(process.argv.slice(2))
  if (options.help) {
    console.log(usage)
    return
  }
  buildStock()
  const cache = join(root, '.cache', 'bench')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'run-'))
  const sizes = []
  try {
    for (const size of options.sizes) sizes.push(await measure(join(folder, String(size)), size, options))
  } finally {
    if (options.keep) say(`Databases and logs are in ${folder}`)
    else rmSync(folder, { recursive: true })
  }
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'payload', 'package.json'), 'utf8'))
  const machine = { cpus: availableParallelism(), cpu: cpus()[0].model, node: process.versions.node, payload: version }
  const result = { machine, sizes }
  console.log(render(result))
  if (options.json) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`)
}

// Leaving by `exit` ends the servers as well.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

await main()
process.exit(0)
