import { signIn } from './api.mjs'
import { account } from './stock.mjs'

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** Saves before the measured ones, until the code is compiled. */
const warmUp = 15

const kinds = {
  draft: { query: '&draft=true', data: {} },
  publish: { query: '', data: { _status: 'published' } },
}

/**
 * Milliseconds of one save over REST in French, of a draft and of a publication; the servers take turns, each on documents of its own.
 *
 * @param servers addresses by name
 */
export async function measureSaves(servers, { times }) {
  const editors = {}
  for (const [name, url] of Object.entries(servers)) {
    const editor = await signIn(url, account)
    editors[name] = { editor, ids: await editor.ids('news', 20), taken: { draft: [], publish: [] } }
  }
  for (let time = -warmUp; time < times; time++) {
    for (const { editor, ids, taken } of Object.values(editors)) {
      for (const [kind, { query, data }] of Object.entries(kinds)) {
        const began = performance.now()
        await editor.update('news', ids[(time + warmUp) % ids.length], 'fr', { lead: `Chapeau numéro ${time}, ${kind}`, ...data }, query)
        if (time >= 0) taken[kind].push(performance.now() - began)
      }
    }
  }
  return Object.fromEntries(
    Object.entries(editors).map(([name, { taken }]) => [name, { draftMs: median(taken.draft), publishMs: median(taken.publish) }]),
  )
}
