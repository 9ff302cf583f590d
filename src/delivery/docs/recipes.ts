/** A short program that does one thing. `{{api}}` in it stands for the address of the server. */
export interface Recipe {
  id: string
  title: string
  /** What it does and what to heed; plain text. */
  text: string
  /** `js` is a module for Node 20 or, where it imports nothing, for a browser. */
  language: 'html' | 'js' | 'sh'
  code: string
}

/** The recipes of `/docs/api/recipes`. The tests run each of them. */
export const recipes: readonly Recipe[] = [
  {
    id: 'fetch',
    title: 'Read news in French',
    text: 'A news item that has no French text comes in English, and says so in _translation.served. With fallback-locale=none it would be left out.',
    language: 'js',
    code: `const query = 'locale=fr&sort=-publishedAt&limit=3&select[title]=true'
const { docs } = await (await fetch(\`{{api}}/api/news?\${query}\`)).json()
for (const { title, _translation } of docs) console.log(\`\${title} (\${_translation.served})\`)
`,
  },
  {
    id: 'upcoming',
    title: 'List upcoming events, the undated last',
    text: 'An event is upcoming until its last day is over, in its own time zone. Those that are to be announced have no date and are asked for by themselves.',
    language: 'js',
    code: `const read = async (when) => {
  const query = \`locale=fr&sort=startDate&select[title]=true&select[startDate]=true&when=\${when}\`
  const { docs } = await (await fetch(\`{{api}}/api/events?\${query}\`)).json()
  return docs
}
const events = [...(await read('upcoming')), ...(await read('undated'))]
for (const { title, startDate } of events) console.log(\`\${startDate ?? 'date à venir'}  \${title}\`)
`,
  },
  {
    id: 'graphql',
    title: 'Ask by GraphQL',
    text: 'Names are those of the schema, which is at /schema.graphql. Related records are filtered by their stable names, with two underscores.',
    language: 'js',
    code: `const query = \`query ($programme: String) {
  Events(where: { programmes__code: { equals: $programme } }, locale: fr, sort: "startDate", limit: 20) {
    totalDocs
    docs { title startDate _translation { served available { locale url } } }
  }
}\`
const answer = await fetch('{{api}}/api/graphql', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ query, variables: { programme: 'ROMACT' } }),
})
const { data, errors } = await answer.json()
if (errors) throw new Error(errors[0].message)
for (const { title, startDate } of data.Events.docs) console.log(startDate ?? 'undated', title)
`,
  },
  {
    id: 'rss',
    title: 'Follow the news of a programme in a feed',
    text: 'Give this address to a feed reader. Feeds have only texts that are really in the language; .atom and .json are the same as Atom and JSON Feed.',
    language: 'sh',
    code: `curl --fail --silent '{{api}}/feeds/fr/news.rss?programme=ROMACT'
`,
  },
  {
    id: 'json-feed',
    title: 'Show the newest items of a feed',
    text: 'JSON Feed needs no parser. The id of an item never changes, also when its address does.',
    language: 'js',
    code: `const feed = await (await fetch('{{api}}/feeds/en/all.json')).json()
for (const { title, url, date_modified } of feed.items.slice(0, 5)) console.log(date_modified.slice(0, 10), title, url)
`,
  },
  {
    id: 'map',
    title: 'Put participants on a map',
    text: 'GeoJSON for Leaflet, MapLibre and the like. Show the attribution; geometry is null where there is no point.',
    language: 'js',
    code: `const { attribution, features } = await (await fetch('{{api}}/data/en/participants.geojson?network=romact')).json()
const placed = features.filter(({ geometry }) => geometry)
console.log(\`\${placed.length} places, \${attribution.name}: \${attribution.licence}\`)
`,
  },
  {
    id: 'errors',
    title: 'Understand a refusal',
    text: 'Errors are problem documents (RFC 9457). code is for programs and does not change; errors names the parameter and what is allowed.',
    language: 'js',
    code: `const answer = await fetch('{{api}}/api/events?locale=de')
if (!answer.ok) {
  const { code, detail, errors } = await answer.json()
  console.log(answer.status, code, detail, errors[0]?.message)
}
`,
  },
  {
    id: 'webhook',
    title: 'Check the signature of a webhook',
    text: 'Messages are signed by the Standard Webhooks specification: npm install standardwebhooks. Check the body as it came, before it is parsed; answer 2xx within seconds and do the work afterwards. A message may come twice: webhook-id stays the same.',
    language: 'js',
    code: `import { createServer } from 'node:http'
import { Webhook } from 'standardwebhooks'

const webhook = new Webhook(process.env.WEBHOOK_SECRET) // whsec_…

createServer(async (request, response) => {
  let body = ''
  for await (const part of request.setEncoding('utf8')) body += part
  try {
    const event = webhook.verify(body, request.headers)
    console.log('received', event.type)
    response.writeHead(204).end()
  } catch {
    response.writeHead(401).end()
  }
}).listen(process.env.PORT, () => console.log('listening'))
`,
  },
  {
    id: 'webhook-by-hand',
    title: 'The same without a library',
    text: 'The signature is an HMAC with SHA-256 of id, time and body, joined by dots. The header holds several while a secret is being changed; one that fits is enough. What is older than five minutes is refused.',
    language: 'js',
    code: `import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'

const secret = Buffer.from(process.env.WEBHOOK_SECRET.replace(/^whsec_/, ''), 'base64')

function isGenuine({ 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signatures = '' }, body) {
  if (!(Math.abs(Date.now() / 1000 - Number(time)) < 300)) return false
  const right = createHmac('sha256', secret).update(\`\${id}.\${time}.\${body}\`).digest()
  return signatures.split(' ').some((signature) => {
    const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64')
    return given.length === right.length && timingSafeEqual(given, right)
  })
}

createServer(async (request, response) => {
  let body = ''
  for await (const part of request.setEncoding('utf8')) body += part
  response.writeHead(isGenuine(request.headers, body) ? 204 : 401).end()
}).listen(process.env.PORT, () => console.log('listening'))
`,
  },
]

/** The code with the address of a server in it. */
export const codeFor = ({ code }: Recipe, api: string): string => code.replaceAll('{{api}}', api)
