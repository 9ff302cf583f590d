import type { IncomingMessage } from 'node:http'

/**
 * Reads the body of a request of known length, and can put it back, so that whoever comes after finds it unread.
 *
 * @param seen gets it once it is whole; a client that leaves before is told to nobody
 */
export function peekBody(req: IncomingMessage, seen: (body: Buffer, putBack: () => void) => void): void {
  const length = Number(req.headers['content-length'])
  const chunks: Buffer[] = []
  let bytes = 0
  const read = () => {
    for (let chunk = req.read() as Buffer | null; chunk !== null; chunk = req.read() as Buffer | null) {
      chunks.push(chunk)
      bytes += chunk.length
    }
    if (bytes < length) return
    req.off('readable', read)
    const body = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
    // Before the next turn: the end of the stream is told then, unless there is something in it again.
    seen(body, () => void req.unshift(body))
  }
  req.on('readable', read)
}
