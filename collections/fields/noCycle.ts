import type { Doc, Problem, Rule } from './rule.ts'

/** The id of a relation, whether it was populated or not. */
export const idOf = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}

/** Does walking up from `start` come back to `id`? Old circles that `id` is no part of end the walk. */
export async function leadsBack(id: string, start: unknown, parentOf: (id: string) => Promise<unknown>): Promise<boolean> {
  const seen = new Set<string>()
  for (let step = idOf(start); step !== undefined && !seen.has(step); step = idOf(await parentOf(step))) {
    if (step === id) return true
    seen.add(step)
  }
  return false
}

/** A record is not above itself, at any distance. `field` holds the record above. */
export const noCycle = (field: string): Rule => ({
  touches: 'shared',
  async check(doc: Doc, { req, id, slug }): Promise<Problem[]> {
    if (!id || !doc[field]) return []
    const parentOf = async (above: string): Promise<unknown> => {
      const { docs } = await req.payload.find({
        collection: slug as 'programmes',
        where: { id: { equals: above } },
        draft: true,
        depth: 0,
        limit: 1,
        pagination: false,
        overrideAccess: true,
        req,
      })
      return (docs[0] as Doc | undefined)?.[field]
    }
    if (!(await leadsBack(id, doc[field], parentOf))) return []
    return [
      {
        path: field,
        message: {
          en: 'This record would be above itself: choose another one, or none.',
          fr: 'Cette fiche serait au-dessus d’elle-même : choisissez-en une autre, ou aucune.',
        },
      },
    ]
  },
})
