import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Payload } from 'payload'

import { roles, type Role } from '../access/index.ts'
import { readEnv } from '../env.ts'
import { isLocale, localeCodes, type Locale } from '../shared/locales.ts'
import { addCommand, CommandError, exitCode, present, type CommonOptions } from './command.ts'
import { readPassword } from './readPassword.ts'
import { besideServer } from './withPayload.ts'

interface Generating extends CommonOptions {
  generate?: boolean
}

interface NewUser extends Generating {
  name?: string
  role: Role[]
  language?: Locale[]
}

interface Account {
  id: string
  email: string
  name?: string | null
  roles?: string[] | null
  locales?: string[] | null
  lockUntil?: string | null
}

const passwordHelp = '\nThe password is asked for, read from the first line of standard input, or made with --generate and printed once.'

export function addUser(parent: Command): void {
  const user = parent.command('user').description('accounts of the staff; works without mail, also while the server runs')
  addCommand(user, 'create <email>', 'make an account')
    .requiredOption('--role <role>', `one of ${roles.join(', ')}; may be given several times`, collect(asRole, 'role'), [])
    .option('--name <name>', 'as colleagues see it')
    .option(
      '--language <tag>',
      `for translators and reviewers, one of ${localeCodes.join(', ')}; may be given several times`,
      collect(asLocale, 'language'),
    )
    .addOption(generateOption())
    .addHelpText('after', passwordHelp)
    .action((email: string, options: NewUser) => present(options, () => createUser(email, options)))
  addCommand(user, 'reset-password <email>', 'give an account a new password; its sessions end and it is unlocked')
    .addOption(generateOption())
    .addHelpText('after', passwordHelp)
    .action((email: string, options: Generating) => present(options, () => resetPassword(email, options)))
  addCommand(user, 'unlock <email>', 'let somebody in again after too many wrong passwords').action(
    (email: string, options: CommonOptions) => present(options, () => unlock(email)),
  )
  addCommand(user, 'list', 'list the accounts').action((options: CommonOptions) => present(options, listUsers))
}

async function createUser(email: string, { generate = false, name, role, language = [] }: NewUser) {
  if (role.length === 0) throw new CommandError('Name at least one --role', exitCode.usage)
  const settings = readEnv()
  const { password, isGenerated } = await readPassword({ email, generate })
  const { id } = await besideServer(settings, async (payload) => {
    if (await find(payload, email)) throw new CommandError(`There is an account for ${email} already.`)
    const data = { email, password, name: name ?? email.split('@')[0], roles: role, locales: language }
    return payload.create({ collection: 'users', data: data as never, overrideAccess: true })
  })
  return shown(`Made an account for ${email} (${role.join(', ')}).`, { id, email, roles: role }, isGenerated, password)
}

async function resetPassword(email: string, { generate = false }: Generating) {
  const settings = readEnv()
  const { password, isGenerated } = await readPassword({ email, generate })
  await besideServer(settings, async (payload) => {
    const { id } = await need(payload, email)
    await payload.update({ collection: 'users', id, data: { password, sessions: [] } as never, overrideAccess: true })
    await payload.unlock({ collection: 'users', data: { email } as never, overrideAccess: true })
  })
  return shown(`${email} has a new password; all sessions have ended.`, { email }, isGenerated, password)
}

async function unlock(email: string) {
  await besideServer(readEnv(), async (payload) => {
    await need(payload, email)
    await payload.unlock({ collection: 'users', data: { email } as never, overrideAccess: true })
  })
  return { lines: [`${email} may sign in again.`], data: { email } }
}

async function listUsers() {
  const users = await besideServer(readEnv(), async (payload) => {
    const { docs } = await payload.find({
      collection: 'users',
      pagination: false,
      depth: 0,
      sort: 'email',
      overrideAccess: true,
      showHiddenFields: true,
    })
    return (docs as unknown as Account[]).map(({ id, email, name, roles: held, locales, lockUntil }) => ({
      id,
      email,
      name: name ?? '',
      roles: held ?? [],
      languages: locales ?? [],
      isLocked: Boolean(lockUntil && new Date(lockUntil) > new Date()),
    }))
  })
  const lines = users.map((one) =>
    [one.email, one.name, [...one.roles, ...one.languages].join(', '), one.isLocked ? 'locked' : ''].join('  ').trimEnd(),
  )
  return { lines: users.length ? lines : ['There are no accounts yet.'], data: { users } }
}

function shown(line: string, data: object, isGenerated: boolean, password: string) {
  if (!isGenerated) return { lines: [line], data }
  return { lines: [line, `Password, shown only now: ${password}`], data: { ...data, password } }
}

async function find(payload: Payload, email: string): Promise<Account | undefined> {
  const where = { email: { equals: email.trim().toLowerCase() } }
  const { docs } = await payload.find({ collection: 'users', where, limit: 1, depth: 0, overrideAccess: true })
  return docs[0] as unknown as Account | undefined
}

async function need(payload: Payload, email: string): Promise<Account> {
  const account = await find(payload, email)
  if (!account) throw new CommandError(`There is no account for ${email}. \`user list\` shows those there are.`)
  return account
}

const generateOption = (): Option => new Option('--generate', 'make a password and print it once')

const asRole = (value: string): Role | undefined => roles.find((role) => role === value)
const asLocale = (value: string): Locale | undefined => (isLocale(value) ? value : undefined)

function collect<T>(parse: (value: string) => T | undefined, what: string): (value: string, previous?: T[]) => T[] {
  return (value, previous = []) => {
    const parsed = parse(value)
    if (parsed === undefined) throw new InvalidArgumentError(`There is no ${what} of that name; --help lists them.`)
    return [...previous, parsed]
  }
}
