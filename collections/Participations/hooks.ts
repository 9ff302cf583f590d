import {
  APIError,
  isolateObjectProperty,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { say, type Bilingual } from '../../src/shared/bilingual.ts'
import { leaving } from '../fields/leaving.ts'
import { idOf } from '../fields/noCycle.ts'
import { nextAccessionNumber } from './nextAccessionNumber.ts'

interface Participation {
  accessionNumber?: null | number
  authority?: unknown
  network?: string
  programme?: null | string
  status?: null | string
  title?: string
}

/**
 * A number is given once, to a new active participation in the Alliance, and never changes or comes again. Nobody types it;
 * content that is loaded keeps the numbers it brings, and none where none is known (`context.keepAccessionNumber`).
 */
export const giveAccessionNumber: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const participation = data as Participation
  if (!req.context.keepAccessionNumber) {
    if (operation === 'create') {
      const isNewcomer = participation.network === 'alliance' && participation.status === 'active'
      participation.accessionNumber = isNewcomer ? await nextAccessionNumber(req) : undefined
    } else {
      participation.accessionNumber = (originalDoc as Participation | undefined)?.accessionNumber
    }
  }
  // MongoDB counts a stored null in a unique index; a missing value it does not.
  if (participation.accessionNumber === null || participation.accessionNumber === undefined) delete participation.accessionNumber
  return data as unknown
}

/** The networks that are programmes, by the code of the programme. */
const programmeCodes: Record<string, string | undefined> = { romact: 'ROMACT', romed2: 'ROMED2' }

/** Links the participation with the programme that its network is, so that a programme shows its authorities. */
export const linkProgramme: CollectionBeforeChangeHook = async ({ data, req }) => {
  const participation = data as Participation
  const code = programmeCodes[participation.network ?? '']
  const { docs } = code
    ? await req.payload.find({
        collection: 'programmes',
        where: { code: { equals: code } },
        draft: true,
        depth: 0,
        limit: 1,
        pagination: false,
        overrideAccess: true,
        req: withoutLocale(req),
      })
    : { docs: [] }
  participation.programme = docs[0]?.id ?? null
  return data as unknown
}

/** What lists call the participation: the name of the authority and the network. */
export const nameIt: CollectionBeforeChangeHook = async ({ data, req }) => {
  const participation = data as Participation
  const authority = idOf(participation.authority)
  const { docs } = authority
    ? await req.payload.find({
        collection: 'member-authorities',
        where: { id: { equals: authority } },
        draft: true,
        trash: true,
        depth: 0,
        limit: 1,
        pagination: false,
        overrideAccess: true,
        req: withoutLocale(req),
      })
    : { docs: [] }
  const name = (docs[0] as { name?: string } | undefined)?.name
  participation.title = [name, participation.network].filter(Boolean).join(' – ')
  return data as unknown
}

/** Moving a participation to another authority takes it away from the first one. */
export const keepLastWhenMoved: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const [before, after] = [idOf((originalDoc as Participation | undefined)?.authority), idOf((data as Participation).authority)]
  if (operation === 'update' && before && after && before !== after) {
    await keepOneFor(before, (originalDoc as { id: string }).id, req)
  }
  return data as unknown
}

export const keepNumbersAndLast: CollectionBeforeDeleteHook = async ({ id, req }) => {
  // Before the first `await`: documents of a bulk deletion run side by side.
  leaving(req, leavingParticipations, id)
  const stored = await req.payload.db.findOne<{ id: string } & Participation>({
    collection: 'participations',
    where: { id: { equals: id } },
    req,
  })
  if (!stored) return
  if (typeof stored.accessionNumber === 'number') {
    conflict(
      {
        en: `Accession number ${stored.accessionNumber} was given for good: end this participation instead of deleting it.`,
        fr: `Le numéro d'adhésion ${stored.accessionNumber} est attribué définitivement : terminez cette participation au lieu de la supprimer.`,
      },
      req,
    )
  }
  const authority = idOf(stored.authority)
  if (authority) await keepOneFor(authority, String(id), req)
}

const leavingParticipations = 'leavingParticipations'

async function keepOneFor(authority: string, id: string, req: PayloadRequest): Promise<void> {
  const gone = leaving(req, leavingParticipations, id)
  const { totalDocs } = await req.payload.count({
    collection: 'participations',
    where: { authority: { equals: authority }, id: { not_in: gone } },
    overrideAccess: true,
    req: withoutLocale(req),
  })
  if (totalDocs > 0 || !(await isPublic(authority, req))) return
  conflict(
    {
      en: 'This is the last participation of a public authority: unpublish the authority in every language first, or add another participation.',
      fr: "C'est la dernière participation d'une collectivité publique : dépubliez d'abord la collectivité dans toutes les langues, ou ajoutez une autre participation.",
    },
    req,
  )
}

async function isPublic(authority: string, req: PayloadRequest): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'member-authorities',
    where: { id: { equals: authority } },
    locale: 'all',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req: withoutLocale(req),
  })
  const status = (docs[0] as { _status?: unknown } | undefined)?._status
  return typeof status === 'object' && status !== null ? Object.values(status).includes('published') : status === 'published'
}

/** A Local API call with another language would move the outer operation to that language. */
const withoutLocale = (req: PayloadRequest): PayloadRequest => isolateObjectProperty(req, ['locale', 'fallbackLocale'])

function conflict(problem: Bilingual, req: PayloadRequest): never {
  throw new APIError(say(req, problem), 409, null, true)
}
