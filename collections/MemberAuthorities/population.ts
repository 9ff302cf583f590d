import type { FieldAccess, GroupField } from 'payload'
import { isPerson } from '../../src/access/index.ts'
import { figure } from '../fields/figure.ts'

/** Below this number an estimate could point to single families: readers do not see it. */
export const smallestPublicEstimate = 50

interface WithEstimate {
  romaPopulationEstimate?: { value?: null | number } | null
}

/**
 * Readers see the estimate when it is large enough. Without a document the question is whether one may filter or sort by the field:
 * they may not, since a filter would tell what is hidden.
 */
const readable: FieldAccess = ({ doc, req }) =>
  isPerson(req) || ((doc as undefined | WithEstimate)?.romaPopulationEstimate?.value ?? 0) >= smallestPublicEstimate

export const romaPopulationEstimate = (): GroupField => ({
  ...figure(
    'romaPopulationEstimate',
    { en: 'Roma inhabitants, estimate', fr: 'Habitants roms, estimation' },
    {
      en: 'An aggregate estimate with its source, never from data on persons. Readers do not see a value under 50.',
      fr: 'Une estimation globale avec sa source, jamais tirée de données personnelles. Les lecteurs ne voient pas de valeur inférieure à 50.',
    },
  ),
  access: { read: readable },
})

export const populationTotal = (): GroupField =>
  figure('populationTotal', { en: 'Inhabitants', fr: "Nombre d'habitants" }, { en: 'All inhabitants.', fr: 'Tous les habitants.' })
