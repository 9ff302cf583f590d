import type { Payload } from 'payload'

import { defaultLocale, type Locale } from '../../shared/locales.ts'
import { wordsOf } from './fold.ts'
import { facet } from './read.ts'

type Texts = Partial<Record<Locale, null | string>>

/** What entries belong to by its id, and what it is called outside. */
export interface Named {
  kind: 'country' | 'programme'
  id: string
  code: string
  name: Texts
}

/** The public countries and programmes. What is not among them is neither named nor counted, whichever entries hold its id. */
export class Names {
  constructor(private readonly all: readonly Named[]) {}

  codes(kind: Named['kind']): string[] {
    return this.all.filter((one) => one.kind === kind).map(({ code }) => code)
  }

  /** The token of the one with this code. */
  token(kind: Named['kind'], code: string): string | undefined {
    const named = this.all.find((one) => one.kind === kind && one.code === code)
    return named && facet(kind, named.id)
  }

  byToken(token: string): Named | undefined {
    return this.all.find(({ id, kind }) => facet(kind, id) === token)
  }

  /** The tokens of those whose code, or name in this language, has the word in it. */
  tokensOf(locale: Locale, word: string, isPrefix: boolean): string[] {
    const matches = (one: string) => (isPrefix ? one.startsWith(word) : one === word)
    return this.all
      .filter(({ code, kind, name }) => wordsOf(called(kind, code, name[locale])).some(matches))
      .map(({ id, kind }) => facet(kind, id))
  }
}

/** The code of a country is no word of it: “it” and “is” would find Italy and Iceland. */
const called = (kind: Named['kind'], code: string, name: null | string | undefined): string => (kind === 'country' ? (name ?? '') : code)

/** What it is shown as: its name in the language, or else in English; a programme without one by its code. */
export const labelOf = ({ code, name }: Named, locale: Locale): string => name[locale] ?? name[defaultLocale] ?? code

interface Read {
  id: string
  code: string
  name: unknown
}

/** Reads them as a stranger does. */
export async function readNames(payload: Payload): Promise<Names> {
  const query = { depth: 0, locale: 'all', pagination: false, select: { code: true, name: true }, sort: 'code' } as const
  const countries = await payload.find({ ...query, collection: 'countries', overrideAccess: false })
  const programmes = await payload.find({ ...query, collection: 'programmes', overrideAccess: false })
  const toNamed = (kind: Named['kind'], docs: readonly unknown[]): Named[] =>
    (docs as readonly Read[]).map(({ code, id, name }) => ({ kind, id, code, name: (name ?? {}) as Texts }))
  return new Names([...toNamed('country', countries.docs), ...toNamed('programme', programmes.docs)])
}
