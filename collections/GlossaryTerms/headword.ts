/** A term as far as naming the concept needs it. */
export interface NamingTerm {
  lang?: null | string
  status?: null | string
  text?: null | string
}

const rank: Readonly<Record<string, number>> = { preferred: 0, admitted: 1, superseded: 2, deprecated: 3 }

const isOf = (term: NamingTerm, locale: string): boolean => {
  const lang = term.lang?.toLowerCase()
  return lang === locale || Boolean(lang?.startsWith(`${locale}-`))
}

/** What a concept is called in a language: its best term there, else in English, else the first one of all. */
export function headwordOf(terms: unknown, locale: string): string | undefined {
  const named = (Array.isArray(terms) ? (terms as NamingTerm[]) : []).filter((term) => Boolean(term?.text))
  for (const language of [locale, 'en']) {
    const [best] = named.filter((term) => isOf(term, language)).sort((a, b) => (rank[a.status ?? ''] ?? 4) - (rank[b.status ?? ''] ?? 4))
    if (best?.text) return best.text
  }
  return named[0]?.text ?? undefined
}
