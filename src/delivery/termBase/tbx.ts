import { defaultLocale } from '../../shared/locales.ts'
import { escapeHtml } from '../formats/text.ts'
import { entriesOf, labelOf, remarksOn, validity, type Concept, type SourceName, type Term, type TermBase } from './model.ts'

/** An element with text, or with elements that are rendered already. */
const element = (name: string, content: string, attributes: Record<string, string> = {}): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    .join('')}>${content}</${name}>`

const typed = (name: string, type: string, text: string, more: Record<string, string> = {}): string =>
  element(name, escapeHtml(text), { type, ...more })

const note = (text: string): string => element('note', escapeHtml(text))

/** An XML id begins with a letter; those of the database need not. */
const entryId = (id: string): string => `c-${id}`

const source = ({ title, url }: SourceName): string => typed('admin', 'source', url ? `${title}, ${url}` : title)

/**
 * TBX-Basic (ISO 30042:2019) in DCA style. What the dialect has no data category for is told in notes, so that nothing is lost.
 */
export function renderTbx(base: TermBase): string {
  const concepts = new Map(base.concepts.map((concept) => [concept.id, concept]))
  const conceptBy = (id: string) => concepts.get(id)
  const entries = base.concepts.filter(({ terms }) => terms.length > 0).map((concept) => renderEntry(concept, conceptBy))
  const root = { style: 'dca', type: 'TBX-Basic', 'xml:lang': defaultLocale, xmlns: 'urn:iso:std:iso:30042:ed-2' }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('tbx', `\n${header(base)}\n${element('text', element('body', `\n${entries.join('\n')}\n`))}\n`, root)}\n`
}

function header({ basis, name, title, updatedAt, version }: TermBase): string {
  const [main = 'Term base', ...others] = Object.values(title)
  const notes = [...others, ...(version ? [`Version ${version}`] : []), `Last changed ${updatedAt}`]
  const titles = element('titleStmt', element('title', escapeHtml(main)) + notes.map(note).join(''))
  const rests = basis.map((one) => element('p', escapeHtml(one.url ? `${one.title}, ${one.url}` : one.title)))
  const described = element('sourceDesc', [element('p', escapeHtml(name)), ...rests].join(''))
  return element('tbxHeader', element('fileDesc', titles + described))
}

type ConceptBy = (id: string) => Concept | undefined

function renderEntry(concept: Concept, conceptBy: ConceptBy): string {
  const languages = [...new Set(concept.terms.map(({ lang }) => lang))]
  const withoutTerms = entriesOf(concept.definition).filter(([locale]) => !languages.includes(locale))
  const content = [
    typed('descrip', 'subjectField', concept.conceptType),
    ...withoutTerms.map(([locale, text]) => typed('descrip', 'definition', text, { 'xml:lang': locale })),
    ...concept.sources.map(source),
    ...notesOf(concept, languages),
    ...references(concept, conceptBy),
    typed('xref', 'externalCrossReference', concept.name, { target: concept.name }),
    ...languages.map((lang) => renderLanguage(concept, lang, conceptBy)),
  ]
  return element('conceptEntry', `\n${content.join('\n')}\n`, { id: entryId(concept.id) })
}

function notesOf(concept: Concept, languages: readonly string[]): string[] {
  const scope = entriesOf(concept.scopeNote).filter(([locale]) => !languages.includes(locale))
  const period = validity(concept)
  return [
    ...scope.map(([locale, text]) => element('note', escapeHtml(text), { 'xml:lang': locale })),
    ...(concept.inAllianceNote ? [note('Named in the terminology note of the Alliance')] : []),
    ...(period ? [note(period)] : []),
  ]
}

/** The dialect knows one kind of relation; which one it is stands before the name. */
function references(concept: Concept, conceptBy: ConceptBy): string[] {
  const refer = (kind: string) => (id: string) => {
    const other = conceptBy(id)
    return other && other.terms.length > 0 ? [typed('ref', 'crossReference', `${kind}: ${labelOf(other)}`, { target: entryId(id) })] : []
  }
  return [
    ...(concept.broader ? refer('broader')(concept.broader) : []),
    ...concept.narrower.flatMap(refer('narrower')),
    ...concept.related.flatMap(refer('related')),
  ]
}

function renderLanguage(concept: Concept, lang: string, conceptBy: ConceptBy): string {
  const definition = entriesOf(concept.definition).find(([locale]) => locale === lang)?.[1]
  const scopeNote = entriesOf(concept.scopeNote).find(([locale]) => locale === lang)?.[1]
  const content = [
    ...(definition ? [typed('descrip', 'definition', definition)] : []),
    ...(scopeNote ? [note(scopeNote)] : []),
    ...concept.terms.filter((term) => term.lang === lang).map((term) => renderTerm(term, conceptBy)),
  ]
  return element('langSec', `\n${content.join('\n')}\n`, { 'xml:lang': lang })
}

const partsOfSpeech = new Set(['adjective', 'adverb', 'noun', 'other', 'verb'])
const termTypes = new Set(['abbreviation', 'acronym', 'fullForm', 'phrase'])

function renderTerm(term: Term, conceptBy: ConceptBy): string {
  // The dialect counts proper nouns among the nouns.
  const isProper = term.partOfSpeech === 'properNoun'
  const partOfSpeech = isProper ? 'noun' : term.partOfSpeech
  const content = [
    element('term', escapeHtml(term.text)),
    ...(term.termType && termTypes.has(term.termType) ? [typed('termNote', 'termType', term.termType)] : []),
    ...(partOfSpeech && partsOfSpeech.has(partOfSpeech) ? [typed('termNote', 'partOfSpeech', partOfSpeech)] : []),
    typed('termNote', 'administrativeStatus', `${term.status}Term-admn-sts`),
    ...term.sources.map(source),
    ...(isProper ? [note('Proper noun')] : []),
    ...remarksOn(term, conceptBy).map(note),
  ]
  return element('termSec', content.join(''))
}
