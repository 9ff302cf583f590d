import { createClient } from './client.ts'

/** The titles of the next events in French, and in all languages they are public in. */
export async function nextEvents(api: string) {
  const client = createClient(api)
  const inFrench = await client.find('events', { locale: 'fr', when: 'undated', select: ['title', 'startDate'] })
  const inAll = await client.find('events', { locale: 'all', when: 'undated', select: ['title'] })
  return {
    // In one language a text is a string or null …
    french: inFrench.docs.map(({ title }): null | string => title),
    // … and with `all` an object by language.
    all: inAll.docs.map(({ title }): { en?: null | string; fr?: null | string } | null => title),
  }
}
