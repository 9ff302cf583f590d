import { ValidationError, type CollectionBeforeChangeHook, type Field, type Option } from 'payload'
import { staffOf, systemOnly } from '../../src/access/index.ts'
import { say, type Bilingual } from '../../src/shared/bilingual.ts'
import { textarea } from './text.ts'

/** A status as programs and people call it. */
export type StatusRow<Status extends string> = readonly [value: Status, en: string, fr: string]

export interface Workflow<Status extends string> {
  statuses: readonly StatusRow<Status>[]
  transitions: readonly (readonly [from: Status, to: Status])[]
}

/** Where a record may go from a status. */
export const nextStatuses = <Status extends string>({ transitions }: Workflow<Status>, from: unknown): Status[] =>
  transitions.filter(([start]) => start === from).map(([, end]) => end)

/** Why a status may not follow another one; nothing when it may. The first status of the list is where every record begins. */
export function transitionProblem<Status extends string>(workflow: Workflow<Status>, from: unknown, to: unknown): Bilingual | undefined {
  const first = workflow.statuses[0]?.[0]
  if (from === to || (from === undefined && to === first)) return undefined
  const allowed = from === undefined ? workflow.statuses.slice(0, 1).map(([value]) => value) : nextStatuses(workflow, from)
  if (allowed.some((status) => status === to)) return undefined
  const name = (value: unknown, language: keyof Bilingual): string => {
    const row = workflow.statuses.find(([known]) => known === value)
    return row ? row[language === 'fr' ? 2 : 1] : String(value)
  }
  const list = (language: keyof Bilingual): string => allowed.map((status) => name(status, language)).join(', ')
  if (allowed.length === 0) {
    return {
      en: `"${name(from, 'en')}" is final: it is not followed by "${name(to, 'en')}". Open a new record.`,
      fr: `« ${name(from, 'fr')} » est définitif : « ${name(to, 'fr')} » ne peut pas suivre. Ouvrez une nouvelle fiche.`,
    }
  }
  return {
    en: `"${name(to, 'en')}" cannot come ${from === undefined ? 'first' : `after "${name(from, 'en')}"`}. Possible: ${list('en')}.`,
    fr: `« ${name(to, 'fr')} » ne peut pas ${from === undefined ? 'être le premier état' : `suivre « ${name(from, 'fr')} »`}. Possible : ${list('fr')}.`,
  }
}

interface Case {
  status?: unknown
  history?: unknown[] | null
}

/**
 * Holds the status to the workflow and writes the history. Loaded content may begin anywhere (`context.keepStatus`);
 * what is written into the history by a request is not taken over.
 */
export const followWorkflow =
  <Status extends string>(workflow: Workflow<Status>): CollectionBeforeChangeHook =>
  ({ collection, data, operation, originalDoc, req }) => {
    const before = operation === 'update' ? (originalDoc as Case) : undefined
    const after = data as Case
    const isLoaded = operation === 'create' && req.context.keepStatus === true
    const problem = isLoaded ? undefined : transitionProblem(workflow, before?.status ?? undefined, after.status)
    if (problem) {
      throw new ValidationError({ collection: collection.slug, errors: [{ message: say(req, problem), path: 'status' }], req }, req.t)
    }
    const entry = { at: new Date().toISOString(), by: staffOf(req)?.id, from: before?.status, to: after.status }
    const history = before?.history ?? []
    after.history = before && before.status === after.status ? history : [...history, entry]
    return data as unknown
  }

const toOptions = (rows: readonly StatusRow<string>[]): Option[] => rows.map(([value, en, fr]) => ({ value, label: { en, fr } }))

/** The status, its history, the notes of the secretariat and the dates of the data protection. */
export const workflowFields = <Status extends string>({ statuses }: Workflow<Status>): Field[] => [
  {
    name: 'status',
    type: 'select',
    required: true,
    index: true,
    defaultValue: statuses[0]?.[0],
    options: toOptions(statuses),
    label: { en: 'Status', fr: 'État' },
    admin: {
      position: 'sidebar',
      description: { en: 'Only the steps of the procedure are possible.', fr: 'Seules les étapes de la procédure sont possibles.' },
    },
  },
  textarea(
    'internalNotes',
    { en: 'Internal notes', fr: 'Notes internes' },
    { en: 'For the secretariat only.', fr: 'Pour le secrétariat seulement.' },
    { maxLength: 10000, position: 'sidebar' },
  ),
  {
    name: 'history',
    type: 'array',
    access: systemOnly,
    label: { en: 'History', fr: 'Historique' },
    admin: {
      readOnly: true,
      initCollapsed: true,
      description: { en: 'Each change of the status, written by the system.', fr: "Chaque changement d'état, inscrit par le système." },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'at',
            type: 'date',
            label: { en: 'When', fr: 'Quand' },
            admin: { date: { pickerAppearance: 'dayAndTime' }, description: { en: 'Moment of the change.', fr: 'Moment du changement.' } },
          },
          {
            name: 'by',
            type: 'relationship',
            relationTo: 'users',
            label: { en: 'Who', fr: 'Qui' },
            admin: { description: { en: 'Empty when the system did it.', fr: "Vide si le système l'a fait." } },
          },
          {
            name: 'from',
            type: 'select',
            options: toOptions(statuses),
            label: { en: 'From', fr: 'De' },
            admin: { description: { en: 'Status before.', fr: 'État précédent.' } },
          },
          {
            name: 'to',
            type: 'select',
            options: toOptions(statuses),
            label: { en: 'To', fr: 'À' },
            admin: { description: { en: 'Status after.', fr: 'État suivant.' } },
          },
        ],
      },
    ],
  },
]
