import { isolateObjectProperty, type PayloadRequest } from 'payload'

interface PublishedCounter {
  memberCounter?: { publishedParticipants?: null | number } | null
  counterHistory?: { participants?: null | number }[] | null
}

/** One more than the highest number ever given or published: 131 after the loaded content, whose last counter said 130. */
export const numberAfter = (given: readonly (null | number | undefined)[]): number =>
  Math.max(0, ...given.filter((number) => typeof number === 'number')) + 1

/** Numbers that the site published, as far as they are public. */
export const publishedNumbers = ({ memberCounter, counterHistory }: PublishedCounter): (null | number | undefined)[] => [
  memberCounter?.publishedParticipants,
  ...(counterHistory ?? []).map(({ participants }) => participants),
]

/**
 * The next accession number. Numbered participations are never deleted, so the highest one stored is the highest one given.
 * Runs inside the transaction of the write that uses it, and one write at a time: two newcomers cannot get the same number.
 */
export async function nextAccessionNumber(request: PayloadRequest): Promise<number> {
  const req = isolateObjectProperty(request, ['locale', 'fallbackLocale'])
  const [highest, settings] = [
    await req.payload.find({
      collection: 'participations',
      where: { accessionNumber: { exists: true } },
      sort: '-accessionNumber',
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    }),
    await req.payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true, req }),
  ]
  const given = highest.docs[0] as { accessionNumber?: null | number } | undefined
  return numberAfter([given?.accessionNumber, ...publishedNumbers(settings as PublishedCounter)])
}
