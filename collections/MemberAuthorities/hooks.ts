import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { say } from '../../src/shared/bilingual.ts'

/** Deleting for good would leave participations, and their numbers, without an authority. The trash is always open. */
export const keepWithParticipations: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { authority: { equals: id } }
  const { totalDocs } = await req.payload.count({ collection: 'participations', where, overrideAccess: true, req })
  if (totalDocs === 0) return
  const message = say(req, {
    en: `This authority has ${totalDocs} participation(s) on record: move it to the trash, or delete them first.`,
    fr: `Cette collectivité a ${totalDocs} participation(s) enregistrée(s) : placez-la dans la corbeille, ou supprimez-les d'abord.`,
  })
  throw new APIError(message, 409, null, true)
}
