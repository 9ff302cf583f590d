import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv as parseEnvFile } from 'node:util'

import { z } from 'zod'

/** Stands in `.env.example`, so that whoever copies the file without changing it is told. */
const exampleSecret = 'replace-this-with-48-random-characters-of-your-own'

const minimumSecretLength = 32
const minimumPasswordLength = 12
const loopbackHosts = ['localhost', '127.0.0.1', '[::1]']
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Read by tools and tests, so not reported as unknown when they stand in `.env`. */
const namesOfOthers = ['NODE_ENV', 'MONGODB_TEST_URL', 'NEXT_TELEMETRY_DISABLED']

type Raw = Record<string, string | undefined>

const parseUrl = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined)

const isOrigin = (text: string): boolean => ['http:', 'https:'].includes(parseUrl(text)?.protocol ?? '') && parseUrl(text)?.origin === text

const previewWords = '{collection}, {slug} and {locale}'

/** The words in braces are put in for each preview. */
function isPreviewTemplate(text: string): boolean {
  const filled = text.replace(/\{(?:collection|slug|locale|token)\}/gu, 'x')
  return text.includes('{token}') && !/[{}]/u.test(filled) && ['http:', 'https:'].includes(parseUrl(filled)?.protocol ?? '')
}

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`)

const flag = z.enum(['0', '1', 'false', 'true'], 'must be 1 or 0').transform((value) => value === '1' || value === 'true')

/** The settings: the keys are the names of the environment variables, each with its rule and its default. */
const variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3000),
  PUBLIC_URL: z.string().refine(isOrigin, 'must be an address of http or https without a path, such as https://cms.example.org').optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(file:[^?]+|mongodb(\+srv)?:\/\/.+)$/, 'must be file:./path/to/the.db or mongodb://host/database')
    .refine((url) => !url.includes(':memory:'), 'must name a file: a database in memory is lost at every stop')
    .refine((url) => url.startsWith('file:') || hasDatabaseName(url), 'must name the database: mongodb://host/database')
    .optional(),
  PAYLOAD_SECRET: z
    .string('is missing: leave it out of `.env` altogether to have one made, or give at least 32 random characters')
    .min(minimumSecretLength, `must have at least ${minimumSecretLength} characters`)
    .refine(
      (secret) => secret !== exampleSecret,
      'is still the value of .env.example: use one of your own, or leave it out to have one made',
    ),
  DATA_DIR: z.string().default('./data'),
  MEDIA_DIR: z.string().default('./media'),
  SEED: z.enum(['alliance', 'none'], 'must be alliance or none').default('alliance'),
  ADMIN_EMAIL: z.email('must be a mail address').default('admin@example.org'),
  ADMIN_PASSWORD: z.string().min(minimumPasswordLength, `must have at least ${minimumPasswordLength} characters`).optional(),
  PREVIEW_URL: z
    .string()
    .refine(isPreviewTemplate, `must be an address of http or https with {token} in it; it may also have ${previewWords}`)
    .optional(),
  CORS_ORIGINS: z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((origin) => origin.trim())
        .filter(Boolean),
    )
    .refine((origins) => origins.every(isOrigin), 'must be addresses without a path, separated by commas; * is not accepted')
    .default([]),
  TRUST_PROXY_HOPS: wholeNumber(0, 10).default(0),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/.+$/, 'must be redis://host:6379 or rediss://host:6379')
    .optional(),
  CACHE_MAX_MB: wholeNumber(0, 100_000).default(64),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  RATE_LIMIT_PER_MINUTE: wholeNumber(0, 1_000_000).default(1200),
  GRAPHQL_INTROSPECTION: flag.optional(),
  MONGODB_ALLOW_STANDALONE: flag.default(false),
})

/** The names of all settings, in the order of `.env.example`. */
export const settingNames: readonly string[] = Object.keys(variables.shape)

/** What the product was told to do. Paths are absolute. */
export type Settings = ReturnType<typeof toSettings>

/** One wrong variable and why it is refused. The value is never part of it: it may be a secret. */
export interface SettingsProblem {
  name: string
  reason: string
}

/** Every wrong setting at once, so that they are mended in one go. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly SettingsProblem[]) {
    super(['Wrong settings:', ...problems.map(({ name, reason }) => `  ${name} ${reason}`)].join('\n'))
    this.name = 'SettingsError'
  }
}

/**
 * Settings from environment variables; an empty value counts as absent.
 *
 * @throws SettingsError naming each wrong variable and the reason.
 */
export function parseEnv(raw: Raw): Settings {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const production = given.NODE_ENV === 'production'
  const parsed = variables.safeParse(given)
  const problems = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => ({ name: String(path[0]), reason: message }))
  const openAddress = given.PUBLIC_URL !== undefined && production && isHttpToStrangers(given.PUBLIC_URL)
  if (openAddress) problems.push({ name: 'PUBLIC_URL', reason: 'must be https in production: passwords would travel in the clear' })
  if (!parsed.success || problems.length > 0) throw new SettingsError(firstOfEachName(problems))
  return toSettings(parsed.data, production)
}

/**
 * The settings of this process: the environment, then `.env` for what it leaves open, then the secret kept in the data folder.
 *
 * @param warn is told about names in `.env` that are not settings.
 * @throws SettingsError naming each wrong variable and the reason.
 */
export function readEnv({ env = process.env as Raw, file = '.env', warn = (message: string) => console.warn(message) } = {}): Settings {
  const written = readEnvFile(file)
  unknownNames(Object.keys(written)).forEach((name) =>
    warn(`${file}: ${name} is no setting and is ignored; see .env.example for the names`),
  )
  const raw: Raw = { ...written, ...env }
  return parseEnv({ ...raw, PAYLOAD_SECRET: raw.PAYLOAD_SECRET || keptSecret(resolve(raw.DATA_DIR || './data')) })
}

/** Names that stand in a settings file and mean nothing, most likely misspelt. */
export function unknownNames(names: readonly string[]): string[] {
  return names.filter((name) => !settingNames.includes(name) && !namesOfOthers.includes(name))
}

function toSettings(given: z.output<typeof variables>, production: boolean) {
  const dataDir = resolve(given.DATA_DIR)
  return {
    production,
    host: given.HOST,
    port: given.PORT,
    publicUrl: given.PUBLIC_URL ?? `http://localhost:${given.PORT}`,
    databaseUrl: given.DATABASE_URL ? toAbsoluteUrl(given.DATABASE_URL) : toFileUrl(join(dataDir, 'alliance.db')),
    payloadSecret: given.PAYLOAD_SECRET,
    dataDir,
    mediaDir: resolve(given.MEDIA_DIR),
    seed: given.SEED,
    adminEmail: given.ADMIN_EMAIL,
    adminPassword: given.ADMIN_PASSWORD,
    previewUrl: given.PREVIEW_URL,
    corsOrigins: given.CORS_ORIGINS,
    trustProxyHops: given.TRUST_PROXY_HOPS,
    redisUrl: given.REDIS_URL,
    cacheMaxMegabytes: given.CACHE_MAX_MB,
    logLevel: given.LOG_LEVEL,
    rateLimitPerMinute: given.RATE_LIMIT_PER_MINUTE,
    graphqlIntrospection: given.GRAPHQL_INTROSPECTION ?? !production,
    mongodbAllowStandalone: given.MONGODB_ALLOW_STANDALONE,
  }
}

/** The secret of this installation: made once, and kept where only its owner reads it. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'payload-secret')
  mkdirSync(dataDir, { recursive: true })
  try {
    // `wx` lets one of two simultaneous first starts win; the other reads what the winner wrote.
    writeFileSync(file, randomBytes(36).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}

function readEnvFile(file: string): Raw {
  try {
    return parseEnvFile(readFileSync(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

function isHttpToStrangers(address: string): boolean {
  const url = parseUrl(address)
  return url?.protocol === 'http:' && !loopbackHosts.includes(url.hostname)
}

function hasDatabaseName(url: string): boolean {
  return /^mongodb(\+srv)?:\/\/[^/]+\/[^/?]+/.test(url)
}

function toAbsoluteUrl(url: string): string {
  if (!url.startsWith('file:')) return url
  return toFileUrl(resolve(url.startsWith('file:///') ? fileURLToPath(url) : decodeURI(url.slice('file:'.length))))
}

/** As libsql reads it: percent signs are decoded. */
const toFileUrl = (path: string): string => `file:${encodeURI(path)}`

function firstOfEachName(problems: readonly SettingsProblem[]): SettingsProblem[] {
  return problems.filter(({ name }, index) => problems.findIndex((other) => other.name === name) === index)
}
