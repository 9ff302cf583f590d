import type { CollectionSlug, GlobalSlug, SanitizedConfig } from 'payload'

import type { PerLocaleCollection } from '../../src/shared/slugs.ts'
import { startTestApp, type TestApp, type TestAppOptions, type TestUser } from './app.ts'
import { everyRole } from './pairs.ts'
import { richText } from './richText.ts'
import { picture, Secrets } from './secrets.ts'

export interface SecretWorld {
  app: TestApp
  secrets: Secrets
  people: Record<string, TestUser>
}

const allRoles = ['editor', 'author', 'translator', 'reviewer', 'terminologist', 'secretariat'] as const

/** The public content, and beside it a draft of everything, private records, and public records that lead to them. */
export async function startSecretWorld({ settings }: Pick<TestAppOptions, 'settings'> = {}): Promise<SecretWorld> {
  const app = await startTestApp({ seed: true, adjust: withoutHoldOnUses, settings })
  const secrets = new Secrets(app)
  const people = await everyRole(app, allRoles)
  const secretary = await app.createUser('administrator')
  await secrets.drafts()
  await secrets.privateRecords(await firstOf(app, 'countries'), await firstOf(app, 'themes'))
  await secrets.lock('applications', 'application', secretary)
  await linkParticipations(app, secrets)
  await linkNews(app, secrets)
  await secrets.trash()
  await linkOthers(app, secrets)
  await linkGlobals(app, secrets)
  return { app, secrets, people }
}

/** The world without hidden records is made by deleting what others lead to, which nobody can do otherwise. */
function withoutHoldOnUses(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of config.collections) hooks.beforeDelete = hooks.beforeDelete.filter(({ name }) => name !== 'refuseUsed')
  return config
}

/** The first public record of a collection. */
export async function firstOf(app: TestApp, collection: CollectionSlug): Promise<string> {
  const { docs } = await app.payload.find({ collection, depth: 0, limit: 1, locale: 'en', overrideAccess: false, sort: 'id' })
  return String((docs[0] as unknown as { id: string }).id)
}

async function linkParticipations(app: TestApp, secrets: Secrets): Promise<void> {
  const sources = [await firstOf(app, 'sources')]
  await secrets.make('participation of a draft', 'participations', {
    authority: secrets.of('draft of member-authorities'),
    network: 'romact',
    role: 'municipality',
    status: 'active',
    statusAsOf: '2020',
    sources,
  })
  const participation = await firstOf(app, 'participations')
  secrets.keep('participation', participation)
  await secrets.change('participations', participation, { application: secrets.of('application') })
}

/** One public article that names in every way what is not public. */
async function linkNews(app: TestApp, secrets: Secrets): Promise<void> {
  const media = await secrets.make('withdrawn picture', 'media', { alt: 'A picture', credit: 'A. Person', _status: 'published' }, picture())
  secrets.keep('filename of the withdrawn picture', media.filename)
  const body = richText('Read on.', { link: ['pages', secrets.of('draft of pages')], upload: String(media.id) })
  const { id } = (await app.payload.create({
    collection: 'news',
    depth: 0,
    locale: 'en',
    overrideAccess: true,
    data: {
      ...secrets.publicNews(),
      title: 'An article that names drafts',
      slug: 'an-article-that-names-drafts',
      body,
      image: media.id,
      gallery: [media.id],
      attachments: [{ relationTo: 'documents', value: secrets.of('draft of documents') }],
      authorities: [await firstOf(app, 'member-authorities'), secrets.of('draft of member-authorities')],
      events: [secrets.of('draft of events'), await firstOf(app, 'events'), secrets.of('withdrawn event')],
      programmes: [secrets.of('draft of programmes'), await firstOf(app, 'programmes')],
      related: [secrets.of('draft of news'), secrets.of('news in the trash')],
    } as never,
  })) as { id: string }
  secrets.keep('article', id)
  await secrets.change('media', media.id, { _status: 'draft' })
  await secrets.keepVersion('version of public news', 'news', id)
  await secrets.keepVersion('version of a draft', 'news', secrets.of('draft of news'))
  const bare = { ...secrets.publicNews(), title: 'Only English is public', slug: 'only-english-is-public' }
  // Public, and so no secret: it stays when the secrets go.
  const english = await app.payload.create({ collection: 'news', data: bare as never, depth: 0, locale: 'en', overrideAccess: true })
  secrets.keep('news without French', english.id)
  await secrets.change('news', secrets.of('news without French'), { title: 'Un secret français', slug: 'un-secret-francais' }, 'fr')
}

const links = {
  events: ['programmes', 'draft of programmes'],
  documents: ['programmes', 'draft of programmes'],
  'glossary-terms': ['related', 'draft of glossary-terms'],
} as const satisfies Partial<Record<PerLocaleCollection, readonly [string, string]>>

async function linkOthers(app: TestApp, secrets: Secrets): Promise<void> {
  for (const [collection, [field, key]] of Object.entries(links)) {
    const id = await firstOf(app, collection as CollectionSlug)
    await secrets.change(collection as CollectionSlug, id, { [field]: [secrets.of(key)], _status: 'published' })
    secrets.keep(`linked ${collection}`, id)
  }
  const authority = await firstOf(app, 'member-authorities')
  await secrets.change('member-authorities', authority, { parent: secrets.of('draft of member-authorities'), _status: 'published' })
}

async function linkGlobals(app: TestApp, secrets: Secrets): Promise<void> {
  const publish = (slug: GlobalSlug, data: object) =>
    app.payload.updateGlobal({ slug, data: { ...data, _status: 'published' } as never, depth: 0, locale: 'en', overrideAccess: true })
  await publish('navigation', { header: [{ label: 'Secret', record: { relationTo: 'pages', value: secrets.of('draft of pages') } }] })
  await publish('site-settings', { terminologyNoteConcept: secrets.of('draft of glossary-terms') })
  const { docs } = await app.payload.findGlobalVersions({ slug: 'navigation', depth: 0, limit: 1, overrideAccess: true })
  secrets.keep('version of navigation', (docs[0] as unknown as { id: string }).id)
}
