import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [port, list] = process.argv.slice(2)
const answers = Object.fromEntries(
  JSON.parse(readFileSync(list, 'utf8')).map(({ name, file, status = 200 }) => {
    const bytes = file && readFileSync(file)
    const headers = bytes
      ? { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length }
      : { etag: '"the-same-as-before"', 'cache-control': 'public, max-age=0, must-revalidate' }
    return [`/${name}`, { bytes, headers, status }]
  }),
)

/** The least any server on this machine needs: the same bytes for each address, with nothing behind them. */
createServer((req, res) => {
  const { bytes, headers, status } = answers[req.url] ?? { headers: {}, status: 404 }
  res.writeHead(status, headers).end(bytes)
}).listen(Number(port), '127.0.0.1')
