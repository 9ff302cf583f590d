import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [port, file] = process.argv.slice(2)
const bytes = readFileSync(file)
const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length }

/** The least any server on this machine needs: the same bytes, with nothing behind them. */
createServer((_req, res) => res.writeHead(200, headers).end(bytes)).listen(Number(port), '127.0.0.1')
