import { Router } from 'express'

import { answerWith } from '../formats/answer.ts'
import type { FormatOptions } from '../formats/index.ts'
import { demandOneOf, readParameters } from '../formats/parameters.ts'
import { renderCsv } from './csv.ts'
import { participantParameters } from './filters.ts'
import { renderGeojson } from './geojson.ts'
import { renderJson } from './json.ts'
import { languagesOf } from './model.ts'
import { readParticipants } from './read.ts'

const renderers = {
  csv: { contentType: 'text/csv; charset=utf-8; header=present', render: renderCsv },
  geojson: { contentType: 'application/geo+json', render: renderGeojson },
  json: { contentType: 'application/json; charset=utf-8', render: renderJson },
} as const

/** `/data/{locale}/participants.{geojson,csv,json}` */
export function participantRoutes({ payload, publicUrl }: FormatOptions): Router {
  return Router().all(
    '/data/:locale/participants.:format',
    answerWith(payload, async ({ locale, params: { format = '' }, query, reader }) => {
      if (!isFormat(format)) return undefined
      const { bom, ...filters } = readParameters(query, format === 'csv' ? [...participantParameters, 'bom'] : participantParameters)
      demandOneOf('bom', bom, ['1', '0'])
      const found = await readParticipants(reader, { filters, locale, publicUrl })
      const { contentType, render } = renderers[format]
      return { body: render(found, bom === '1'), contentType, languages: languagesOf(found) }
    }),
  )
}

const isFormat = (format: string): format is keyof typeof renderers => Object.hasOwn(renderers, format)
