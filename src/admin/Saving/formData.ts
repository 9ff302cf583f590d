/** What a form has read and nobody writes: a body that carries it counts as one that was read, and publishes nothing. */
const onlyRead = new Set(['_languages', '_translation', 'createdAt', '_status', 'publicationRecord'])

export type Values = Record<string, unknown>

/** What of a form is sent. Its `updatedAt` stays: it tells the server what the form was loaded from. */
export const toSend = (values: Values): Values => Object.fromEntries(Object.entries(values).filter(([name]) => !onlyRead.has(name)))

/** The same without the time, which says nothing of what was written. */
export const written = (values: Values): Values =>
  Object.fromEntries(Object.entries(toSend(values)).filter(([name]) => name !== 'updatedAt'))
