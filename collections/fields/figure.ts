import type { Field, GroupField } from 'payload'
import type { Bilingual } from '../../src/shared/bilingual.ts'
import { isEmpty } from './isEmpty.ts'
import { options } from './option.ts'
import { partialDate } from './partialDate.ts'
import type { Problem } from './rule.ts'
import { sources } from './sources.ts'
import { text } from './text.ts'

export const qualifiers = options([
  ['over', 'over', 'plus de'],
  ['nearly', 'nearly', 'près de'],
  ['around', 'around', 'environ'],
])

/** The fields of a figure: in a group of their own through {@link figure}, or in the rows of an array. */
export const figureFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'value',
        type: 'number',
        min: 0,
        label: { en: 'Value', fr: 'Valeur' },
        admin: { width: '34%', description: { en: 'The number alone.', fr: 'Le nombre seul.' } },
      },
      {
        name: 'qualifier',
        type: 'select',
        // The name made from all the parents is too long for a database.
        enumName: 'enum_figure_qualifier',
        options: qualifiers,
        label: { en: 'Qualifier', fr: 'Qualificatif' },
        admin: {
          width: '33%',
          description: { en: 'As the source says it; empty for an exact number.', fr: 'Selon la source ; vide pour un nombre exact.' },
        },
      },
      text(
        'unit',
        { en: 'Unit', fr: 'Unité' },
        { en: 'For example EUR or %; empty for a count.', fr: 'Par exemple EUR ou % ; vide pour un dénombrement.' },
        { maxLength: 20, width: '33%' },
      ),
    ],
  },
  {
    type: 'row',
    fields: [
      ...partialDate({
        name: 'asOf',
        label: { en: 'As of', fr: 'À la date du' },
        help: { en: 'When the figure was true.', fr: 'Date à laquelle le chiffre était exact.' },
      }),
      {
        name: 'asOfUnknown',
        type: 'checkbox',
        label: { en: 'Date not known', fr: 'Date inconnue' },
        admin: {
          description: {
            en: 'The source does not say when the figure was true.',
            fr: 'La source ne dit pas à quelle date le chiffre était exact.',
          },
        },
      },
    ],
  },
  sources({ help: { en: 'Each figure names its sources.', fr: 'Chaque chiffre cite ses sources.' } }),
  text(
    'note',
    { en: 'Note', fr: 'Remarque' },
    { en: 'What the figure covers, for readers.', fr: 'Ce que couvre le chiffre, pour les lecteurs.' },
    { localized: true, maxLength: 300 },
  ),
]

/** A number that is shown with its date and its sources. */
export const figure = (name: string, label: Bilingual, help: Bilingual): GroupField => ({
  name,
  type: 'group',
  label: { ...label },
  admin: { description: { ...help } },
  fields: figureFields(),
})

/** What a figure lacks: each value has a date, or says that none is known, and a source. `path` is that of the figure. */
export function figureProblems(value: unknown, path: string): Problem[] {
  const stated = (value ?? {}) as Record<string, unknown>
  if (isEmpty(stated.value)) return []
  const problems: Problem[] = []
  if (isEmpty(stated.asOf) && stated.asOfUnknown !== true) {
    problems.push({
      path: `${path}.asOf`,
      message: {
        en: 'A figure needs its date: write when it was true, or tick "Date not known".',
        fr: 'Un chiffre doit être daté : indiquez sa date, ou cochez « Date inconnue ».',
      },
    })
  }
  if (!isEmpty(stated.asOf) && stated.asOfUnknown === true) {
    problems.push({
      path: `${path}.asOfUnknown`,
      message: {
        en: 'A figure has a date or none that is known, not both: untick "Date not known" or empty the date.',
        fr: 'Un chiffre a une date, ou une date inconnue, mais pas les deux : décochez « Date inconnue » ou videz la date.',
      },
    })
  }
  if (isEmpty(stated.sources)) {
    problems.push({
      path: `${path}.sources`,
      message: {
        en: 'A figure needs a source: choose at least one.',
        fr: 'Un chiffre doit avoir une source : choisissez-en au moins une.',
      },
    })
  }
  return problems
}
