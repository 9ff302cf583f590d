import type { Payload } from 'payload'

import { whens } from '../eventList/when.ts'
import { BadParameter, demandOneOf } from '../formats/parameters.ts'
import { richTextFormats } from '../richText/format.ts'
import { Fields } from './fields.ts'
import { checkJoins } from './joins.ts'
import type { QueryBranch, QueryNode } from './query.ts'
import type { Reader } from './reader.ts'
import { isParameter, type Parameter } from './routes.ts'
import { checkDepth, checkFlag, checkLanguage, checkLimit, checkPage, demandText } from './scalars.ts'
import { checkPopulate, checkSelect } from './select.ts'
import { checkSort } from './sort.ts'
import { isOpen, namesTaken, subjects, type Subject } from './subject.ts'
import { checkWhere } from './where.ts'

/** A request as far as it asks for something; `path` is that below `/api`. */
export interface Question {
  method: string
  path: string
  query: QueryBranch
}

/**
 * What has been looked at of a question: all of it, or the address alone, also where that is `closed` to the reader, whom the framework
 * then refuses.
 */
export type Checked = 'address' | 'all' | 'closed'

/** @throws BadParameter naming the first parameter that cannot be taken */
export type Check = (question: Question, reader: Reader) => Checked

/** Known by name alone, and sent by the panel in parts. */
const nested = new Set(['selectedLocales', 'uploadEdits'])

const languages = ['locale', 'fallback-locale', 'fallbackLocale']

/** Prepares what each address takes, collection by collection, when it is first asked. */
export function createCheck({ collections, config }: Payload): Check {
  const fields = new Fields(config, collections)
  const subjectOf = subjects(fields, config.endpoints)

  return ({ method, path, query }, reader) => {
    for (const name of languages) {
      const node = query.get(name)
      if (node !== undefined) checkLanguage(node, name, reader)
    }
    demandJson(query.get('data'))
    const subject = subjectOf(method, path)
    // What is not there is the framework's to refuse; the address of a file alone says which it is.
    if (!subject || subject.route.isFile) return 'address'
    if (!isOpen(subject, reader)) return 'closed'
    const taken = namesTaken(subject)
    for (const [name, node] of query) {
      if (!taken.includes(name)) throw notTaken(name, taken)
      if (isParameter(name)) checkParameter(name, node, subject, { fields, name, reader })
      else if (!nested.has(name)) demandText(node, name)
    }
    demandEnd(subject, query, reader)
    return 'all'
  }
}

/** The framework reads it wherever it stands, and fails where it is none. */
function demandJson(data: QueryNode | undefined): void {
  if (typeof data !== 'string' || data === '') return
  try {
    JSON.parse(data)
  } catch {
    throw new BadParameter('data', 'It is JSON.')
  }
}

const notTaken = (name: string, taken: readonly string[]) =>
  new BadParameter(name, `There is no such parameter here. What this address takes is: ${taken.join(', ')}.`)

interface Checking {
  fields: Fields
  name: string
  reader: Reader
}

function checkParameter(parameter: Parameter, node: QueryNode, { level, slug }: Subject, checking: Checking): void {
  const { fields, name, reader } = checking
  switch (parameter) {
    case 'depth':
      return checkDepth(node, name, reader)
    case 'draft':
    case 'pagination':
    case 'trash':
      return checkFlag(node, name)
    case 'cursor':
      // Whether it belongs to the list is looked at where it is opened.
      return void demandText(node, name)
    case 'format':
      return void demandOneOf(name, demandText(node, name), richTextFormats)
    case 'when':
      return void demandOneOf(name, demandText(node, name), whens)
    case 'limit':
      return checkLimit(node, name, reader)
    case 'page':
      return checkPage(node, name)
    case 'populate':
      return checkPopulate(node, checking)
    case 'select':
      return checkSelect(node, level, checking)
    case 'sort':
      return checkSort(node, level, checking)
    case 'where':
      return checkWhere(node, level, checking)
    case 'joins': {
      const collection = slug === undefined ? undefined : fields.collection(slug)
      if (collection) checkJoins(node, collection, checking)
      return undefined
    }
    // Looked at wherever they stand.
    case 'fallback-locale':
    case 'fallbackLocale':
    case 'locale':
      return undefined
  }
}

/** What `when` puts around a filter is two steps deep, and the framework reads ten. */
const stepsBesideWhen = 8

function demandEnd({ route }: Subject, query: QueryBranch, reader: Reader): void {
  if (route.isBulk) demandWholeFilter(query.get('where'))
  if (query.has('when') && stepsIn(query.get('where')) > stepsBesideWhen)
    throw new BadParameter('where', 'Nest it less deep, beside “when”.')
  const isUnbounded = query.get('pagination') === 'false' && !query.has('limit')
  if (isUnbounded && !reader.isStaff) throw new BadParameter('pagination', 'Without pages, give a limit.')
}

/** Payload takes `where[title]=` for no filter, and would change everything. */
function demandWholeFilter(where: QueryNode | undefined): void {
  if (where === undefined || !isWhole(where))
    throw new BadParameter('where', 'Name the documents to change by a filter such as where[id][equals]=…, with a value in each part.')
}

/** The panel says “all of them” by an id that is not nothing. */
const isAnyId = (name: string, node: QueryNode): boolean =>
  name === 'id' && typeof node !== 'string' && node.size === 1 && node.get('not_equals') === ''

const isWhole = (node: QueryNode): boolean =>
  typeof node === 'string' ? node !== '' : [...node].every(([name, inner]) => isAnyId(name, inner) || isWhole(inner))

const stepsIn = (node: QueryNode | undefined): number =>
  node === undefined || typeof node === 'string' ? 0 : 1 + Math.max(0, ...[...node.values()].map(stepsIn))
