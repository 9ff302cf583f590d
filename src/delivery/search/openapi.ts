import { named, notModified, query, refusals, textHeaders, type ContractPart, type Schema } from '../../shared/openapi.ts'
import { pathCollections } from '../../shared/paths.ts'
import { longestQuestion, mostFound, mostOnPage } from './parameters.ts'
import { facetKinds } from './read.ts'

const tag = { name: 'Search', description: 'Full text search over what is public, a language at a time.' }

const text: Schema = { type: 'string' }
const textOrNothing: Schema = { type: ['string', 'null'] }
const flag: Schema = { type: 'boolean' }
const count: Schema = { type: 'integer', minimum: 0 }
const pageOrNothing: Schema = { type: ['integer', 'null'], minimum: 1 }
const type: Schema = { ...text, enum: pathCollections }
const year: Schema = { ...text, pattern: '^[12][0-9]{3}$' }

const object = (properties: Record<string, Schema>, description?: string): Schema => ({
  type: 'object',
  ...(description === undefined ? {} : { description }),
  required: Object.keys(properties),
  properties,
})

const listOf = (items: Schema): Schema => ({ type: 'array', items })

const result = object({
  type: { ...type, description: 'Its collection.' },
  id: text,
  locale: named('Locale'),
  title: text,
  url: { ...textOrNothing, description: 'Path of its page.' },
  excerpt: {
    ...listOf(object({ text, isMatch: flag })),
    description: 'Plain text in pieces; those that answer to the question are marked.',
  },
  date: { ...textOrNothing, description: 'As much of the date as is known: 2013, 2013-10 or 2013-10-14.' },
  score: {
    type: 'integer',
    minimum: 1,
    maximum: 4,
    description: 'All words stand in the title as they are (4), in the title (3), in title and lead (2), or somewhere (1).',
  },
  _translation: object({ requested: named('Locale'), served: named('Locale') }),
})

const facet: Schema = {
  type: 'object',
  required: ['value', 'count'],
  properties: { value: text, label: { ...text, description: 'Countries and programmes: their name.' }, count },
}

const results = object({
  docs: listOf(named('SearchResult')),
  totalDocs: { ...count, maximum: mostFound },
  isTotalExact: { ...flag, description: `False when there are more than ${mostFound}: those beyond are neither counted nor reached.` },
  limit: count,
  page: count,
  pagingCounter: count,
  totalPages: count,
  hasPrevPage: flag,
  hasNextPage: flag,
  prevPage: pageOrNothing,
  nextPage: pageOrNothing,
  facets: object(
    Object.fromEntries(facetKinds.map((kind) => [kind, listOf(named('SearchFacet'))])),
    'How many of the documents found there are of each.',
  ),
})

export const contract: ContractPart = {
  tag,
  schemas: { SearchFacet: facet, SearchResult: result, SearchResults: results },
  paths: {
    '/api/search': {
      get: {
        operationId: 'search',
        summary: 'Documents with these words',
        description:
          'All words must be there; accents and case make no difference. The last one is taken for the beginning of a word unless a quotation mark closes it. Only texts that are published in the language are found.',
        tags: [tag.name],
        parameters: [
          { ...query('q', 'The words.', { ...text, minLength: 1, maxLength: longestQuestion }, 'Kosice'), required: true },
          query('locale', 'The language searched; English without it.', named('Locale'), 'fr'),
          query('type', 'Of this collection.', type, 'news'),
          query('year', 'Of this year.', year, '2013'),
          query('country', 'Of this country, by its code.', text, 'SK'),
          query('programme', 'Of this programme, by its code.', text, 'ROMACT'),
          query('limit', 'Documents on a page.', { type: 'integer', minimum: 1, maximum: mostOnPage, default: 10 }),
          query('page', 'Which page.', { type: 'integer', minimum: 1, maximum: mostFound, default: 1 }),
        ],
        responses: {
          200: {
            description: 'What was found, best first.',
            headers: textHeaders,
            content: { 'application/json': { schema: named('SearchResults') } },
          },
          ...notModified,
          ...refusals(400, 405),
        },
      },
    },
  },
}
