import { choice } from '../shape.ts'

/** The language a document was written in; a step of its own changes it. */
export const sourceLocale = choice('sourceLocale', ['en', 'en', 'fr', 'bg'], { isRequired: true })
