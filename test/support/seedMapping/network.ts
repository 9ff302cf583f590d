import { localeCodes } from '../../../src/shared/locales.ts'
import { expected, languagesOf, seedFile, to, toAll, type CollectionMapping, type Localized, type Pick } from './mapping.ts'
import type { Fields } from './plain.ts'

type Sourced = Fields & { sources: string[] }

interface Programme extends Fields {
  id: string
  parent: string | null
  name: Localized
  summary: Localized
  countryNote?: Localized
  countryCodes: string[]
  partners: string[]
  figures: (Sourced & { note?: string })[]
  phases?: (Sourced & { label: Localized; note?: Localized; start: string; budgetEUR?: number })[]
  sources: string[]
}

interface Figure extends Sourced {
  note?: string
}

interface Authority extends Fields {
  id: string
  countryCode: string
  exonym?: Localized
  evidenceTier: string
  populationTotal?: Figure
  romaPopulationEstimate?: Figure
  localActionPlan?: Sourced
  participations: (Sourced & { network: string; role: string })[]
}

interface Organisation {
  key: string
  name: Localized
  kind: string
  authority: string | null
}

interface Application extends Fields {
  reference: string
  countryCode: string
  decisionDate?: string
  interestThemes: string[]
  consentAt: string
}

const legacyKey = ({ legacyKey: key }: Fields): string => String(key)
const added = ['seoTitle', 'seoDescription', 'socialImage']
const withSources = ({ sources, ...rest }: Sourced): Fields => ({ ...rest, sources: toAll('sources', sources) })

/** Notes of figures are English texts in the file. */
const figureIn = (pick: Pick, figure: Figure | undefined): Fields | undefined =>
  figure && { ...withSources(figure), note: pick({ en: figure.note }) }

export const programmes: CollectionMapping = {
  collection: 'programmes',
  keyOf: legacyKey,
  notInFile: [...added, 'events', 'news', 'participations'],
  secret: ['createdBy', 'editorialNote'],
  records: seedFile<Programme[]>('programmes').map(
    ({ id, parent, name, summary, countryNote, countryCodes, partners, figures, phases, sources, ...rest }) =>
      expected({
        key: id,
        languages: languagesOf(name),
        fields: (pick) => ({
          ...rest,
          legacyKey: id,
          parent: to('programmes', parent),
          name: pick(name),
          summary: pick(summary),
          countryNote: pick(countryNote),
          countries: toAll('countries', countryCodes),
          partners: toAll('organisations', partners),
          figures: figures.map((figure) => figureIn(pick, figure)),
          phases: phases?.map(({ label, note, budgetEUR, ...phase }) => ({
            ...withSources(phase),
            label: pick(label),
            note: pick(note),
            budget: budgetEUR && { value: budgetEUR, unit: 'EUR', asOf: phase.start, sources: toAll('sources', phase.sources) },
          })),
          sources: toAll('sources', sources),
        }),
      }),
  ),
}

const authorities = seedFile<Authority[]>('member-authorities')

export const memberAuthorities: CollectionMapping = {
  collection: 'member-authorities',
  keyOf: legacyKey,
  notInFile: [...added, 'participations', 'events', 'news'],
  secret: ['createdBy', 'editorialNote', 'evidenceTier'],
  records: authorities.map((authority) => {
    const { id, countryCode, exonym, evidenceTier, participations: _own, localActionPlan, ...rest } = authority
    return expected({
      key: id,
      // Without a profile there is nothing to translate.
      languages: localeCodes,
      secret: { evidenceTier },
      fields: (pick) => ({
        ...rest,
        legacyKey: id,
        country: to('countries', countryCode),
        exonym: pick(exonym),
        populationTotal: figureIn(pick, rest.populationTotal),
        romaPopulationEstimate: figureIn(pick, rest.romaPopulationEstimate),
        localActionPlan: localActionPlan && withSources(localActionPlan),
      }),
    })
  }),
}

/** Participations have no key: no authority takes part twice in the same network and role. */
export const participations: CollectionMapping = {
  collection: 'participations',
  keyOf: ({ authority, network, role }) => `${authority}: ${role} of ${network}`,
  notInFile: ['title', 'programme'],
  secret: ['application', 'reason'],
  records: authorities.flatMap(({ id, participations: own }) =>
    own.map((participation) =>
      expected({
        key: `member-authorities/${id}: ${participation.role} of ${participation.network}`,
        languages: localeCodes,
        fields: () => ({ ...withSources(participation), authority: to('member-authorities', id) }),
      }),
    ),
  ),
}

export const organisations: CollectionMapping = {
  collection: 'organisations',
  keyOf: ({ key }) => String(key),
  notInFile: [],
  secret: [],
  records: seedFile<Organisation[]>('organisations').map(({ name, authority, ...rest }) =>
    expected({
      key: rest.key,
      languages: localeCodes,
      fields: (pick) => ({ ...rest, name: pick(name), authority: to('member-authorities', authority) }),
    }),
  ),
}

/** Shared by both languages of the staff; never public, so there is no language strangers get it in. */
export const applications: CollectionMapping = {
  collection: 'applications',
  keyOf: ({ reference }) => String(reference),
  notInFile: ['history'],
  secret: [],
  records: seedFile<Application[]>('applications').map(({ countryCode, decisionDate, interestThemes, consentAt, ...rest }) => {
    const fields: Fields = {
      ...rest,
      country: to('countries', countryCode),
      decisionDate: decisionDate && `${decisionDate}T00:00:00.000Z`,
      interestThemes: toAll('themes', interestThemes),
      consentAt: new Date(consentAt).toISOString(),
    }
    const { drafts } = expected({ key: rest.reference, languages: [], fields: () => fields })
    return { key: rest.reference, public: {}, staff: drafts, drafts }
  }),
}
