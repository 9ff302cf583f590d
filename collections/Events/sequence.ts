import type { NumberField } from 'payload'

import { systemOnly } from '../../src/access/index.ts'
import { idOf } from '../fields/noCycle.ts'
import { isEmpty } from '../fields/isEmpty.ts'
import type { Doc } from '../fields/rule.ts'

const shared = ['status', 'datePrecision', 'startDate', 'endDate', 'startTime', 'endTime', 'timezone', 'country', 'onlineUrl'] as const
/** Another translation of the place is not another place: these count in the source language alone. */
const inSourceLanguage = ['city', 'venue'] as const

const plain = (value: unknown): unknown => (isEmpty(value) ? null : (idOf(value) ?? value))
const differs = (a: unknown, b: unknown) => plain(a) !== plain(b)

/** Does the event take place at another time, elsewhere, or not at all? */
function isMoved(event: Doc, published: Doc, locale: unknown): boolean {
  const names = locale === event.sourceLocale ? [...shared, ...inSourceLanguage] : shared
  const [here, there] = [event.geo, published.geo].map((geo) => (geo ?? {}) as Doc)
  return names.some((name) => differs(event[name], published[name])) || ['lat', 'lng'].some((name) => differs(here?.[name], there?.[name]))
}

/**
 * The number of an event's public version for calendars (SEQUENCE of RFC 5545, 3.8.7.4): one more than the public one while date, place
 * or status differ from what is public, so that it grows once with each publication of such a change, however often the draft is saved.
 *
 * @param event the draft as it will be
 * @param published the event as the public sees it; without dates when it never was public
 */
export function nextSequence(event: Doc, published: Doc | undefined, locale: unknown): number {
  const known = (doc: Doc | undefined) => (typeof doc?.sequence === 'number' ? doc.sequence : 0)
  if (!published || isEmpty(published.datePrecision)) return known(event)
  return known(published) + (isMoved(event, published, locale) ? 1 : 0)
}

export const sequence: NumberField = {
  name: 'sequence',
  type: 'number',
  min: 0,
  defaultValue: 0,
  access: systemOnly,
  hooks: { beforeDuplicate: [() => 0] },
  label: { en: 'Changes of date, place and status', fr: 'Changements de date, de lieu et d’état' },
  admin: {
    hidden: true,
    description: { en: 'Counted for calendars, publication by publication.', fr: 'Compté pour les agendas, publication par publication.' },
  },
}
