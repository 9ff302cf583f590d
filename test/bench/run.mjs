import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'

import { measureAgainstStock } from './againstStock.mjs'
import { measureFreshness } from './cacheFreshness.mjs'
import { measureHits } from './cacheHits.mjs'
import { measureMemory } from './cacheMemory.mjs'
import { allLanguages, fewLanguages, languages } from './content.mjs'
import { createDatabase, createStock } from './databases.mjs'
import { readOptions, usage } from './options.mjs'
import { startProduct } from './product.mjs'
import { measureReads } from './reads.mjs'
import { foot, head, render } from './report.mjs'
import { buildStock } from './stock.mjs'

const root = join(import.meta.dirname, '..', '..')
const say = (text) => console.error(`${new Date().toISOString().slice(11, 19)}  ${text}`)

/** Starts the product on each of these folders, and stops them when the work is done. */
async function withProducts(folders, settings, work) {
  const running = {}
  try {
    for (const [name, folder] of Object.entries(folders)) running[name] = await startProduct(folder, settings)
    return await work(running)
  } finally {
    for (const server of Object.values(running)) await server.stop()
  }
}

const urlsOf = (servers) => Object.fromEntries(Object.entries(servers).map(([name, { url }]) => [name, url]))

/** @param tell gets the figures of each part as soon as they are there */
async function measure(folder, options, tell) {
  const { only, sizes } = options
  const isAsked = (part) => only.includes(part)
  const bySize = Object.fromEntries(sizes.map((size) => [size, join(folder, String(size))]))
  for (const size of sizes) {
    say(`Making a database with ${size} news in ${languages.join(', ')} …`)
    await createDatabase(bySize[size], size)
    if (isAsked('stock')) await createStock(bySize[size], size)
  }
  const cached = { CACHE_MAX_MB: String(options.megabytes) }
  if (isAsked('reads')) tell({ reads: await measureAllReads(folder, bySize, options) })
  if (isAsked('stock')) {
    const measured = []
    for (const size of sizes) measured.push(await measureAgainstStock(bySize[size], size, { ...options, say }))
    tell({ sizes: measured })
  }
  if (isAsked('hits')) {
    say('Measuring hits …')
    tell({ hits: await withProducts({ one: bySize[sizes[0]] }, cached, ({ one }) => measureHits(one.url, folder, options)) })
  }
  if (isAsked('freshness')) {
    say('Publishing under load …')
    tell({ freshness: await withProducts(bySize, cached, (servers) => measureFreshness(urlsOf(servers), options)) })
  }
  if (isAsked('memory')) {
    say('Reading for the memory …')
    tell({ memory: await withProducts({ one: bySize[sizes.at(-1)] }, cached, ({ one }) => measureMemory(one, options)) })
  }
}

async function measureAllReads(folder, bySize, options) {
  const byLanguages = {}
  for (const locales of [fewLanguages, allLanguages]) {
    const name = `${locales.length} languages`
    say(`Making a database with 500 news in ${locales.join(', ')} …`)
    byLanguages[name] = join(folder, name.replace(' ', '-'))
    await createDatabase(byLanguages[name], 500, locales)
  }
  say('Measuring reads …')
  return withProducts({ ...bySize, ...byLanguages }, {}, (servers) => measureReads(urlsOf(servers), options))
}

async function main() {
  const options = readOptions(process.argv.slice(2))
  if (options.help) {
    console.log(usage)
    return
  }
  if (options.only.includes('stock')) buildStock()
  const cache = join(root, '.cache', 'bench')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'run-'))
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'payload', 'package.json'), 'utf8'))
  const machine = { cpus: availableParallelism(), cpu: cpus()[0].model, node: process.versions.node, payload: version }
  try {
    const result = { machine, options }
    console.log(head(machine))
    await measure(folder, options, (part) => {
      Object.assign(result, part)
      console.log(render({ options, ...part }))
    })
    console.log(foot)
    if (options.json) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`)
  } finally {
    if (options.keep) say(`Databases and logs are in ${folder}`)
    else rmSync(folder, { recursive: true })
  }
}

// Leaving by `exit` ends the servers as well.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

await main()
process.exit(0)
