import type { ServerResponse } from 'node:http'

/** A whole answer that the application is about to send. */
export interface Captured {
  status: number
  /** As they were set, by names in lower case. */
  headers: Record<string, number | string | string[] | undefined>
  /** The same names as they were written. */
  names: string[]
  body: Buffer
}

type End = ServerResponse['end']

/** How long an answer is waited for whose client has left, in milliseconds: one that is sent in parts breaks off. */
const patience = 10_000

/**
 * Waits for the answer. One that is sent whole is handed over, and sent by whoever takes it; one that is sent in parts goes its own way.
 *
 * @param take gets the answer; returns whether it has sent it
 * @param miss is called once when there is no answer to take: it was sent in parts, or the client went away and none came
 */
export function capture(res: ServerResponse, take: (captured: Captured) => boolean, miss: () => void): void {
  const { end, write } = res
  let isOver = false
  const giveUp = () => {
    if (isOver) return
    isOver = true
    res.write = write
    res.end = end
    miss()
  }
  // Others may wait for the same answer, and the next one who asks will be glad of it.
  res.once('close', () => {
    if (!isOver) setTimeout(giveUp, patience).unref()
  })
  res.write = ((...args: Parameters<typeof write>) => {
    giveUp()
    return write.apply(res, args)
  }) as typeof write
  res.end = ((...args: unknown[]) => {
    if (isOver || res.headersSent) {
      giveUp()
      return end.apply(res, args as Parameters<End>)
    }
    isOver = true
    res.write = write
    res.end = end
    const [chunk, encoding] = args
    const body = bytesOf(chunk, encoding)
    const headers = { ...res.getHeaders() }
    // Its types leave it out of responses.
    const names = (res as ServerResponse & { getRawHeaderNames(): string[] }).getRawHeaderNames()
    if (!take({ body, headers, names, status: res.statusCode })) end.apply(res, args as Parameters<End>)
    return res
  }) as End
}

function bytesOf(chunk: unknown, encoding: unknown): Buffer {
  if (Buffer.isBuffer(chunk)) return chunk
  if (chunk instanceof Uint8Array) return Buffer.from(chunk)
  return typeof chunk === 'string'
    ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    : Buffer.alloc(0)
}
