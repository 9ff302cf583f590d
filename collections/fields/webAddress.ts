/** Is this a whole web address, without a user name or password in it, and no longer than browsers take? */
export function isWebAddress(value: unknown, protocols: readonly string[] = ['https:']): value is string {
  if (typeof value !== 'string' || value.length > 2000 || /\s/.test(value)) return false
  const url = URL.parse?.(value) ?? parse(value)
  if (!url || !protocols.includes(url.protocol)) return false
  return url.hostname.includes('.') && url.username === '' && url.password === ''
}

function parse(value: string): URL | null {
  try {
    return new URL(value)
  } catch {
    return null
  }
}

/** Is this what a link in a text may point to: a web address or a mail address? */
export const isLinkAddress = (value: unknown): value is string =>
  isWebAddress(value, ['https:', 'http:']) || (typeof value === 'string' && /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+$/.test(value))
