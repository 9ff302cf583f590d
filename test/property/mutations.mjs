import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
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
    to: 'const status = { ...known, ...own } as Status',
    also: [
      [
        "const status = Object.fromEntries(localeCodes.map((code) => [code, isSettled(code) ? 'published' : 'draft'])) as Status",
        `const status = {
          ...(operation.previous.get(id)?.version._status as object),
          [operation.locale]: operation.intent === 'publish' && isSettled(operation.locale) ? 'published' : 'draft',
        } as Status`,
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

const quietly = ['--silent', '--testPathPatterns=documents']
const onNews = { PROPERTY_ONLY: 'news', PROPERTY_SHRINK_SECONDS: '0' }

/** Takes each rule out once; a rule that nobody misses is a failure. */
export function tryMutations(run, only) {
  const names = Object.keys(mutations).filter((name) => !only || name === only)
  const folder = mkdtempSync(join(tmpdir(), 'alliance-property-'))
  const report = join(folder, 'report.json')
  try {
    const noticed = names.map((name) => {
      const found = tryMutation(run, name, report)
      console.log(`Without "${name}": ${found ? `fails after ${found.after} steps, by ${found.what.split('\n')[0]}` : 'nobody noticed'}`)
      return Boolean(found)
    })
    return noticed.every(Boolean) ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What was noticed, and after how many steps; the same chain must pass when nothing is taken out. */
function tryMutation(run, name, report) {
  rmSync(report, { force: true })
  const status = run({ ...onNews, PROPERTY_MUTATION: name, PROPERTY_REPORT: report, PROPERTY_STEPS: String(steps) }, quietly)
  if (status === 0) return undefined
  if (!existsSync(report)) throw new Error(`Without "${name}", the chains did not run.`)
  const found = JSON.parse(readFileSync(report, 'utf8'))
  const isSound = run({ ...onNews, PROPERTY_SEED: String(found.seed), PROPERTY_STEPS: '1' }, quietly) === 0
  if (!isSound) throw new Error(`The chain of seed ${found.seed} fails with every rule in its place: that comes first.`)
  return found
}
