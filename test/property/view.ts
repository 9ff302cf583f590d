import { keyOf, levelOf, type Frame, type Row } from './content.ts'
import type { Leaf, Level } from './shape.ts'

export type View = Record<string, unknown>
type Doc = Record<string, unknown>

/** "Nothing" has many forms in databases and answers; here it has one. */
export const normal = (value: unknown): unknown =>
  value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0) ? null : value

/** What the model says a document looks like; `textAt` chooses the text for each place. */
export function viewOf(level: Level, frame: Frame, textAt: (key: string) => unknown, rowId = ''): View {
  const leaves = level.leaves.map((leaf) => [leaf.path, normal(leaf.isText ? textAt(keyOf(rowId, leaf.path)) : frame.shared[leaf.path])])
  const lists = level.lists.map((list) => [
    list.name,
    normal((frame.lists[list.name] ?? []).map((row) => ({ ...frameOf(row), ...viewOf(levelOf(list, row), row, textAt, row.id) }))),
  ])
  return Object.fromEntries([...leaves, ...lists])
}

const frameOf = ({ block, id }: Row) => ({ id, ...(block ? { block } : {}) })

export const at = (doc: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Doc | null)?.[name], doc)

/** The same form of a document as it was read; `pick` takes the value of a text out of what stands there. */
export function viewFrom(level: Level, doc: unknown, pick: (value: unknown) => unknown): View {
  const leaves = level.leaves.map((leaf) => {
    const value = at(doc, leaf.path)
    return [leaf.path, normal(plain(leaf, leaf.isText ? pick(value) : value))]
  })
  const lists = level.lists.map((list) => {
    const items = (at(doc, list.name) ?? []) as (Doc & { id: string; blockType?: string })[]
    const seen = items.map((item) => {
      const row = { id: item.id, block: list.kinds[0]?.block ? item.blockType : undefined, shared: {}, lists: {} }
      return { ...frameOf(row), ...viewFrom(levelOf(list, row), item, pick) }
    })
    return [list.name, normal(seen)]
  })
  return Object.fromEntries([...leaves, ...lists])
}

const idOf = (value: unknown): unknown => (value && typeof value === 'object' && 'id' in value ? value.id : value)

/** A value as the model has it: the words of a text, the ids of records. */
function plain({ kind }: Leaf, value: unknown): unknown {
  if (kind === 'body') return wordsOf(value)
  if (kind === 'record') return idOf(value)
  if (kind === 'records') return ((value ?? []) as unknown[]).map(idOf)
  if (kind === 'lines') return ((value ?? []) as { text: string }[]).map((item) => item.text)
  return value
}

const wordsOf = (value: unknown): unknown => at(value, 'root.children.0.children.0.text')
