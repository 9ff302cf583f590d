import autocannon from 'autocannon'

const connections = 16
/** So many batches, one request per connection, must fit into a round, or the round is one batch. */
const leastBatches = 4
/** Seconds until the code of a server that just started is compiled. */
const warmUpSeconds = 5

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** An address, or a whole request with the status of its answer. */
const requestOf = (target) => (typeof target === 'string' ? { url: target } : target)

async function run(target, limit) {
  const { status = 200, ...request } = requestOf(target)
  const instance = autocannon({ connections, timeout: 1200, ...request, ...limit })
  const began = performance.now()
  const times = []
  let last = began
  instance.on('response', (_client, _status, _bytes, milliseconds) => {
    last = performance.now()
    times.push(milliseconds)
  })
  const result = await instance
  const { errors, timeouts, statusCodeStats } = result
  if (errors + timeouts > 0 || Object.keys(statusCodeStats).some((code) => Number(code) !== status)) {
    throw new Error(
      `${request.url}: ${errors} broken connections, ${timeouts} without an answer, answers: ${JSON.stringify(statusCodeStats)}`,
    )
  }
  // Until the last answer: a run itself ends only at the next full second.
  return { perSecond: (times.length * 1000) / (last - began), latencyMs: median(times) }
}

/**
 * Requests per second of several servers, taken in turns so that whatever else the machine does falls on all of them alike.
 *
 * @param targets addresses by name, or requests with the `status` of their answers
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

/** Finds out whether a server is measured by time or, when one batch takes long, by batches, which use each connection once. */
async function warmUp(target, seconds) {
  const limit = { amount: connections }
  const first = await run(target, limit)
  const batchSeconds = connections / first.perSecond
  if (batchSeconds * leastBatches > seconds) return { first, isSlow: batchSeconds > 20, limit }
  await run(target, { duration: Math.max(seconds, warmUpSeconds) })
  return { first, isSlow: false, limit: { duration: seconds } }
}

function summary(rounds) {
  const perSecond = median(rounds.map((round) => round.perSecond))
  const middle = rounds.find((round) => round.perSecond === perSecond)
  return { ...middle, rounds: rounds.map((round) => round.perSecond) }
}
