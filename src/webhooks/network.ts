import { lookup } from 'node:dns/promises'

import ipaddr from 'ipaddr.js'

export interface Address {
  address: string
  family: number
}

/** What messages are sent into. Tests bring one of their own; there is no setting that opens the private one. */
export interface Network {
  /** Every address of a name. */
  lookup(hostname: string): Promise<Address[]>
  isPublic(address: string): boolean
  /** Authorities to trust beside the usual ones, in PEM. */
  ca?: string
}

/** All that is given out to the internet so far (RFC 4291); the library takes what is not for unicast, and `::127.0.0.1` with it. */
const givenOut = ipaddr.IPv6.parseCIDR('2000::/3')

/** Is it an address of the internet, and not of this machine, this network or a special use (RFC 6890)? */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  // An IPv4 address inside an IPv6 one is taken for what it is; those that lead through a gateway (NAT64, 6to4, Teredo) are a special use.
  const taken = ipaddr.process(address)
  return taken.range() === 'unicast' && (taken.kind() === 'ipv4' || taken.match(givenOut))
}

export const internet: Network = { lookup: (hostname) => lookup(hostname, { all: true }), isPublic: isPublicAddress }
