import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { createDatabases } from './databases.mjs'
import { measureFreshness } from './cacheFreshness.mjs'
import { measureHits } from './cacheHits.mjs'
import { measureMemory } from './cacheMemory.mjs'
import { startProduct } from './product.mjs'
import { buildStock } from './stock.mjs'

const usage = `npm run bench:cache -- [options]

  --documents 500     number of news items
  --seconds 5         length of one round of hits
  --rounds 5          rounds; their median counts
  --publishes 1000    publications, each followed by a read
  --requests 200000   mixed reads for the memory
  --megabytes 64      CACHE_MAX_MB
  --only hits,freshness,memory
  --quick             one second, three rounds, 50 publications, 5000 reads
`

const root = join(import.meta.dirname, '..', '..')
const say = (text) => console.error(`${new Date().toISOString().slice(11, 19)}  ${text}`)
const met = (isMet) => (isMet ? 'met' : 'MISSED')

function optionsOf(args) {
  const text = { type: 'string' }
  const flag = { type: 'boolean', default: false }
  const options = {
    documents: text,
    seconds: text,
    rounds: text,
    publishes: text,
    requests: text,
    megabytes: text,
    only: text,
    quick: flag,
    help: flag,
  }
  const { values } = parseArgs({ args, options })
  const usual = values.quick
    ? { seconds: 1, rounds: 3, publishes: 50, requests: 5000 }
    : { seconds: 5, rounds: 5, publishes: 1000, requests: 200_000 }
  const number = (name, otherwise) => Number(values[name] ?? usual[name] ?? otherwise)
  const numbers = ['seconds', 'rounds', 'publishes', 'requests'].map((name) => [name, number(name)])
  const only = values.only?.split(',') ?? ['hits', 'freshness', 'memory']
  return {
    ...Object.fromEntries(numbers),
    documents: number('documents', 500),
    megabytes: number('megabytes', 64),
    only,
    help: values.help,
  }
}

async function main() {
  const options = optionsOf(process.argv.slice(2))
  if (options.help) {
    console.log(usage)
    return
  }
  buildStock()
  const cache = join(root, '.cache', 'bench')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'cache-'))
  say(`Making a database with ${options.documents} news …`)
  await createDatabases(folder, options.documents)
  const product = await startProduct(folder, { CACHE_MAX_MB: String(options.megabytes) })
  try {
    if (options.only.includes('hits')) {
      say('Measuring hits …')
      for (const { bytes, floor, name, product: ours, ratio, target } of await measureHits(product.url, folder, options)) {
        const figures = `node:http ${Math.round(floor)}/s, product ${Math.round(ours)}/s, ${ratio.toFixed(2)} (>= ${target} ${met(ratio >= target)})`
        console.log(`${name.padEnd(10)} ${String(bytes).padStart(6)} bytes  ${figures}`)
      }
    }
    if (options.only.includes('freshness')) {
      say('Publishing under load …')
      const { fresh, medianMs, p95Ms, times } = await measureFreshness(product.url, { times: options.publishes })
      console.log(
        `fresh      ${fresh} of ${times} (${met(fresh === times)}), publish ${medianMs.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms`,
      )
    }
    if (options.only.includes('memory')) {
      say('Reading for the memory …')
      const { before, most, requests } = await measureMemory(product, options)
      const limit = options.megabytes + 400
      console.log(
        `memory     ${requests} requests, ${before.toFixed(0)} MB before, ${most.toFixed(0)} MB at most (<= ${limit} MB ${met(most <= limit)})`,
      )
    }
  } finally {
    await product.stop()
    rmSync(folder, { recursive: true })
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

await main()
process.exit(0)
