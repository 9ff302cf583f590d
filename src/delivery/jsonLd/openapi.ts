import type { Schema } from '../../shared/openapi.ts'

/** The addresses stand with those of the documents (`openapi/collections.ts`). */
export const jsonLdSchema: Schema = {
  type: 'object',
  description: 'JSON-LD by schema.org: NewsArticle, Event, GovernmentOrganization or DefinedTerm.',
  required: ['@context', '@type', '@id'],
  properties: {
    '@context': { const: 'https://schema.org' },
    '@type': { type: 'string' },
    '@id': { type: 'string', format: 'uri', description: 'The permanent name.' },
  },
  additionalProperties: true,
}
