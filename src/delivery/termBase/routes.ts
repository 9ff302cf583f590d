import { Router } from 'express'

import { answerWith } from '../formats/answer.ts'
import type { FormatOptions } from '../formats/index.ts'
import { demandOneOf, readParameters } from '../formats/parameters.ts'
import { renderCsv } from './csv.ts'
import { languagesOf, type TermBase } from './model.ts'
import { readTermBase } from './read.ts'
import { toSkos } from './skos.ts'
import { renderSkosJsonLd } from './skosJsonLd.ts'
import { renderTbx } from './tbx.ts'
import { renderTurtle } from './turtle.ts'

interface Renderer {
  contentType: string
  render: (base: TermBase, hasBom: boolean) => string
}

const renderers = {
  ttl: { contentType: 'text/turtle; charset=utf-8', render: (base) => renderTurtle(toSkos(base)) },
  jsonld: { contentType: 'application/ld+json', render: (base) => renderSkosJsonLd(toSkos(base)) },
  tbx: { contentType: 'application/x-tbx+xml; charset=utf-8', render: renderTbx },
  csv: { contentType: 'text/csv; charset=utf-8; header=present', render: renderCsv },
} as const satisfies Record<string, Renderer>

const isFormat = (format: string): format is keyof typeof renderers => Object.hasOwn(renderers, format)

/** `/data/glossary.{tbx,ttl,jsonld,csv}`: the whole term base, all languages in one file. */
export function termBaseRoutes({ payload, publicUrl }: FormatOptions): Router {
  return Router().all(
    '/data/glossary.:format',
    answerWith(payload, async ({ params: { format = '' }, query, reader }) => {
      if (!isFormat(format)) return undefined
      const { bom } = readParameters(query, format === 'csv' ? ['bom'] : [])
      demandOneOf('bom', bom, ['1', '0'])
      const base = await readTermBase(reader, publicUrl)
      const { contentType, render } = renderers[format]
      return { body: render(base, bom === '1'), contentType, languages: languagesOf(base) }
    }),
  )
}
