import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

/** One connection on which a second request is written while the first has no answer yet, as HTTP/1.1 allows. */
export interface Pipeline {
  send(request: { method: string; path: string; headers?: Record<string, string>; body?: object }): void
  /** The status codes of all answers, once the server has closed the connection. */
  statuses(): Promise<number[]>
}

export function pipeline(url: string): Pipeline {
  const { hostname, host, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  const received = text(socket)
  return {
    send({ method, path, headers = {}, body }) {
      const content = body ? JSON.stringify(body) : ''
      const all = { Host: host, 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(content)), ...headers }
      const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
      socket.write(`${[`${method} ${path} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n${content}`)
    },
    async statuses() {
      return [...(await received).matchAll(/HTTP\/1\.1 (\d{3}) /gu)].map(([, status]) => Number(status))
    },
  }
}
