import { isEmpty } from '../fields/isEmpty.ts'
import type { Doc, Problem, Rule, RuleContext } from '../fields/rule.ts'

/** A path inside this site: `//host` and `/\host` would leave it. */
export const isSitePath = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 500 && /^\/(?![/\\])[^\s?#\\]*$/u.test(value)

/** A redirect leads to a record or to a path, not both; what is gone leads nowhere. */
export function targetProblems(doc: Doc): Problem[] {
  const targets = ['record', 'to'].filter((path) => !isEmpty(doc[path]))
  if (doc.type === '410') {
    return targets.map((path) => ({
      path,
      message: {
        en: 'What is gone leads nowhere: empty this field, or choose 301 or 302.',
        fr: 'Ce qui est supprimé ne mène nulle part : videz ce champ, ou choisissez 301 ou 302.',
      },
    }))
  }
  if (targets.length === 0) {
    return [
      {
        path: 'record',
        message: {
          en: 'A redirect leads somewhere: choose a record or write a path, or choose 410.',
          fr: 'Une redirection mène quelque part : choisissez une fiche ou saisissez un chemin, ou choisissez 410.',
        },
      },
    ]
  }
  if (targets.length === 2) {
    return [
      {
        path: 'to',
        message: {
          en: 'A redirect leads to one place: keep the record or the path, not both.',
          fr: 'Une redirection mène à un seul endroit : gardez la fiche ou le chemin, pas les deux.',
        },
      },
    ]
  }
  return []
}

/** A path that leads back to itself, in one step or in several. */
export async function loopProblems(doc: Doc, next: (path: string) => Promise<string | undefined>): Promise<Problem[]> {
  const seen = new Set([doc.from])
  for (let path = doc.to; typeof path === 'string' && path !== ''; path = await next(path)) {
    if (seen.has(path)) {
      return [
        {
          path: 'to',
          message: {
            en: 'This would lead round in a circle: choose a path that is not redirected back.',
            fr: "Cela tournerait en rond : choisissez un chemin qui n'est pas redirigé en retour.",
          },
        },
      ]
    }
    seen.add(path)
  }
  return []
}

const nextIn =
  ({ req, id }: RuleContext) =>
  async (path: string): Promise<string | undefined> => {
    const { docs } = await req.payload.find({
      collection: 'redirects',
      where: { from: { equals: path }, ...(id ? { id: { not_equals: id } } : {}) },
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: true,
      req,
    })
    return (docs[0] as { to?: string } | undefined)?.to
  }

export const redirectRules: Rule[] = [
  { touches: 'shared', check: targetProblems },
  { touches: 'shared', check: (doc, context) => loopProblems(doc, nextIn(context)) },
]
