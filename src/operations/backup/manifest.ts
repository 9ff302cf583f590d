import { z } from 'zod'

/** The name of the manifest inside an archive; what it does not list does not belong there. */
export const manifestName = 'manifest.json'

const file = z.object({ path: z.string().min(1), size: z.number().int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })

const manifest = z.object({
  format: z.literal(1),
  product: z.literal('alliance-cms'),
  version: z.string(),
  database: z.enum(['sqlite', 'mongodb']),
  createdAt: z.iso.datetime(),
  /** `loose`: a server without snapshots was read while others may have been writing. */
  consistency: z.enum(['snapshot', 'quiet', 'loose']),
  /** Names of the migrations the database had seen; one unknown to the code means that the code is too old. */
  migrations: z.array(z.string()),
  /** Documents by table or collection. */
  counts: z.record(z.string(), z.number().int().nonnegative()),
  /** Recognises the secret of the installation without giving it away; absent when none was given. */
  secretMark: z.string().optional(),
  files: z.array(file),
})

/** What an archive says about itself. */
export type Manifest = z.output<typeof manifest>

export type FileRecord = Manifest['files'][number]

/** What a database gave away for a backup, or was found to hold in one. */
export interface DatabaseContent {
  counts: Record<string, number>
  migrations: string[]
}

/** Progress of long work, in whatever unit `step` counts. */
export interface Progress {
  step: string
  done: number
  total: number
}

export type Report = (progress: Progress) => void

/** A backup that cannot be made, trusted or restored; the message says why and what to do. */
export class BackupError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'BackupError'
  }
}

/** @throws BackupError when the text is not a manifest this version understands. */
export function parseManifest(text: string): Manifest {
  const parsed = manifest.safeParse(readJson(text))
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'unreadable' }
  throw new BackupError(`The manifest is not one this version understands (${[...path, message].join(': ')})`)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BackupError('The manifest is not JSON', { cause: error })
  }
}
