import { inPath, named, notModified, query, refusals, shared, textHeaders, type ContractPart, type Schema } from '../../shared/openapi.ts'

const tag = { name: 'Participants', description: 'Authorities and what they take part in, for maps and tables.' }

const text: Schema = { type: 'string' }
const textOrNothing: Schema = { type: ['string', 'null'] }
const numberOrNothing: Schema = { type: ['number', 'null'] }
const language: Schema = { description: 'The language of the name; null for a proper name.', anyOf: [named('Locale'), { type: 'null' }] }

const point: Schema = {
  type: ['object', 'null'],
  required: ['latitude', 'longitude', 'precision', 'source', 'isVerified'],
  properties: {
    latitude: { type: 'number', minimum: -90, maximum: 90 },
    longitude: { type: 'number', minimum: -180, maximum: 180 },
    precision: textOrNothing,
    source: textOrNothing,
    isVerified: { type: 'boolean', description: 'Has somebody compared it with a map?' },
  },
}

const names = ['url', 'name', 'language', 'localName', 'type', 'country', 'themes', 'wikidataId', 'geonamesId', 'point', 'participations']

const facts: Record<string, Schema> = {
  url: textOrNothing,
  name: text,
  language,
  localName: { type: ['object', 'null'], required: ['value', 'language'], properties: { value: text, language: textOrNothing } },
  type: text,
  country: {
    type: ['object', 'null'],
    required: ['code', 'name', 'language', 'footnote'],
    properties: { code: text, name: text, language, footnote: textOrNothing },
  },
  themes: {
    type: 'array',
    items: { type: 'object', required: ['key', 'name', 'language'], properties: { key: text, name: text, language } },
  },
  wikidataId: textOrNothing,
  geonamesId: numberOrNothing,
  participations: { type: 'array', items: named('ParticipationData') },
}

const { latitude: _latitude, longitude: _longitude, ...aboutPoint } = point.properties as Record<string, Schema>

export const contract: ContractPart = {
  tag,
  schemas: {
    Attribution: {
      type: 'object',
      description: 'To be shown with the coordinates.',
      required: ['text', 'name', 'url', 'licence'],
      properties: { text, name: text, url: text, licence: text },
    },
    ParticipationData: {
      type: 'object',
      required: ['network', 'role', 'status', 'statusAsOf', 'startDate', 'endDate', 'accessionNumber'],
      properties: {
        network: text,
        role: text,
        status: textOrNothing,
        statusAsOf: textOrNothing,
        startDate: textOrNothing,
        endDate: textOrNothing,
        accessionNumber: numberOrNothing,
      },
    },
    Participant: { type: 'object', required: ['id', ...names], properties: { id: { ...text, format: 'uri' }, ...facts, point } },
    Participants: {
      type: 'object',
      required: ['locale', 'attribution', 'total', 'participants'],
      properties: {
        locale: named('Locale'),
        attribution: named('Attribution'),
        total: { type: 'integer', minimum: 0 },
        participants: { type: 'array', items: named('Participant') },
      },
    },
    ParticipantFeatures: {
      type: 'object',
      description: 'GeoJSON (RFC 7946).',
      required: ['type', 'attribution', 'features'],
      properties: {
        type: { const: 'FeatureCollection' },
        attribution: named('Attribution'),
        features: { type: 'array', items: named('ParticipantFeature') },
      },
    },
    ParticipantFeature: {
      type: 'object',
      required: ['type', 'id', 'geometry', 'properties'],
      properties: {
        type: { const: 'Feature' },
        id: { ...text, format: 'uri' },
        geometry: {
          type: ['object', 'null'],
          required: ['type', 'coordinates'],
          properties: { type: { const: 'Point' }, coordinates: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 } },
        },
        properties: {
          type: 'object',
          required: names,
          properties: {
            ...facts,
            point: { type: ['object', 'null'], required: ['precision', 'source', 'isVerified'], properties: aboutPoint },
          },
        },
      },
    },
  },
  paths: {
    '/data/{locale}/participants.{format}': {
      parameters: [
        shared('localeInPath'),
        inPath('format', 'GeoJSON, CSV (a line for each participation) or JSON.', { type: 'string', enum: ['geojson', 'csv', 'json'] }),
      ],
      get: {
        operationId: 'getParticipants',
        summary: 'Authorities with their participations',
        tags: [tag.name],
        parameters: [
          query('network', 'With a participation in this network.', text, 'romact'),
          query('country', 'In this country, by its code.', text, 'RO'),
          query('type', 'Of this type.', text, 'municipality'),
          query('theme', 'With this theme, by its key.', text),
          query('year', 'With a participation that began in this year.', { type: 'string', pattern: '^[12][0-9]{3}$' }, '2013'),
          query('bbox', 'west,south,east,north in degrees; west is greater than east over the antimeridian.', text, '20,40,30,50'),
          query('bom', 'With the mark of UTF-8 before it, for spreadsheets; CSV alone takes it.', { type: 'string', enum: ['0', '1'] }),
        ],
        responses: {
          200: {
            description: 'Those the filters leave.',
            headers: textHeaders,
            content: {
              'application/geo+json': { schema: named('ParticipantFeatures') },
              'application/json': { schema: named('Participants') },
              'text/csv': { schema: text },
            },
          },
          ...notModified,
          ...refusals(400, 404, 405),
        },
      },
    },
  },
}
