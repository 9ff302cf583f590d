import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { pushDevSchema } from '@payloadcms/drizzle'
import { database } from '../../src/database/index.ts'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, getPayload, type Payload } from 'payload'
import { rmSync } from 'node:fs'
import { createCollections, globals } from '../../collections/index.ts'
import { lockSharedFields } from '../../src/access/index.ts'
import { guardDatabase, publication } from '../../src/publication/index.ts'
import { locales } from '../../src/shared/locales.ts'

let payload: Payload
beforeAll(async () => {
  rmSync('/tmp/bootb.db', { force: true })
  const config = await buildConfig({
    secret: 'x'.repeat(40),
    collections: createCollections({ mediaDir: '/tmp/bootb-media', secureCookies: false }),
    globals,
    db: guardDatabase(database({ url: 'file:/tmp/bootb.db' } as never), {} as never),
    plugins: [lockSharedFields, publication],
    editor: lexicalEditor(),
    experimental: { localizeStatus: true },
    localization: { locales: locales.map(({ code, label }) => ({ code, label })), defaultLocale: 'en', fallback: true },
    admin: { user: 'users' },
    telemetry: false, logger: { options: { level: 'silent' } } as never,
    typescript: { autoGenerate: false },
  })
  payload = await getPayload({ config, key: 'boot' })
  await pushDevSchema(payload.db as never)
}, 120000)
afterAll(async () => payload?.destroy())

it('has tables under 100 columns', () => {
  const tables = Object.entries((payload.db as any).tables).map(([n, t]: any) => [n, Object.keys(t).length])
  console.log(tables.sort((a: any, b: any) => b[1] - a[1]).slice(0, 12), tables.length)
  expect(Math.max(...tables.map((t: any) => t[1]))).toBeLessThan(100)
})

it('works', async () => {
  const ctx = { overrideAccess: true } as const
  const p = payload as any
  const country = await p.create({ ...ctx, collection: 'countries', locale: 'en', data: { code: 'RO', name: 'Romania' } })
  const source = await p.create({ ...ctx, collection: 'sources', data: { key: 'seed', title: 'The seed' } })
  await expect(p.create({ ...ctx, collection: 'countries', data: { code: 'ro', name: 'x' } })).rejects.toThrow(/Code/)
  const a = await p.create({ ...ctx, collection: 'member-authorities', locale: 'en', data: { name: 'Tivat', type: 'municipality', country: country.id, romaPopulationEstimate: { value: 40, asOfUnknown: true, sources: [source.id] } } })
  await expect(p.update({ ...ctx, collection: 'member-authorities', id: a.id, locale: 'en', data: { _status: 'published' } })).rejects.toMatchObject({ data: { errors: [{ path: 'participations' }] } })
  await p.updateGlobal({ ...ctx, slug: 'site-settings', locale: 'en', data: { siteName: 'A', shortName: 'A', mission: 'M', auspices: 'C', terminologyNote: 'N', memberCounter: { mode: 'published-override', publishedParticipants: 130, asOf: '2015' }, _status: 'published' } })
  const one = await p.create({ ...ctx, collection: 'participations', data: { authority: a.id, network: 'alliance', role: 'participant', status: 'active', sources: [source.id], accessionNumber: 7 } })
  expect(one.accessionNumber).toBe(131)
  expect(one.title).toBe('Tivat – alliance')
  const two = await p.create({ ...ctx, collection: 'participations', context: { keepAccessionNumber: true }, data: { authority: a.id, network: 'alliance', role: 'participant', status: 'active', sources: [source.id], accessionNumber: null } })
  expect(two.accessionNumber ?? null).toBeNull()
  const twice = await Promise.all([0, 1].map(() => p.create({ ...ctx, collection: 'participations', data: { authority: a.id, network: 'alliance', role: 'participant', status: 'active', sources: [source.id] } })))
  expect(twice.map((t: any) => t.accessionNumber).sort()).toEqual([132, 133])
  const b = await p.create({ ...ctx, collection: 'member-authorities', locale: 'en', data: { name: 'Bag', type: 'village', country: country.id, parent: a.id } })
  await p.create({ ...ctx, collection: 'participations', data: { authority: b.id, network: 'romact', role: 'municipality', status: 'active', sources: [source.id] } })
  await p.create({ ...ctx, collection: 'participations', data: { authority: b.id, network: 'romed2', role: 'municipality', status: 'active', sources: [source.id] } })
  await p.update({ ...ctx, collection: 'member-authorities', id: a.id, locale: 'en', data: { _status: 'published' } })
  await p.update({ ...ctx, collection: 'member-authorities', id: b.id, locale: 'en', data: { _status: 'published' } })
  const anon = await p.find({ collection: 'member-authorities', overrideAccess: false, where: { name: { equals: 'Tivat' } } })
  expect(anon.docs[0].name).toBe('Tivat')
  expect(anon.docs[0].slug).toBe('tivat')
  expect(anon.docs[0].romaPopulationEstimate).toBeUndefined()
  console.log(JSON.stringify(anon.docs[0]))
  await expect(p.find({ collection: 'member-authorities', overrideAccess: false, where: { 'romaPopulationEstimate.value': { less_than: 50 } } })).rejects.toThrow()
  await expect(p.find({ collection: 'member-authorities', overrideAccess: false, sort: 'romaPopulationEstimate.value' }).then((r: any) => r.docs.map((d: any) => d.name))).rejects.toThrow()
  await expect(p.update({ ...ctx, collection: 'member-authorities', id: a.id, locale: 'en', data: { parent: b.id, _status: 'published' } })).rejects.toMatchObject({ data: { errors: [{ path: 'parent' }] } })
  await expect(p.delete({ ...ctx, collection: 'participations', id: one.id })).rejects.toThrow(/131/)
  const bulk = await p.delete({ ...ctx, collection: 'participations', where: { authority: { equals: b.id } } })
  expect(bulk.docs).toHaveLength(0)
  expect(bulk.errors).toHaveLength(2)
  await expect(p.delete({ ...ctx, collection: 'member-authorities', id: b.id })).rejects.toThrow(/participation/)
  await expect(p.update({ ...ctx, collection: 'participations', id: two.id, data: { status: null } })).rejects.toThrow(/status/i)
}, 60000)

it('concepts', async () => {
  const p = payload as any
  const ctx = { overrideAccess: true } as const
  const source = (await p.find({ ...ctx, collection: 'sources' })).docs[0].id
  const roma = await p.create({ ...ctx, collection: 'glossary-terms', locale: 'en', data: { conceptType: 'group', definition: 'D', sources: [source], terms: [
    { lang: 'en', text: 'Roma', status: 'preferred', sources: [source] }, { lang: 'fr', text: 'Roms', status: 'preferred', sources: [source] }], _status: 'published' } })
  expect(roma.headword).toBe('Roma')
  expect(roma.slug).toBe('roma')
  const fr = await p.update({ ...ctx, collection: 'glossary-terms', id: roma.id, locale: 'fr', data: { definition: 'F', _status: 'published' } })
  expect([fr.headword, fr.slug]).toEqual(['Roms', 'roms'])
  await expect(p.create({ ...ctx, collection: 'glossary-terms', locale: 'en', data: { conceptType: 'term-to-avoid', definition: 'D', sources: [source], terms: [
    { lang: 'en', text: 'Gypsy', status: 'deprecated', sources: [source] }], _status: 'published' } })).rejects.toMatchObject({ data: { errors: [{ path: 'terms.0.useInstead.text' }] } })
  const gypsy = await p.create({ ...ctx, collection: 'glossary-terms', locale: 'en', data: { conceptType: 'term-to-avoid', definition: 'D', sources: [source], related: [roma.id], terms: [
    { lang: 'en', text: 'Gypsy', status: 'deprecated', useInstead: { concept: roma.id, text: 'Roma' }, sources: [source] }], _status: 'published' } })
  const back = await p.findByID({ ...ctx, collection: 'glossary-terms', id: roma.id, depth: 0 })
  expect(back.relatedFrom.docs).toEqual([gypsy.id])
})

it('applications and users', async () => {
  const p = payload as any
  const ctx = { overrideAccess: true } as const
  const theme = await p.create({ ...ctx, collection: 'themes', data: { key: 'housing', label: 'Housing' } })
  process.stderr.write('STEP 1\n')
  const country = (await p.find({ ...ctx, collection: 'countries' })).docs[0].id
  const data = { authorityName: 'X', authorityType: 'city', country, signatoryRole: 'Mayor', decisionType: 'pending', localActionPlan: false, currentActivities: 'a', interestThemes: [theme.id], motivation: 'm', contactRole: 'r', contactName: 'n', contactEmail: 'a@example.org', correspondenceLanguage: 'en', acceptStandards: true, consentDataProcessing: true, consentVersion: '1', consentAt: new Date().toISOString() }
  const one = await p.create({ ...ctx, collection: 'applications', data })
  process.stderr.write('STEP 2\n')
  const two = await p.create({ ...ctx, collection: 'applications', data })
  process.stderr.write('STEP 3\n')
  expect([one.reference, two.reference].map((r: string) => r.slice(8))).toEqual(['-0001', '-0002'])
  await expect(p.update({ ...ctx, collection: 'applications', id: one.id, data: { status: 'accepted' } })).rejects.toMatchObject({ data: { errors: [{ path: 'status' }] } })
  process.stderr.write('STEP 4\n')
  const next = await p.update({ ...ctx, collection: 'applications', id: one.id, data: { status: 'in-review' } })
  process.stderr.write('STEP 5\n')
  expect(next.history.map((h: any) => [h.from ?? null, h.to])).toEqual([[null, 'submitted'], ['submitted', 'in-review']])
  await expect(p.create({ ...ctx, collection: 'applications', data: { ...data, decisionType: 'council-decision' } })).rejects.toMatchObject({ data: { errors: [{ path: 'decisionDate' }] } })
  process.stderr.write('STEP 6\n')
  const demo = await p.create({ ...ctx, collection: 'applications', context: { keepReference: true, keepStatus: true }, data: { ...data, status: 'in-review', reference: 'APP-DEMO-001' } })
  process.stderr.write('STEP 7\n')
  expect([demo.reference, demo.status]).toEqual(['APP-DEMO-001', 'in-review'])
  await expect(p.create({ ...ctx, collection: 'users', data: { email: 'a@example.org', name: 'A', roles: ['administrator'], password: 'abc' } })).rejects.toMatchObject({ data: { errors: [{ path: 'password' }] } })
  process.stderr.write('STEP 8\n')
  const u = await p.create({ ...ctx, collection: 'users', data: { email: 'a@example.org', name: 'A', roles: ['administrator'], password: 'trout kettle anvil' } })
  process.stderr.write('STEP 9\n')
  await expect(p.delete({ ...ctx, collection: 'users', id: u.id })).rejects.toThrow(/last administrator/)
  process.stderr.write('STEP 10\n')
  await expect(p.update({ ...ctx, collection: 'users', id: u.id, data: { roles: ['author'] } })).rejects.toMatchObject({ data: { errors: [{ path: 'roles' }] } })
  process.stderr.write('STEP 11\n')
  await expect(p.update({ ...ctx, collection: 'users', id: u.id, data: { password: 'password1234' } })).rejects.toMatchObject({ data: { errors: [{ path: 'password' }] } })
  process.stderr.write('STEP 12\n')
  const token = await p.forgotPassword({ collection: 'users', data: { email: 'a@example.org' }, disableEmail: true })
  process.stderr.write('STEP 13\n')
  await expect(p.resetPassword({ collection: 'users', overrideAccess: true, data: { token, password: 'abc' } })).rejects.toMatchObject({ data: { errors: [{ path: 'password' }] } })
  process.stderr.write('STEP 14\n')
  await p.resetPassword({ collection: 'users', overrideAccess: true, data: { token, password: 'marble lantern oak' } })
  process.stderr.write('STEP 15\n')
  await p.login({ collection: 'users', data: { email: 'a@example.org', password: 'marble lantern oak' } })
  process.stderr.write('STEP 16\n')
})

it('closed doors', async () => {
  const { handleEndpoints } = await import('payload')
  const call = (path: string, method: string, body?: object) => handleEndpoints({ config: payload.config, payloadInstanceCacheKey: 'boot', request: new Request(`http://localhost:3000/api${path}`, { method, headers: { 'Content-Type': 'application/json' }, ...(body ? { body: JSON.stringify(body) } : {}) }) })
  for (const path of ['/users/first-register', '/users/first-register/', '/users/FIRST-register']) {
    const r = await call(path, 'POST', { email: 'b@example.org', password: 'trout kettle anvil', name: 'x', roles: ['administrator'] })
    console.log(path, r.status, await r.text())
  }
  console.log((await call('/users/init', 'GET')).status)
})
