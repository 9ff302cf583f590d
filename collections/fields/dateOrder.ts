import { endsBefore } from '../../src/shared/partialDate.ts'
import type { Doc, Problem } from './rule.ts'

/** A period does not end before it begins. */
export function dateOrderProblems(doc: Doc, path = '', start = 'startDate', end = 'endDate'): Problem[] {
  if (!endsBefore(doc[end], doc[start])) return []
  return [
    {
      path: `${path}${end}`,
      message: {
        en: 'The end lies before the start. Correct one of the two dates.',
        fr: 'La fin précède le début. Corrigez une des deux dates.',
      },
    },
  ]
}
