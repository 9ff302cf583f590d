import type { Collections, CollectionsInAllLanguages, Globals, GlobalsInAllLanguages, Locale, Problem } from './types.ts'

/** A text is a string or `null` in one language, and an object by language with `locale: 'all'`. */
type InLanguages<One, All, Language> = Language extends 'all' ? All : One

/** Always answered, whatever is selected. */
type Always<Doc> = Pick<Doc, Extract<'_translation' | 'id', keyof Doc>>

/** All fields are answered, or those that are selected. */
type Selected<Doc, Field> = Always<Doc> & Required<Pick<Doc, Extract<Field, keyof Doc>>>

interface Languages<Language> {
  locale?: Language
  /** `none`: the language asked for or nothing. */
  fallbackLocale?: Locale | 'none'
}

export interface Question<Language, Field> extends Languages<Language> {
  /** `{ 'programmes.code': { equals: 'ROMACT' } }` */
  where?: object
  sort?: string
  limit?: number
  page?: number
  depth?: 0 | 1 | 2
  select?: readonly Field[]
  /** Events alone. */
  when?: 'past' | 'undated' | 'upcoming'
}

export interface Page<Doc> {
  docs: Doc[]
  totalDocs: number
  page: number | null
  totalPages: number
  hasNextPage: boolean
}

/** A refusal, with the problem document (RFC 9457) that says why. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail)
  }
}

/** Reads public content. `api` is the address of the server. */
export function createClient(api: string) {
  async function read<Answer>(path: string, query: object): Promise<Answer> {
    const answer = await fetch(new URL(`/api/${path}?${toSearch(query)}`, api))
    const body: unknown = await answer.json()
    if (!answer.ok) throw new Refused(body as Problem)
    return body as Answer
  }

  return {
    /** A page of a collection. */
    find: <
      Slug extends keyof Collections,
      Language extends Locale | 'all' = 'en',
      Field extends keyof Collections[Slug] = keyof Collections[Slug],
    >(
      slug: Slug,
      question: Question<Language, Field> = {},
    ) => read<Page<Selected<InLanguages<Collections[Slug], CollectionsInAllLanguages[Slug], Language>, Field>>>(slug, question),

    /** One document. */
    findById: <
      Slug extends keyof Collections,
      Language extends Locale | 'all' = 'en',
      Field extends keyof Collections[Slug] = keyof Collections[Slug],
    >(
      slug: Slug,
      id: string,
      question: Pick<Question<Language, Field>, 'depth' | 'fallbackLocale' | 'locale' | 'select'> = {},
    ) =>
      read<Selected<InLanguages<Collections[Slug], CollectionsInAllLanguages[Slug], Language>, Field>>(
        `${slug}/${encodeURIComponent(id)}`,
        question,
      ),

    /** A single document: the settings of the site, its menus. */
    findGlobal: <Slug extends keyof Globals, Language extends Locale | 'all' = 'en'>(slug: Slug, question: Languages<Language> = {}) =>
      read<Required<InLanguages<Globals[Slug], GlobalsInAllLanguages[Slug], Language>>>(`globals/${slug}`, question),
  }
}

function toSearch({ fallbackLocale, select, ...rest }: { fallbackLocale?: string; select?: readonly unknown[] }): string {
  const fields = Object.fromEntries((select ?? []).map((field) => [String(field), true]))
  const all = { ...rest, 'fallback-locale': fallbackLocale, select: fields }
  return new URLSearchParams(Object.entries(all).flatMap(([name, value]) => pairs(name, value))).toString()
}

/** `where[title][like]=…` */
function pairs(name: string, value: unknown): [string, string][] {
  if (value === undefined) return []
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => pairs(`${name}[${key}]`, inner))
}
