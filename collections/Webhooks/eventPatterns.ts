import type { TextFieldManyValidation } from 'payload'
import { say } from '../../src/shared/bilingual.ts'
import { isEventPattern } from '../../src/shared/events.ts'

/** Names of events, with `*` for any part. */
export const eventPatterns: TextFieldManyValidation = (value, { req }) => {
  const wrong = (value ?? []).find((pattern) => !isEventPattern(pattern))
  if (value && value.length > 0 && wrong === undefined) return true
  return say(req, {
    en: `${wrong ? `“${wrong}” is no event. ` : ''}Write such as news.published, news.*, *.deleted, cache.purge or *.`,
    fr: `${wrong ? `« ${wrong} » n'est pas un événement. ` : ''}Saisissez par exemple news.published, news.*, *.deleted, cache.purge ou *.`,
  })
}
