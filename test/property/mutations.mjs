import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Rules of publication, and how each is taken out: a change to one source as it is loaded. A source that no longer has the text is an
 * error, so that a mutation never passes for one without being made.
 */
export const mutations = {
  'unpublish that removes the text': {
    file: 'src/publication/merge.ts',
    from: "{ rows: 'base', localized: (field, published) => withoutLocale(field, published, locale), shared: (_, published) => published }",
    to: "{ rows: 'base', localized: (_, published) => published, shared: (_, published) => published }",
  },
  'merge by id': {
    file: 'src/publication/rebuild.ts',
    from: 'const [left, right] = [byId(x), byId(y)]',
    to: `const shown = rowsOf(choice.rows === 'base' ? x : y)
    const byPlace = (rows: unknown) => new Map(shown.flatMap((row, i) => (rowsOf(rows)[i] ? [[row.id, rowsOf(rows)[i]]] : [])) as never)
    const [left, right] = [byPlace(x), byPlace(y)] as ReturnType<typeof byId>[]`,
  },
  'pending shared fields': {
    file: 'src/publication/settle.ts',
    from: 'const takesShared = takesSharedOf(operation, previous, draft)',
    to: 'const takesShared = true',
  },
  'draft=true refused to readers': {
    file: 'src/publication/read.ts',
    from: '{ ...args, draft: false, trash: false }',
    to: '{ ...args, trash: false }',
  },
  'draft as the default intent': {
    file: 'src/publication/intent.ts',
    from: "if (data?._status === 'published') return 'publish'",
    to: "if (data?._status !== 'draft' && !isTrue(draft)) return 'publish'",
  },
  'restore of one locale': {
    file: 'src/publication/restore.ts',
    from: 'const saved: unknown = isGlobal',
    to: `for (const other of ['en', 'fr', 'ro', 'bg', 'hu', 'sk', 'it', 'rom'] as Locale[]) {
      if (other === locale || isGlobal || part === 'shared') continue
      const texts = restoreLocale({ config: req.payload.config, draft: draft.version, fields: entity.fields, locale: other, version: old.version })
      const id = old.parent
      await req.payload.update({ collection: slug as CollectionSlug, id, overrideAccess: false, data: texts, depth: 0, draft: true, locale: other, req })
    }
    const saved: unknown = isGlobal`,
  },
  'statuses explicit in every locale': {
    file: 'src/publication/settle.ts',
    from: 'const status = touchesShared ? draftsEverywhere() : { ...draftsEverywhere(), ...known, ...own }',
    to: 'const status = own as Status',
    also: [
      [
        "localeCodes.map((code) => [code, isSettled(code) ? 'published' : 'draft'])",
        "live.filter(isSettled).map((code) => [code, 'published'])",
      ],
    ],
  },
  'duplicate as a draft': {
    file: 'src/publication/write.ts',
    from: "if (operation === 'create' && args.duplicateFromID !== undefined && args.duplicateFromID !== null) return 'save'",
    to: '',
  },
}

/** Steps that may be needed until a missing rule is noticed. */
const steps = 1000

/** Takes each rule out once; a rule that nobody misses is a failure. */
export function tryMutations(run, only) {
  const names = Object.keys(mutations).filter((name) => !only || name === only)
  const folder = mkdtempSync(join(tmpdir(), 'alliance-property-'))
  const missed = []
  try {
    for (const name of names) {
      const report = join(folder, 'steps')
      rmSync(report, { force: true })
      const env = {
        PROPERTY_MUTATION: name,
        PROPERTY_REPORT: report,
        PROPERTY_STEPS: String(steps),
        PROPERTY_SHRINK_SECONDS: '0',
        PROPERTY_ONLY: 'news',
      }
      run(env, ['--silent', '--testPathPatterns=documents'])
      const after = stepsIn(report)
      console.log(`Without "${name}": ${after ? `fails after ${after} steps` : 'nobody noticed'}`)
      if (!after) missed.push(name)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  if (missed.length > 0) console.log(`Not noticed: ${missed.join('; ')}`)
  return missed.length > 0 ? 1 : 0
}

function stepsIn(report) {
  try {
    return Number(readFileSync(report, 'utf8'))
  } catch {
    return undefined
  }
}
