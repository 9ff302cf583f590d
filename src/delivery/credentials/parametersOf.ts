import type { Request } from 'express'

/** The query of a request. Not every address that is asked for is one that can be parsed: `//` is none. */
export function parametersOf({ originalUrl }: Request): URLSearchParams {
  const at = originalUrl.indexOf('?')
  return new URLSearchParams(at < 0 ? '' : originalUrl.slice(at + 1))
}
