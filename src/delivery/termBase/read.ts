import type { Payload } from 'payload'

import { localeCodes } from '../../shared/locales.ts'
import { permanentName } from '../formats/names.ts'
import { plainLine, plainText } from '../formats/text.ts'
import type { Concept, SourceName, Term, TermBase, Texts } from './model.ts'
import { schemeName } from './names.ts'

type Stored = Record<string, unknown>

/** Reads the whole term base as a stranger: every concept that is public in some language, with the texts it is public in. */
export async function readTermBase(payload: Payload, publicUrl: string): Promise<TermBase> {
  const set = await readTermSet(payload)
  const { docs } = await payload.find({
    collection: 'glossary-terms',
    depth: 0,
    joins: false,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    sort: 'id',
  })
  const stored = docs as unknown as Stored[]
  const sources = await readSources(payload)
  const concepts = withRelations(stored.map((doc) => toConcept(doc, publicUrl, sources)))
  const changes = [...stored, set].flatMap(({ updatedAt }) => (typeof updatedAt === 'string' ? [updatedAt] : []))
  return {
    name: schemeName(publicUrl),
    title: textsOf(set.name, plainLine),
    ...given({ version: plainLine(set.version) }),
    basis: named(set.basis, sources),
    concepts,
    updatedAt: changes.sort().at(-1) ?? new Date(0).toISOString(),
  }
}

async function readTermSet(payload: Payload): Promise<Stored> {
  try {
    return (await payload.findGlobal({ slug: 'term-set', depth: 0, locale: 'all', overrideAccess: false })) as unknown as Stored
  } catch (error) {
    const { status } = error as { status?: number }
    if (status === 403 || status === 404) return {}
    throw error
  }
}

async function readSources(payload: Payload): Promise<ReadonlyMap<string, SourceName>> {
  const { docs } = await payload.find({
    collection: 'sources',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { title: true, url: true },
  })
  return new Map(docs.map(({ id, title, url }) => [id, { title: plainLine(title) ?? id, ...given({ url: url ?? undefined }) }]))
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])
const objectIn = (value: unknown): Stored => (typeof value === 'object' && value !== null ? (value as Stored) : {})
const ids = (value: unknown): string[] => list(value).filter((id): id is string => typeof id === 'string')
const named = (value: unknown, sources: ReadonlyMap<string, SourceName>): SourceName[] => ids(value).flatMap((id) => sources.get(id) ?? [])

/** Without what has no value. */
function given<Properties extends object>(properties: Properties): { [Name in keyof Properties]?: NonNullable<Properties[Name]> } {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as never
}

function textsOf(value: unknown, read: (text: unknown) => string | undefined = plainText): Texts {
  const texts = objectIn(value)
  return Object.fromEntries(localeCodes.flatMap((code) => (read(texts[code]) === undefined ? [] : [[code, read(texts[code])]])))
}

function toConcept(doc: Stored, publicUrl: string, sources: ReadonlyMap<string, SourceName>): Concept {
  const id = String(doc.id)
  return {
    id,
    name: permanentName(publicUrl, 'glossary-terms', id),
    conceptType: String(doc.conceptType),
    headword: textsOf(doc.headword, plainLine),
    definition: textsOf(doc.definition),
    scopeNote: textsOf(doc.scopeNote),
    narrower: [],
    related: ids(doc.related),
    inAllianceNote: doc.inAllianceNote === true,
    terms: list(doc.terms).flatMap((term) => toTerm(objectIn(term), id, sources) ?? []),
    sources: named(doc.sources, sources),
    updatedAt: String(doc.updatedAt),
    ...given({
      broader: typeof doc.broader === 'string' ? doc.broader : undefined,
      validFrom: plainLine(doc.validFrom),
      validTo: plainLine(doc.validTo),
    }),
  }
}

function toTerm(row: Stored, conceptId: string, sources: ReadonlyMap<string, SourceName>): Term | undefined {
  const [text, lang] = [plainLine(row.text), plainLine(row.lang)]
  if (!text || !lang) return undefined
  const instead = objectIn(row.useInstead)
  const concept = typeof instead.concept === 'string' && instead.concept !== conceptId ? instead.concept : undefined
  const insteadText = plainLine(instead.text)
  return {
    id: String(row.id),
    text,
    lang,
    status: row.status as Term['status'],
    forms: list(row.forms).flatMap((form) => plainLine(form) ?? []),
    phraseOnly: row.phraseOnly === true,
    needsNativeReview: row.needsNativeReview === true,
    sources: named(row.sources, sources),
    ...given({
      termType: plainLine(row.termType),
      partOfSpeech: plainLine(row.partOfSpeech),
      number: plainLine(row.number),
      usage: plainText(row.usage),
      note: plainText(row.note),
      audience: plainLine(row.audience),
      validFrom: plainLine(row.validFrom),
      validTo: plainLine(row.validTo),
      useInstead: insteadText ? { text: insteadText, lang: plainLine(instead.lang) ?? lang, ...given({ concept }) } : undefined,
    }),
  }
}

/** Each relation from both of its sides, and only between concepts that are here. */
export function withRelations(concepts: readonly Concept[]): Concept[] {
  const known = new Map(concepts.map((concept) => [concept.id, concept]))
  return concepts.map(({ broader, ...concept }) => {
    const others = concepts.filter(({ related }) => related.includes(concept.id)).map(({ id }) => id)
    const related = [...new Set([...concept.related, ...others])].filter((id) => known.has(id) && id !== concept.id)
    const narrower = concepts.filter((other) => other.broader === concept.id).map(({ id }) => id)
    return { ...concept, narrower, related: related.sort(), ...(broader && known.has(broader) ? { broader } : {}) }
  })
}
