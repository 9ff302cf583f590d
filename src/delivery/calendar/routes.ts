import { Router } from 'express'

import type { Locale } from '../../shared/locales.ts'
import { isSlug } from '../../shared/toSlug.ts'
import { answerWith, type FormatAnswer } from '../formats/answer.ts'
import type { FormatOptions } from '../formats/index.ts'
import { readParameters } from '../formats/parameters.ts'
import { renderIcs } from './ics.ts'
import type { Calendar } from './model.ts'
import { readCalendar } from './read.ts'

/** `/calendar/{locale}/events.ics` and `/calendar/{locale}/events/{slug}.ics` */
export function calendarRoutes({ payload, publicUrl }: FormatOptions): Router {
  const router = Router()
  router.all(
    '/calendar/:locale/events.ics',
    answerWith(payload, async ({ locale, query, reader }) => {
      readParameters(query, [])
      return toAnswer(await readCalendar(reader, { locale, publicUrl }), locale)
    }),
  )
  router.all(
    '/calendar/:locale/events/:slug.ics',
    answerWith(payload, async ({ locale, params: { slug }, query, reader }) => {
      readParameters(query, [])
      if (!isSlug(slug)) return undefined
      const calendar = await readCalendar(reader, { locale, publicUrl, slug })
      return calendar.entries.length > 0 ? toAnswer(calendar, locale) : undefined
    }),
  )
  return router
}

const toAnswer = (calendar: Calendar, locale: Locale): FormatAnswer => ({
  body: renderIcs(calendar),
  contentType: 'text/calendar; charset=utf-8',
  languages: [locale],
})
