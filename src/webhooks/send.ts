import { request, type Dispatcher } from 'undici'

/** How much of an answer is read and kept, in bytes. */
const keptBytes = 1024

/** What came of one attempt. */
export interface Outcome {
  /** Of the answer; nothing when there was none. */
  status?: number
  /** The beginning of the answer, or why there is none. */
  answer: string
}

/** Sends once, follows nothing, and waits no longer than this, in milliseconds. It never throws. */
export async function sendOnce(
  dispatcher: Dispatcher,
  { body, headers, timeout, url }: { body: string; headers: Record<string, string>; timeout: number; url: string },
): Promise<Outcome> {
  const signal = AbortSignal.timeout(timeout)
  try {
    const response = await request(url, { dispatcher, method: 'POST', body, headers, signal })
    return { status: response.statusCode, answer: await beginningOf(response.body) }
  } catch (error) {
    return { answer: signal.aborted ? `No answer within ${timeout / 1000} s.` : reasonOf(error) }
  }
}

/** No more than is kept is taken in, however long it goes on. */
async function beginningOf(body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      length += chunk.length
      if (length >= keptBytes) break
    }
  } catch {
    // What has come is enough: the status counts.
  }
  body.on('error', () => undefined).destroy()
  return Buffer.concat(chunks).subarray(0, keptBytes).toString('utf8').replaceAll('\0', '')
}

function reasonOf(error: unknown): string {
  const { cause, code, message } = error as { cause?: unknown; code?: string; message?: string }
  const text = message || (cause ? reasonOf(cause) : '') || 'It could not be sent.'
  return (code && !text.includes(code) ? `${text} (${code})` : text).slice(0, keptBytes)
}
