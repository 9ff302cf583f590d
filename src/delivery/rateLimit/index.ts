import type { RequestHandler, Response } from 'express'
import type { Payload } from 'payload'

import { problem, sendProblem } from '../problem.ts'
import { clientAddress } from './address.ts'
import { isAttempt } from './attempts.ts'
import { bucket, inMemory, type MakeStore, type Share } from './buckets.ts'
import { holderOf } from './holder.ts'

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
 * Bounds how often one client asks: by address, and by key or account beside it, so that neither many addresses nor many keys help.
 * Attempts to sign in have a bucket of their own. The answer says what is left (draft-ietf-httpapi-ratelimit-headers-11).
 */
export function rateLimit({ makeStore = inMemory, payload, perMinute }: RateLimitOptions): RequestHandler {
  if (perMinute === 0) return (_req, _res, next) => next()
  const warn = (err: Error) => payload.logger.warn({ err, msg: 'The store of rate limits does not answer; this process counts for itself' })
  const policy = (name: string, quota: number) => bucket({ name, quota, window: minute }, makeStore, warn)
  const buckets = {
    account: policy('account', perMinute),
    address: policy('address', perMinute),
    attempts: policy('sign-in', attemptsPerMinute),
    key: policy('key', perMinute),
  }
  const holder = holderOf(payload.secret, payload.config.cookiePrefix)

  return async (req, res, next) => {
    if (isStatic(req.path)) {
      next()
      return
    }
    const address = clientAddress(req.ip)
    const shares = [await buckets.address(address)]
    if (isAttempt(req.method, req.originalUrl)) shares.push(await buckets.attempts(address))
    const who = await holder(req.headers)
    if (who) shares.push(await buckets[who.kind](who.name))
    sayShares(res, shares)
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
