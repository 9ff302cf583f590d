import { toCsv, type Cell } from '../formats/csv.ts'
import type { Participant, Participants, Participation } from './model.ts'

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

/** A line for each participation. */
export function renderCsv({ participants }: Participants, hasBom = false): string {
  const lines = participants.flatMap((participant) =>
    participant.participations.map((participation) => Object.values(columns).map((cellOf) => cellOf(participant, participation))),
  )
  return toCsv(Object.keys(columns), lines, hasBom)
}
