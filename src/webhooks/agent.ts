import { isIP, type LookupFunction } from 'node:net'
import { rootCertificates } from 'node:tls'

import { Agent, buildConnector } from 'undici'

import type { Network } from './network.ts'

/** The name has an address that nothing may be sent to. */
export class PrivateAddress extends Error {
  constructor(host: string) {
    super(`${host} is not an address of the public internet.`)
  }
}

/**
 * Connects to public addresses and to no others. The address that is looked at is the one that is connected to: a name that leads
 * somewhere else by then is caught as well. A number in place of a name never comes to the look-up, and is looked at before.
 */
export function guardedAgent(network: Network, timeout: number): Agent {
  const lookup: LookupFunction = (hostname, options, done) => {
    void network.lookup(hostname).then(
      (addresses) => {
        const [first] = addresses
        if (!first || !addresses.every(({ address }) => network.isPublic(address))) done(new PrivateAddress(hostname), '')
        else if (options.all) done(null, addresses)
        else done(null, first.address, first.family)
      },
      (error: unknown) => done(error as Error, ''),
    )
  }
  const ca = network.ca ? [...rootCertificates, network.ca] : undefined
  const connect = buildConnector({ timeout, lookup, ca, maxCachedSessions: 0 } as buildConnector.BuildOptions)
  return new Agent({
    connect: (options, done) => {
      const host = options.hostname.replace(/^\[|\]$/gu, '')
      if (options.protocol !== 'https:' || (isIP(host) && !network.isPublic(host))) done(new PrivateAddress(host), null)
      else connect(options, done)
    },
    keepAliveTimeout: 1000,
    headersTimeout: timeout,
    bodyTimeout: timeout,
    maxHeaderSize: 16_384,
  })
}
