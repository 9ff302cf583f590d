import { inPath, readHeaders, refusals, type ContractPart } from '../../../shared/openapi.ts'

const tag = { name: 'Files', description: 'Pictures and papers. A file never changes under its address.' }

const types = ['image/webp', 'image/jpeg', 'image/png', 'image/avif', 'image/gif', 'application/pdf']

export const filesPart: ContractPart = {
  tag,
  paths: {
    '/api/media/file/{filename}': {
      parameters: [inPath('filename', 'As `url` of a medium and of its sizes has it.')],
      get: {
        operationId: 'getFile',
        summary: 'A file',
        description: 'Served while its record is public in any language.',
        tags: [tag.name],
        responses: {
          200: { description: 'The file.', headers: readHeaders, content: Object.fromEntries(types.map((type) => [type, { schema: {} }])) },
          206: { description: 'A part of it (`Range`).', content: Object.fromEntries(types.map((type) => [type, { schema: {} }])) },
          304: { $ref: '#/components/responses/NotModified' },
          ...refusals(403, 404),
        },
      },
    },
  },
}
