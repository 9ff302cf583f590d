import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'

import { problem, sendProblem } from '../problem.ts'
import { clientAddress } from './address.ts'
import { isAttempt } from './attempts.ts'
import { bucket, inMemory, type MakeStore, type Share } from './buckets.ts'
import { holderOf } from './holder.ts'
import { OwnRates, type OwnRate } from './ownRates.ts'

export { inRedis } from './inRedis.ts'
export type { MakeStore } from './buckets.ts'

interface RateLimitOptions {
  payload: Payload
  /** Requests that one address, key or account may make in a minute; 0 for as many as they like. */
  perMinute: number
  /** Where is counted, when it is not the memory of this process. */
  makeStore?: MakeStore
}

const minute = 60

/** Attempts to sign in, in a minute: more than a person with a new keyboard needs. */
const attemptsPerMinute = 10

/** Nothing is computed for them. */
const isStatic = (path: string): boolean => path.startsWith('/_next/static/')

/**
 * Bounds how often one client asks: by address, and by key or account beside it, so that neither many addresses nor many keys help. A
 * client of the API that has a limit of its own is held to that one alone, with all its keys. Attempts to sign in have a bucket of their own. The answer says what is
 * left (draft-ietf-httpapi-ratelimit-headers-11).
 */
export function rateLimit({ makeStore = inMemory, payload, perMinute }: RateLimitOptions): RequestHandler {
  const warn = (err: Error) => payload.logger.warn({ err, msg: 'The store of rate limits does not answer; this process counts for itself' })
  const policy = (name: string, quota: number) => bucket({ name, quota, window: minute }, makeStore, warn)
  const usual = perMinute === 0 ? undefined : { account: policy('account', perMinute), key: policy('key', perMinute) }
  const addresses = perMinute === 0 ? undefined : policy('address', perMinute)
  const attempts = policy('sign-in', attemptsPerMinute)
  const own = new Map<number, ReturnType<typeof bucket>>()
  const rates = new OwnRates(payload)
  const holder = holderOf(payload.secret, payload.config.cookiePrefix)

  const ownShare = ({ client, rate }: OwnRate): Promise<Share> => {
    const made = own.get(rate) ?? policy('client', rate)
    own.set(rate, made)
    return made(client)
  }

  async function sharesOf(req: Request): Promise<Share[]> {
    const address = clientAddress(req.ip)
    // Whoever asks, and with whatever key.
    const always = addresses && isAttempt(req.method, req.originalUrl) ? [await attempts(address)] : []
    const who = await holder(req.headers)
    const known = who?.key === undefined ? null : rates.known(who.name)
    if (known) return [...always, await ownShare(known)]
    const shares = [...(addresses ? [await addresses(address)] : []), ...always]
    // Nobody has one key after the other looked up or counted for longer than their address is answered.
    if (!who || shares.some(({ isRefused }) => isRefused)) return shares
    const own = known === undefined && who.key !== undefined ? await rates.look(who.name, who.key) : null
    if (own) return [...always, await ownShare(own)]
    if (usual) shares.push(await usual[who.kind](who.name))
    return shares
  }

  return async (req, res, next) => {
    if (isStatic(req.path)) {
      next()
      return
    }
    const shares = await sharesOf(req)
    if (shares.length > 0) sayShares(res, shares)
    const refused = shares.filter(({ isRefused }) => isRefused)
    if (refused.length > 0) refuse(res, refused)
    else next()
  }
}

function sayShares(res: Response, shares: readonly Share[]): void {
  res.setHeader('RateLimit-Policy', shares.map(({ policy: { name, quota, window } }) => `"${name}";q=${quota};w=${window}`).join(', '))
  res.setHeader('RateLimit', shares.map(({ policy: { name }, remaining, reset }) => `"${name}";r=${remaining};t=${reset}`).join(', '))
}

function refuse(res: Response, refused: readonly Share[]): void {
  const seconds = Math.max(...refused.map(({ reset }) => reset))
  res.setHeader('Retry-After', String(seconds))
  sendProblem(res, problem(429, `That was more than is answered in a minute. Ask again in ${seconds} seconds.`))
}
