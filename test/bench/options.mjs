import { parseArgs } from 'node:util'

/** What can be measured, in this order. */
export const parts = ['stock', 'reads', 'hits', 'freshness', 'memory']

export const usage = `npm run bench -- [options]

  --only ${parts.join(',')}
                      what is measured; all of it when nothing is said
  --sizes 500,50000   numbers of news items
  --seconds 5         length of one round of requests at full load
  --rounds 5          rounds per server; their median counts
  --reads 500         reads of each kind
  --publishes 1000    publications, each followed by two reads
  --requests 200000   mixed reads for the memory
  --megabytes 64      CACHE_MAX_MB
  --quick             one second, three rounds, 40 reads, 50 publications, 5000 requests
  --json FILE         write the figures to a file as well
  --keep              keep the databases and logs in .cache/bench
`

const usual = { seconds: 5, rounds: 5, reads: 500, publishes: 1000, requests: 200_000, megabytes: 64 }
const quick = { seconds: 1, rounds: 3, reads: 40, publishes: 50, requests: 5000 }

const wholeNumber = (name, text) => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} must be a whole number above 0, not ${text}`)
  return value
}

function readParts(text) {
  const chosen = text.split(',')
  const unknown = chosen.find((part) => !parts.includes(part))
  if (unknown !== undefined) throw new Error(`--only takes ${parts.join(', ')}, not ${unknown}`)
  return chosen
}

/** What was asked for on the command line. */
export function readOptions(args) {
  const text = { type: 'string' }
  const flag = { type: 'boolean', default: false }
  const numbers = Object.fromEntries(Object.keys(usual).map((name) => [name, text]))
  const { values } = parseArgs({
    args,
    options: { ...numbers, only: text, sizes: { ...text, default: '500,50000' }, json: text, quick: flag, keep: flag, help: flag },
  })
  const otherwise = values.quick ? { ...usual, ...quick } : usual
  return {
    ...values,
    ...Object.fromEntries(Object.keys(usual).map((name) => [name, wholeNumber(name, values[name] ?? otherwise[name])])),
    only: values.only === undefined ? parts : readParts(values.only),
    sizes: values.sizes.split(',').map((size) => wholeNumber('sizes', size)),
  }
}
