import type { RequestHandler } from 'express'

import { isListOfEvents, whens } from './eventList/when.ts'
import { problem, sendProblem } from './problem.ts'
import { richTextFormats } from './richText/format.ts'
import { perLocaleGlobals, publicCollections } from '../shared/slugs.ts'

interface OwnQueryKey {
  name: string
  /** All it may be; anything where what it is is looked at elsewhere. */
  values?: readonly string[]
  /** Where it is taken; `path` is that below `/api`. */
  isTakenBy(path: string): boolean
}

const documents = new Set<string>([...publicCollections, ...perLocaleGlobals.map((slug) => `globals/${slug}`)])

/** A collection, one of its documents, or a global. */
function answersDocuments(path: string): boolean {
  const [first = '', second, ...rest] = path.split('/').filter(Boolean)
  if (first === 'globals') return rest.length === 0 && documents.has(`globals/${second}`)
  return rest.length === 0 && documents.has(first) && second !== 'count'
}

/** The list of a public collection. */
const isList = (path: string): boolean => documents.has(path.replace(/^\/+|\/+$/gu, '')) && !path.includes('globals')

/** What reading by REST takes besides the parameters of the framework. */
export const ownQueryKeys: readonly OwnQueryKey[] = [
  { name: 'cursor', isTakenBy: isList },
  { name: 'format', values: richTextFormats, isTakenBy: answersDocuments },
  { name: 'when', values: whens, isTakenBy: isListOfEvents },
]

/** Refuses a value that is none, and a key where nothing heeds it. */
export const refuseUnknownChoice: RequestHandler = (req, res, next) => {
  const query = new URL(req.originalUrl, 'http://path.invalid').searchParams
  const isRead = req.method === 'GET' || req.method === 'HEAD'
  for (const { isTakenBy, name, values } of ownQueryKeys) {
    const given = query.getAll(name)
    const isRight = isRead && isTakenBy(req.path) && given.length === 1 && (values?.includes(given[0] ?? '') ?? true)
    if (given.length === 0 || isRight) continue
    const allowed = values ? `One of: ${values.join(', ')}.` : 'Once, in a list.'
    const detail = isTakenBy(req.path) && isRead ? `“${name}” cannot be taken like this. ${allowed}` : `“${name}” is not taken here.`
    sendProblem(res, problem(400, detail, undefined, [{ message: allowed, path: name }]))
    return
  }
  next()
}
