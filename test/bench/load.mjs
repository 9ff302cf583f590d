import autocannon from 'autocannon'

const connections = 16
/** A batch, one request per connection, that takes longer than this is measured by batches, not by time. */
const slowBatch = 4

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

async function run(url, limit) {
  const instance = autocannon({ url, connections, timeout: 1200, ...limit })
  const began = performance.now()
  const times = []
  let last = began
  instance.on('response', (_client, _status, _bytes, milliseconds) => {
    last = performance.now()
    times.push(milliseconds)
  })
  const result = await instance
  const { errors, timeouts, non2xx, statusCodeStats } = result
  if (errors + timeouts + non2xx > 0) {
    throw new Error(`${url}: ${errors} broken connections, ${timeouts} without an answer, answers: ${JSON.stringify(statusCodeStats)}`)
  }
  // Until the last answer: a run itself ends only at the next full second.
  return { perSecond: (times.length * 1000) / (last - began), latencyMs: median(times) }
}

/**
 * Requests per second of several servers, taken in turns so that whatever else the machine does falls on all of them alike.
 *
 * @param targets addresses by name
 * @returns per name the median round with its median latency, and all rounds
 */
export async function measureInTurns(targets, { seconds, rounds }) {
  const names = Object.keys(targets)
  const limits = {}
  const taken = Object.fromEntries(names.map((name) => [name, []]))
  for (const name of names) {
    const warm = await warmUp(targets[name], seconds)
    limits[name] = warm.limit
    // A server that needs a minute for one batch is as warm as it will be.
    if (warm.isSlow) taken[name].push(warm.first)
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      if (taken[name].length < rounds) taken[name].push(await run(targets[name], limits[name]))
    }
  }
  return Object.fromEntries(names.map((name) => [name, summary(taken[name])]))
}

async function warmUp(url, seconds) {
  const first = await run(url, { amount: connections })
  const batchSeconds = connections / first.perSecond
  if (batchSeconds > 20) return { first, isSlow: true, limit: { amount: connections } }
  if (batchSeconds * slowBatch > seconds) return { first, isSlow: false, limit: { amount: connections * 2 } }
  await run(url, { duration: seconds })
  return { first, isSlow: false, limit: { duration: seconds } }
}

function summary(rounds) {
  const perSecond = median(rounds.map((round) => round.perSecond))
  const middle = rounds.find((round) => round.perSecond === perSecond)
  return { ...middle, rounds: rounds.map((round) => round.perSecond) }
}
