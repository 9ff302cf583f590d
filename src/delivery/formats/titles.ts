import type { Locale } from '../../shared/locales.ts'

export const feedKinds = ['news', 'events', 'all'] as const
export type FeedKind = (typeof feedKinds)[number]

const english: Record<FeedKind, string> = { news: 'News', events: 'Events', all: 'News and events' }

/** What feeds and calendars are called. Romani has no word here that a speaker has checked: English says so, rather than a guess. */
const titles: Partial<Record<Locale, Record<FeedKind, string>>> = {
  en: english,
  fr: { news: 'Actualités', events: 'Événements', all: 'Actualités et événements' },
  ro: { news: 'Știri', events: 'Evenimente', all: 'Știri și evenimente' },
  bg: { news: 'Новини', events: 'Събития', all: 'Новини и събития' },
  hu: { news: 'Hírek', events: 'Események', all: 'Hírek és események' },
  sk: { news: 'Správy', events: 'Podujatia', all: 'Správy a podujatia' },
  it: { news: 'Notizie', events: 'Eventi', all: 'Notizie ed eventi' },
}

/** `Alliance · Actualités · ROMACT` */
export const feedTitle = (site: string, kind: FeedKind, locale: Locale, filters: readonly string[] = []): string =>
  [site, (titles[locale] ?? english)[kind], ...filters].join(' · ')
