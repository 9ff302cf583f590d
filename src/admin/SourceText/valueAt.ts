type Values = Record<string, unknown>

const isRow = (segment: string): boolean => /^\d+$/.test(segment)

/** The paths of the rows on the way to a field: `links.0.label` gives `links.0`. */
export function rowPrefixes(path: string): string[] {
  const segments = path.split('.')
  return segments.flatMap((segment, index) => (isRow(segment) ? [segments.slice(0, index + 1).join('.')] : []))
}

/**
 * The value at a path of a form in a document that was read in another language. Rows are found by their id: an unsaved form may have
 * them in another order.
 *
 * @param rowIds ids of the rows on the way, in order
 */
export function valueAt(document: Values, path: string, rowIds: readonly string[]): unknown {
  const ids = [...rowIds]
  return path.split('.').reduce<unknown>((at, segment) => {
    if (!isRow(segment)) return (at as undefined | Values)?.[segment]
    const id = ids.shift()
    return Array.isArray(at) ? (at as Values[]).find((row) => row.id === id) : undefined
  }, document)
}
