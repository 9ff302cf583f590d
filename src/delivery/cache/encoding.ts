import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export const encodings = ['br', 'gzip'] as const
export type Encoding = (typeof encodings)[number]

/** Below it, a compressed answer is not sent faster. In bytes. */
const leastBytes = 1_000
/** Enough to be as small as the slow ones within a few percent: a text of 50 KB takes two milliseconds. */
const brotliQuality = 5

const compressible = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)\b)/u

export const isWorthCompressing = (body: Buffer, contentType: string): boolean =>
  body.length >= leastBytes && compressible.test(contentType)

const compressors: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: async (body) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: promisify<Buffer, Buffer>(gzip),
}

export const compress = (encoding: Encoding, body: Buffer): Promise<Buffer> => compressors[encoding](body)

/** The encoding to answer with, by `Accept-Encoding` (RFC 9110, section 12.5.3); a weight of nought refuses one. */
export function encodingFor(accepted: string | undefined): Encoding | undefined {
  if (!accepted) return undefined
  return encodings.find((encoding) => accepted.includes(encoding) && isTaken(accepted, encoding))
}

function isTaken(accepted: string, encoding: Encoding): boolean {
  const given = accepted.split(',').map((part) =>
    part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/u),
  )
  const [, weight = 'q=1'] = given.find(([name]) => name === encoding) ?? ['', 'q=0']
  return Number(weight.replace(/^q=/u, '')) > 0
}
