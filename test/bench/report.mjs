/** At least so many times the stock set-up's requests per second. */
const targets = { 500: 8, 50000: 300 }
/** At most so many times a save of the stock set-up. */
const saveTarget = 1.5
/** At most so many times as long with the most documents, or languages, as with the fewest. */
const growthTarget = 1.3
/** What the processes may take besides what is kept, in megabytes. */
const memoryBeside = 400

const figure = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value >= 10 ? value.toFixed(0) : value.toFixed(2))
const times = (value) => `${value >= 100 ? Math.round(value) : value.toFixed(1)}x`
const against = (met) => (met ? 'met' : 'MISSED')

function table(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)))
  const line = (row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ')
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}

/** How many times as long each thing takes with the most documents as with the fewest. */
function growthOf(sizes) {
  if (sizes.length < 2) return []
  const inOrder = sizes.toSorted((a, b) => a.documents - b.documents)
  const [few, many] = [inOrder[0], inOrder.at(-1)]
  return [
    ['list', few.list.product.perSecond / many.list.product.perSecond],
    ['draft', many.saves.product.draftMs / few.saves.product.draftMs],
    ['publish', many.saves.product.publishMs / few.saves.product.publishMs],
  ]
}

function readsTables(reads, names) {
  const [few, many] = names
  const rows = Object.entries(reads).map(([kind, byServer]) => {
    const growth = byServer[many].p95Ms / byServer[few].p95Ms
    const shown = names.map((name) => `${figure(byServer[name].medianMs)} / ${figure(byServer[name].p95Ms)} ms`)
    return [
      kind,
      ...shown,
      times(byServer[many].medianMs / byServer[few].medianMs),
      times(growth),
      `<= ${growthTarget}x ${against(growth <= growthTarget)}`,
    ]
  })
  return table(['read', ...names, 'growth of the median', 'of p95', 'target'], rows)
}

function renderReads({ options, reads }) {
  const bySize = [options.sizes[0], options.sizes.at(-1)].map(String)
  return [
    'One uncached read, by a single client: median / 95th percentile, by the number of news and by the languages they are in',
    readsTables(reads, bySize),
    '',
    readsTables(reads, ['2 languages', '8 languages']),
    '',
  ]
}

const renderHits = ({ hits }) => [
  'Answers from memory, 16 connections: requests per second',
  table(
    ['answer', 'bytes', 'node:http', 'product', 'product / node:http', 'target'],
    hits.map(({ bytes, floor, name, product, ratio, target }) => [
      name,
      String(bytes),
      figure(floor),
      figure(product),
      ratio.toFixed(2),
      `>= ${target} ${against(ratio >= target)}`,
    ]),
  ),
  '',
]

function renderFreshness({ freshness, options: { sizes } }) {
  const p95 = (size) => freshness[size].p95Ms
  const growth = p95(sizes.at(-1)) / p95(sizes[0])
  return [
    'Publishing with a full cache and readers at full load; after each publication two reads',
    table(
      ['news', 'fresh', 'target', 'median', 'p95'],
      sizes.map((size) => {
        const { fresh, medianMs, times: all } = freshness[size]
        return [
          size.toLocaleString('en'),
          `${fresh} of ${all}`,
          against(fresh === all),
          `${figure(medianMs)} ms`,
          `${figure(p95(size))} ms`,
        ]
      }),
    ),
    `Growth of p95: ${times(growth)} (<= ${growthTarget}x ${against(growth <= growthTarget)})`,
    '',
  ]
}

function renderMemory({ memory: { before, most, requests }, options: { megabytes } }) {
  const limit = megabytes + memoryBeside
  return [
    `Memory of all processes through ${requests.toLocaleString('en')} mixed reads, with ${megabytes} MB kept: ${before.toFixed(0)} MB before, ${most.toFixed(0)} MB at most (<= ${limit} MB ${against(most <= limit)})`,
    '',
  ]
}

/** On what was measured. */
export const head = ({ cpu, cpus, node, payload }) => `${cpus} x ${cpu}, Node ${node}, Payload ${payload}, SQLite\n`

export const foot =
  'node:http sends the same bytes from memory. Stock is Payload as its template installs it: `next start`, sqliteAdapter without options.'

/** Figures as tables for a terminal: of those parts that are there. */
export const render = (result) =>
  [
    ...(result.sizes ? renderAgainstStock(result) : []),
    ...(result.reads ? renderReads(result) : []),
    ...(result.hits ? renderHits(result) : []),
    ...(result.freshness ? renderFreshness(result) : []),
    ...(result.memory ? renderMemory(result) : []),
  ].join('\n')

function renderAgainstStock({ sizes }) {
  const lists = sizes.map(({ documents, bytes, list, ratio }) => [
    documents.toLocaleString('en'),
    `${(bytes.product / 1000).toFixed(0)} / ${(bytes.stock / 1000).toFixed(0)} kB`,
    figure(list.floor.perSecond),
    figure(list.stock.perSecond),
    figure(list.product.perSecond),
    `${figure(list.product.latencyMs)} ms`,
    times(ratio),
    targets[documents] ? `>= ${targets[documents]}x ${against(ratio >= targets[documents])}` : '',
  ])
  const starts = sizes.map(({ documents, start }) => [
    documents.toLocaleString('en'),
    `${(start.milliseconds / 1000).toFixed(1)} s`,
    `< 6 s ${against(start.milliseconds < 6000)}`,
    `${start.idleMegabytes.toFixed(0)} MB`,
    `<= 300 MB ${against(start.idleMegabytes <= 300)}`,
  ])
  const saves = sizes.flatMap(({ documents, saves: { stock, product } }) =>
    [
      ['draft', 'draftMs'],
      ['publish', 'publishMs'],
    ].map(([kind, key]) => [
      documents.toLocaleString('en'),
      kind,
      stock ? `${figure(stock[key])} ms` : 'minutes',
      `${figure(product[key])} ms`,
      stock ? times(product[key] / stock[key]) : '',
      stock ? `<= ${saveTarget}x ${against(product[key] / stock[key] <= saveTarget)}` : '',
    ]),
  )
  const growths = growthOf(sizes).map(([what, ratio]) => [what, times(ratio), `<= ${growthTarget}x ${against(ratio <= growthTarget)}`])
  return [
    'Ten newest news in French with bodies, depth 1, nothing cached, 16 connections: requests per second',
    table(['news', 'answer (product / stock)', 'node:http', 'stock', 'product', 'median', 'product / stock', 'target'], lists),
    '',
    'The product: a start on a database that is there, and the memory of all its processes before the panel is opened',
    table(['news', 'start', 'target', 'idle', 'target'], starts),
    '',
    'One save over REST, in French: milliseconds',
    table(['news', 'save', 'stock', 'product', 'product / stock', 'target'], saves),
    '',
    ...(growths.length > 0
      ? ['The product with the most news against the fewest: time', table(['what', 'growth', 'target'], growths), '']
      : []),
  ]
}
