import type { Participant, Participants, Participation } from './model.ts'

type Cell = boolean | null | number | string | undefined

/** The columns, in order. New ones are added at the end. */
const columns: Record<string, (participant: Participant, participation: Participation) => Cell> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  nameLanguage: ({ language }) => language,
  localName: ({ localName }) => localName?.value,
  localNameLanguage: ({ localName }) => localName?.language,
  type: ({ type }) => type,
  countryCode: ({ country }) => country?.code,
  country: ({ country }) => country?.name,
  countryLanguage: ({ country }) => country?.language,
  countryFootnote: ({ country }) => country?.footnote,
  themes: ({ themes }) => themes.map(({ key }) => key).join(' '),
  latitude: ({ point }) => point?.latitude,
  longitude: ({ point }) => point?.longitude,
  pointPrecision: ({ point }) => point?.precision,
  pointSource: ({ point }) => point?.source,
  pointVerified: ({ point }) => point?.isVerified,
  wikidataId: ({ wikidataId }) => wikidataId,
  geonamesId: ({ geonamesId }) => geonamesId,
  url: ({ url }) => url,
  network: (_, { network }) => network,
  role: (_, { role }) => role,
  status: (_, { status }) => status,
  statusAsOf: (_, { statusAsOf }) => statusAsOf,
  startDate: (_, { startDate }) => startDate,
  endDate: (_, { endDate }) => endDate,
  accessionNumber: (_, { accessionNumber }) => accessionNumber,
}

/**
 * CSV (RFC 4180) with a line of names, then a line for each participation.
 *
 * @param hasBom with the mark by which spreadsheets know UTF-8
 */
export function renderCsv({ participants }: Participants, hasBom = false): string {
  const lines = participants.flatMap((participant) =>
    participant.participations.map((participation) => Object.values(columns).map((cellOf) => cellOf(participant, participation))),
  )
  return `${hasBom ? '\uFEFF' : ''}${[Object.keys(columns), ...lines].map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')}`
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. Our own numbers, such as -3.70, are no texts. */
export function toCell(value: Cell): string {
  if (value === null || value === undefined) return ''
  const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
