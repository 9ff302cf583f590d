import { ValidationError, type PayloadRequest } from 'payload'

import { say, type Bilingual } from '../shared/bilingual.ts'
import { operationOf } from './intent.ts'
import { takesShared } from './validation.ts'
import type { RawDocument } from './rawDocument.ts'

/** A rule that looks at more than one field, as the collections declare it in `custom.rules`. */
interface Rule {
  touches: 'shared' | 'text'
  check(
    doc: RawDocument,
    context: { id?: string; req: PayloadRequest; slug: string },
  ): { message: Bilingual; path: string }[] | Promise<{ message: Bilingual; path: string }[]>
}

/**
 * Runs the rules of a collection or global: at publication for what is published per language, with the rules on shared fields only when
 * those go public; at every save for all else.
 *
 * @throws ValidationError with every problem found, by field
 */
export async function demandRules(
  entity: { custom?: Record<string, unknown>; slug: string },
  place: { isGlobal: boolean; isGuarded: boolean },
  write: { data: RawDocument; id?: string; originalDoc?: RawDocument; req: PayloadRequest },
): Promise<void> {
  const rules = (entity.custom?.rules ?? []) as Rule[]
  const { id, req } = write
  const operation = place.isGuarded ? operationOf(req, entity.slug, place.isGlobal) : undefined
  if (rules.length === 0 || (place.isGuarded && operation?.intent !== 'publish')) return
  const doc = { ...write.originalDoc, ...write.data }
  const withShared = !operation || (await takesShared(operation, id, doc))
  const applicable = rules.filter(({ touches }) => touches === 'text' || withShared)
  const problems = (await Promise.all(applicable.map(async (rule) => rule.check(doc, { id, req, slug: entity.slug })))).flat()
  if (problems.length === 0) return
  const errors = problems.map(({ message, path }) => ({ message: say(req, message), path }))
  throw new ValidationError({ collection: entity.slug, errors, id, req }, req.t)
}
