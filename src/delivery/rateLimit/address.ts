import ipaddr from 'ipaddr.js'

/** A household or a server has a whole /64 of IPv6 (RFC 6177): who rotates within it is still one client. */
const bitsOfClient = 64

/**
 * The part of an address that stands for one client: all of IPv4, also where it is written as IPv6, and the first 64 bits of IPv6.
 *
 * @param address as the server sees it, behind as many proxies as it trusts; nothing when the connection has gone
 */
export function clientAddress(address: string | undefined): string {
  if (!address || !ipaddr.isValid(address)) return 'unknown'
  const parsed = ipaddr.process(address)
  if (parsed instanceof ipaddr.IPv4) return parsed.toString()
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${bitsOfClient}`).toString()}/${bitsOfClient}`
}
