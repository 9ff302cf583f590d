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

/** Is it an address of the internet, and not of this machine, this network or a special use (RFC 6890)? */
export function isPublicAddress(address: string): boolean {
  // An IPv4 address inside an IPv6 one is taken for what it is.
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

export const internet: Network = { lookup: (hostname) => lookup(hostname, { all: true }), isPublic: isPublicAddress }
