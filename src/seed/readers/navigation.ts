import type { Locale } from '../../shared/locales.ts'
import { readData } from '../content.ts'
import { localesOf, referAny, type SeedGlobal, type Values } from '../record.ts'
import type { Localized } from './localized.ts'

interface RawEntry {
  label: Localized
  page?: string
  url?: string
}

type Menu = 'footer' | 'header'

export function readNavigation(): SeedGlobal {
  const menus = readData<Record<Menu, RawEntry[]>>('navigation')
  const publish = localesOf(menus.header[0]?.label)
  return {
    global: 'navigation',
    sourceLocale: 'en',
    shared: { header: menus.header.map(toEntry), footer: menus.footer.map(toEntry) },
    texts: Object.fromEntries(
      publish.map((locale) => [locale, { header: labels(menus.header, locale), footer: labels(menus.footer, locale) }]),
    ),
    publish,
    drafts: [],
  }
}

const toEntry = ({ page, url }: RawEntry): Values => (page ? { record: referAny('pages', page) } : { url })

const labels = (entries: RawEntry[], locale: Locale): Values[] => entries.map(({ label }) => ({ label: label[locale] }))
