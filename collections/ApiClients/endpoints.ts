import { addDataAndFileToRequest, NotFound, ValidationError, type Endpoint, type PayloadRequest } from 'payload'
import { can, giveKey, isPerson, revokeKey, staffOf } from '../../src/access/index.ts'
import { say, type Bilingual } from '../../src/shared/bilingual.ts'

const longestName = 100

/** Keys are for who may change clients; to everybody else there is no client. */
function demandRight(req: PayloadRequest): string {
  if (!isPerson(req) || !can(staffOf(req), 'update', 'api-clients')) throw new NotFound(req.t)
  return String(req.routeParams?.id)
}

function refuse(path: string, message: Bilingual, req: PayloadRequest): never {
  throw new ValidationError({ collection: 'api-clients', errors: [{ message: say(req, message), path }], req }, req.t)
}

function nameIn(req: PayloadRequest): string {
  const name: unknown = req.data?.name
  if (typeof name === 'string' && name.trim() !== '' && name.length <= longestName) return name.trim()
  return refuse(
    'name',
    { en: 'Say what the key is for, in up to 100 characters.', fr: 'Dites à quoi sert la clé, en 100 caractères au plus.' },
    req,
  )
}

function expiryIn(req: PayloadRequest): null | string {
  const given: unknown = req.data?.expiresAt ?? null
  if (given === null) return null
  const at = typeof given === 'string' ? new Date(given) : new Date(Number.NaN)
  if (at.getTime() > Date.now()) return at.toISOString()
  const message = {
    en: 'A time to come, such as 2027-06-30T00:00:00Z, or nothing for a key without an end.',
    fr: 'Une date à venir, comme 2027-06-30T00:00:00Z, ou rien pour une clé sans fin.',
  }
  return refuse('expiresAt', message, req)
}

const unstored = { headers: { 'Cache-Control': 'private, no-store' } }

/** `POST /api/api-clients/:id/keys` makes a key and shows it this once; `DELETE /api/api-clients/:id/keys/:key` ends one at once. */
export const keyEndpoints: Endpoint[] = [
  {
    path: '/:id/keys',
    method: 'post',
    handler: async (req) => {
      const client = demandRight(req)
      await addDataAndFileToRequest(req)
      return Response.json(await giveKey(req, client, nameIn(req), expiryIn(req)), { ...unstored, status: 201 })
    },
  },
  {
    path: '/:id/keys/:key',
    method: 'delete',
    handler: async (req) => {
      const client = demandRight(req)
      await revokeKey(req, client, String(req.routeParams?.key))
      return Response.json({ message: say(req, { en: 'The key is no longer valid.', fr: "La clé n'est plus valable." }) }, unstored)
    },
  },
]
