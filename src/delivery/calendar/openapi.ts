import { inPath, notModified, refusals, shared, textHeaders, type ContractPart, type Operation } from '../../shared/openapi.ts'

const tag = { name: 'Calendars', description: 'Events of a known day as iCalendar (RFC 5545).' }

const calendar: Operation['responses'] = {
  200: { description: 'iCalendar.', headers: textHeaders, content: { 'text/calendar': { schema: { type: 'string' } } } },
  ...notModified,
  ...refusals(400, 404, 405),
}

export const contract: ContractPart = {
  tag,
  paths: {
    '/calendar/{locale}/events.ics': {
      parameters: [shared('localeInPath')],
      get: { operationId: 'getCalendar', summary: 'The latest 500 dated events', tags: [tag.name], responses: calendar },
    },
    '/calendar/{locale}/events/{slug}.ics': {
      parameters: [shared('localeInPath'), inPath('slug', 'The address of the event in this language.')],
      get: { operationId: 'getEventCalendar', summary: 'One dated event', tags: [tag.name], responses: calendar },
    },
  },
}
