import { entriesOf, remarksOn, validity, type Concept, type Term, type TermBase } from './model.ts'

/** What stands in a statement: another thing by its address, or a text. */
export type RdfValue = { iri: string } | { text: string; lang?: string; type?: string }

/** A thing and what is said of it; properties and types are written with the prefixes of `prefixes`. */
export interface RdfThing {
  iri: string
  type: string
  properties: readonly (readonly [string, RdfValue])[]
}

export const prefixes = {
  dcterms: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** Languages of texts, each at most once for a property. */
const texts = (property: string, all: readonly (readonly [string, string])[]) =>
  all.map(([lang, text]) => [property, { text, lang }] as const)

/**
 * The term base in SKOS: neutral statements, whatever they are written in. What is to be avoided is a hidden label, so that searches find
 * it and nobody is offered it; why, is told in a note.
 */
export function toSkos(base: TermBase): RdfThing[] {
  const concepts = new Map(base.concepts.map((concept) => [concept.id, concept]))
  const top = base.concepts.filter(({ broader }) => !broader)
  const scheme: RdfThing = {
    iri: base.name,
    type: 'skos:ConceptScheme',
    properties: [
      ...texts('dcterms:title', entriesOf(base.title)),
      ...(base.version ? [['dcterms:hasVersion', { text: base.version }] as const] : []),
      ['dcterms:modified', { text: base.updatedAt, type: 'xsd:dateTime' }],
      ...base.basis.map(sourceOf),
      ...top.map(({ name }) => ['skos:hasTopConcept', { iri: name }] as const),
    ],
  }
  return [scheme, ...base.concepts.map((concept) => toThing(concept, base.name, concepts))]
}

type Concepts = ReadonlyMap<string, Concept>

function toThing(concept: Concept, scheme: string, concepts: Concepts): RdfThing {
  const period = validity(concept)
  const to = (property: string, ids: readonly string[]) =>
    ids.flatMap((id) => {
      const other = concepts.get(id)
      return other ? [[property, { iri: other.name }] as const] : []
    })
  return {
    iri: concept.name,
    type: 'skos:Concept',
    properties: [
      ['skos:inScheme', { iri: scheme }],
      ...(concept.broader ? [] : [['skos:topConceptOf', { iri: scheme }] as const]),
      ...labelsOf(concept.terms),
      ...texts('skos:definition', entriesOf(concept.definition)),
      ...texts('skos:scopeNote', entriesOf(concept.scopeNote)),
      ...concept.terms.flatMap((term) => noteOf(term, concepts)),
      ...(period ? [['skos:historyNote', { text: period, lang: 'en' }] as const] : []),
      ...to('skos:broader', concept.broader ? [concept.broader] : []),
      ...to('skos:narrower', concept.narrower),
      // Integrity condition S27: what is above or below is not beside.
      ...to(
        'skos:related',
        concept.related.filter((id) => !isAbove(id, concept, concepts) && !isAbove(concept.id, concepts.get(id), concepts)),
      ),
      ['dcterms:type', { text: concept.conceptType }],
      ['dcterms:identifier', { text: concept.id }],
      ['dcterms:modified', { text: concept.updatedAt, type: 'xsd:dateTime' }],
      ...concept.sources.map(sourceOf),
    ],
  }
}

const sourceOf = ({ title, url }: { title: string; url?: string }) => ['dcterms:source', url ? { iri: url } : { text: title }] as const

function isAbove(id: string, concept: Concept | undefined, concepts: Concepts): boolean {
  const seen = new Set<string>()
  for (let at = concept?.broader; at !== undefined && !seen.has(at); at = concepts.get(at)?.broader) {
    if (at === id) return true
    seen.add(at)
  }
  return false
}

const labelKinds = {
  preferred: 'skos:prefLabel',
  admitted: 'skos:altLabel',
  deprecated: 'skos:hiddenLabel',
  superseded: 'skos:hiddenLabel',
} as const

/** Integrity conditions S13 and S14: one preferred label in a language, and no label of two kinds. */
function labelsOf(terms: readonly Term[]): (readonly [string, RdfValue])[] {
  const labels = new Map<string, readonly [string, RdfValue]>()
  const preferred = new Set<string>()
  const add = (kind: string, text: string, lang: string) => {
    const key = `${lang.toLowerCase()} ${text}`
    if (labels.has(key)) return
    const isSecond = kind === 'skos:prefLabel' && preferred.has(lang.toLowerCase())
    if (kind === 'skos:prefLabel') preferred.add(lang.toLowerCase())
    labels.set(key, [isSecond ? 'skos:altLabel' : kind, { text, lang }])
  }
  for (const status of ['preferred', 'admitted', 'deprecated', 'superseded'] as const)
    for (const term of terms) if (term.status === status) add(labelKinds[status], term.text, term.lang)
  for (const { forms, lang } of terms) for (const form of forms) add('skos:hiddenLabel', form, lang)
  return [...labels.values()]
}

function noteOf(term: Term, concepts: Concepts): (readonly [string, RdfValue])[] {
  const avoided = term.status === 'deprecated' || term.status === 'superseded' ? [term.status] : []
  const remarks = [...avoided, ...remarksOn({ ...term, forms: [] }, (id) => concepts.get(id))]
  if (remarks.length === 0) return []
  return [
    ['skos:note', { text: `${term.text} (${term.lang}): ${remarks.map((remark) => remark.replace(/\.$/u, '')).join('. ')}.`, lang: 'en' }],
  ]
}
