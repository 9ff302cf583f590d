import { SaxesParser } from 'saxes'

interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

const namespace = 'urn:iso:std:iso:30042:ed-2'

function parse(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('A DOCTYPE.')
  })
  parser.on('opentag', ({ attributes, local, uri }) => {
    if (uri !== namespace) throw new Error(`${local} is of another namespace.`)
    const own = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]))
    const element = { name: local, attributes: own, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  const [root] = top.children
  if (!root) throw new Error('No root.')
  return root
}

const auxiliary = ['descrip', 'descripGrp', 'admin', 'adminGrp', 'transacGrp', 'note', 'ref', 'xref']

/** What may stand in an element, in order: groups of names of which there is any number, or exactly one, or one and more. */
const content: Readonly<Record<string, readonly { names: readonly string[]; least: number; most: number }[]>> = {
  tbx: [one('tbxHeader'), one('text')],
  tbxHeader: [one('fileDesc'), any('encodingDesc'), any('revisionDesc')],
  fileDesc: [{ names: ['titleStmt'], least: 0, most: 1 }, any('publicationStmt'), some('sourceDesc')],
  titleStmt: [one('title'), any('note')],
  sourceDesc: [some('p')],
  text: [one('body')],
  body: [some('conceptEntry')],
  conceptEntry: [any(...auxiliary), some('langSec')],
  langSec: [any(...auxiliary), some('termSec')],
  termSec: [one('term'), any('termNote', 'termNoteGrp'), any(...auxiliary)],
  ...Object.fromEntries(['title', 'note', 'p', 'term', 'termNote', 'descrip', 'admin', 'ref', 'xref'].map((name) => [name, []])),
}

function one(name: string) {
  return { names: [name], least: 1, most: 1 }
}
function some(name: string) {
  return { names: [name], least: 1, most: Infinity }
}
function any(...names: string[]) {
  return { names, least: 0, most: Infinity }
}

/** Where a data category of TBX-Basic may stand, and what its values are. */
const categories: Readonly<Record<string, { in: readonly string[]; values?: readonly string[] }>> = {
  'descrip subjectField': { in: ['conceptEntry'] },
  'descrip definition': { in: ['conceptEntry', 'langSec'] },
  'admin source': { in: ['conceptEntry', 'langSec', 'termSec'] },
  'ref crossReference': { in: ['conceptEntry', 'termSec'] },
  'xref externalCrossReference': { in: ['conceptEntry', 'langSec', 'termSec'] },
  'termNote partOfSpeech': { in: ['termSec'], values: ['adjective', 'noun', 'other', 'verb', 'adverb'] },
  'termNote termType': { in: ['termSec'], values: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'] },
  'termNote administrativeStatus': {
    in: ['termSec'],
    values: ['admittedTerm-admn-sts', 'deprecatedTerm-admn-sts', 'supersededTerm-admn-sts', 'preferredTerm-admn-sts'],
  },
}

/**
 * Checks a file against the structure of TBX-Basic in DCA style (ISO 30042:2019 and the rules of the dialect), and throws at the first
 * thing that is wrong. It shares nothing with what writes such files.
 *
 * @returns the numbers of what is in it
 */
export function checkTbx(xml: string): { concepts: number; terms: number; languages: Set<string> } {
  const root = parse(xml)
  if (root.name !== 'tbx' || root.attributes.type !== 'TBX-Basic' || root.attributes.style !== 'dca' || !root.attributes['xml:lang'])
    throw new Error('The root does not say TBX-Basic in DCA style, with its language.')
  const found = { concepts: 0, terms: 0, languages: new Set<string>() }
  const ids = new Set<string>()
  const targets: string[] = []
  const visit = (element: Element, parent: string) => {
    checkOrder(element)
    checkCategory(element, parent)
    const { id, target } = element.attributes
    if (id !== undefined && (ids.has(id) || !/^[A-Za-z_][\w.-]*$/u.test(id))) throw new Error(`The id ${id} is no XML id, or here twice.`)
    if (id !== undefined) ids.add(id)
    if (target !== undefined) targets.push(target)
    if (element.name === 'conceptEntry' && id === undefined) throw new Error('A concept without id.')
    if (element.name === 'langSec') found.languages.add(required(element, 'xml:lang'))
    if (element.name === 'conceptEntry') found.concepts += 1
    if (element.name === 'termSec') found.terms += 1
    for (const child of element.children) visit(child, element.name)
  }
  visit(root, '')
  const dangling = targets.filter((target) => !/^https?:\/\/.+/u.test(target) && !ids.has(target))
  if (dangling.length > 0) throw new Error(`Nothing is called ${dangling.join(', ')}.`)
  return found
}

function required({ attributes, name }: Element, attribute: string): string {
  const value = attributes[attribute]
  if (!value) throw new Error(`${name} needs ${attribute}.`)
  return value
}

function checkOrder({ children, name, text }: Element): void {
  const model = content[name]
  if (!model) throw new Error(`${name} is no element of the dialect.`)
  if (model.length === 0 && (children.length > 0 || text.trim() === '')) throw new Error(`${name} holds text, and some.`)
  if (model.length > 0 && text.trim() !== '') throw new Error(`${name} holds no text.`)
  let at = 0
  for (const { least, most, names } of model) {
    const from = at
    while (at < children.length && names.includes(children[at]?.name ?? '')) at += 1
    if (at - from < least || at - from > most) throw new Error(`${name} holds ${at - from} of ${names.join(', ')}.`)
  }
  if (at < children.length) throw new Error(`${children[at]?.name} has no place there in ${name}.`)
}

function checkCategory(element: Element, parent: string): void {
  const isTyped = ['descrip', 'admin', 'ref', 'xref', 'termNote'].includes(element.name)
  if (!isTyped) return
  const category = categories[`${element.name} ${required(element, 'type')}`]
  if (!category) throw new Error(`${element.name} ${element.attributes.type} is no data category of TBX-Basic.`)
  if (!category.in.includes(parent)) throw new Error(`${element.attributes.type} has no place in ${parent}.`)
  if (category.values && !category.values.includes(element.text)) throw new Error(`${element.text} is no ${element.attributes.type}.`)
}
