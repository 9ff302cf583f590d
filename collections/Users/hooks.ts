import {
  APIError,
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { passwordProblem } from '../../src/access/index.ts'
import { say, type Bilingual } from '../../src/shared/bilingual.ts'
import { leaving } from '../fields/leaving.ts'

interface Account {
  email?: string
  password?: unknown
  roles?: string[] | null
}

/** Passwords of new and changed accounts. Payload hashes the password after this hook. */
export const checkPassword: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  const account = (data ?? {}) as Account
  const isGiven = account.password !== undefined && account.password !== null && account.password !== ''
  // A reset of the password calls this hook too, with the stored account; that password was seen by `checkNewPassword`.
  if (isGiven || operation === 'create') {
    refuse(passwordProblem(account.password, account.email ?? (originalDoc as Account | undefined)?.email), req)
  }
  return data
}

/** Passwords that are set with a link from a mail: no other hook sees them. */
export const checkNewPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { password, token } = ((args as { data?: unknown }).data ?? {}) as { password?: unknown; token?: unknown }
  if (typeof token !== 'string' || token === '') {
    throw new APIError(
      say(req, { en: 'The link is not complete: ask for a new one.', fr: "Le lien n'est pas complet : demandez-en un nouveau." }),
      400,
      null,
      true,
    )
  }
  const account = await req.payload.db.findOne<{ id: string } & Account>({
    collection: 'users',
    where: { resetPasswordToken: { equals: token } },
    req,
  })
  refuse(passwordProblem(password, account?.email), req)
  return args
}

/**
 * Payload keeps the interval between two requests for a new password by a write outside of the transaction of the request, which the one
 * writer queue cannot grant: the request goes without it.
 */
export const askInOneTransaction: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'forgotPassword') return args
  const { collection } = args
  const { auth } = collection.config
  const forgotPassword = { ...auth.forgotPassword, minRequestInterval: 0 }
  return { ...args, collection: { ...collection, config: { ...collection.config, auth: { ...auth, forgotPassword } } } }
}

/** Somebody has to be able to let others in. */
export const keepAnAdministrator: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const [before, after] = [originalDoc as ({ id?: string } & Account) | undefined, data as Account]
  const stepsDown =
    operation === 'update' && before?.roles?.includes('administrator') && after.roles && !after.roles.includes('administrator')
  if (stepsDown && before?.id && !(await hasOtherAdministrator(before.id, req))) {
    invalid('roles', lastAdministrator, req)
  }
  return data as unknown
}

export const keepTheLastAdministrator: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account = await req.payload.db.findOne<{ id: string } & Account>({ collection: 'users', where: { id: { equals: id } }, req })
  if (!account?.roles?.includes('administrator') || (await hasOtherAdministrator(String(id), req))) return
  throw new APIError(say(req, lastAdministrator), 409, null, true)
}

const lastAdministrator: Bilingual = {
  en: 'This is the last administrator: make somebody else one first.',
  fr: "C'est le dernier administrateur : nommez d'abord quelqu'un d'autre.",
}

async function hasOtherAdministrator(id: string, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { roles: { in: ['administrator'] }, id: { not_in: leaving(req, 'leavingAdministrators', id) } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

function refuse(problem: Bilingual | undefined, req: PayloadRequest): void {
  if (problem) invalid('password', problem, req)
}

function invalid(path: string, problem: Bilingual, req: PayloadRequest): never {
  throw new ValidationError({ collection: 'users', errors: [{ message: say(req, problem), path }], req }, req.t)
}
