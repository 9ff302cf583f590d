import { parseArgs } from 'node:util'

export const usage = `npm run bench -- [options]

  --sizes 500,50000   numbers of news items, one measurement each
  --seconds 5         length of one round
  --rounds 5          rounds per server; their median counts
  --quick             rounds of one second, three of them
  --json FILE         write the figures to a file as well
  --keep              keep the databases and logs in .cache/bench
`

const wholeNumber = (name, text) => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} must be a whole number above 0, not ${text}`)
  return value
}

/** What was asked for on the command line. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '500,50000' },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  return {
    ...values,
    sizes: values.sizes.split(',').map((size) => wholeNumber('sizes', size)),
    seconds: wholeNumber('seconds', values.seconds ?? (values.quick ? 1 : 5)),
    rounds: wholeNumber('rounds', values.rounds ?? (values.quick ? 3 : 5)),
  }
}
