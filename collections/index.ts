import type { CollectionConfig, GlobalConfig } from 'payload'
import type { CollectionName, GlobalName } from '../src/shared/slugs.ts'
import { Applications } from './Applications/index.ts'
import { ApiClients } from './ApiClients/index.ts'
import { Countries } from './Countries/index.ts'
import { Documents } from './Documents/index.ts'
import { Events } from './Events/index.ts'
import { GlossaryTerms } from './GlossaryTerms/index.ts'
import { Navigation } from './globals/Navigation.ts'
import { SiteSettings } from './globals/SiteSettings.ts'
import { TermSet } from './globals/TermSet.ts'
import { Media } from './Media/index.ts'
import { MemberAuthorities } from './MemberAuthorities/index.ts'
import { News } from './News/index.ts'
import { NgoRequests } from './NgoRequests/index.ts'
import { Organisations } from './Organisations/index.ts'
import { Pages } from './Pages/index.ts'
import { Participations } from './Participations/index.ts'
import { Programmes } from './Programmes/index.ts'
import { Redirects } from './Redirects/index.ts'
import { Sources } from './Sources/index.ts'
import { Themes } from './Themes/index.ts'
import { users } from './Users/index.ts'
import { WebhookDeliveries } from './WebhookDeliveries/index.ts'
import { Webhooks } from './Webhooks/index.ts'

export interface CollectionSettings {
  /** Folder of the uploaded files. */
  mediaDir: string
  /** Cookies of the staff over https only. */
  secureCookies: boolean
}

/** Everything that is stored, in the order of the panel. A slug without a collection does not compile. */
export const createCollections = ({ mediaDir, secureCookies }: CollectionSettings): CollectionConfig[] =>
  Object.values({
    news: News,
    events: Events,
    programmes: Programmes,

    'member-authorities': MemberAuthorities,
    participations: Participations,
    organisations: Organisations,
    applications: Applications,
    'ngo-requests': NgoRequests,

    'glossary-terms': GlossaryTerms,

    documents: Documents,
    media: Media({ staticDir: mediaDir }),
    sources: Sources,
    themes: Themes,
    countries: Countries,

    pages: Pages,
    redirects: Redirects,

    users: users({ secureCookies }),
    'api-clients': ApiClients,
    webhooks: Webhooks,
    'webhook-deliveries': WebhookDeliveries,
  } satisfies Record<CollectionName, CollectionConfig>)

/** What exists once. */
export const globals: GlobalConfig[] = Object.values({
  'term-set': TermSet,
  'site-settings': SiteSettings,
  navigation: Navigation,
} satisfies Record<GlobalName, GlobalConfig>)
