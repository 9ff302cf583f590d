import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
let country: string
let source: string

async function authority(name: string, more: object = {}): Promise<string> {
  const data = { name, type: 'municipality', country, ...more }
  const { id } = await app.payload.create({
    overrideAccess: true,
    depth: 0,
    collection: 'member-authorities',
    locale: 'en',
    data: data as never,
    draft: true,
  })
  return String(id)
}

const participate = (id: string, more: object = {}, context: object = {}) =>
  app.payload.create({
    overrideAccess: true,
    depth: 0,
    collection: 'participations',
    context: { ...context },
    data: { authority: id, network: 'alliance', role: 'participant', status: 'active', sources: [source], ...more } as never,
  }) as unknown as Promise<{ accessionNumber?: null | number; id: string }>

const publish = (id: string, more: object = {}) =>
  app.payload.update({
    overrideAccess: true,
    depth: 0,
    collection: 'member-authorities',
    id,
    locale: 'en',
    data: { ...more, _status: 'published' } as never,
  })

const remove = (id: string) => app.payload.delete({ overrideAccess: true, depth: 0, collection: 'participations', id })

beforeAll(async () => {
  app = await startTestApp()
  country = String(
    (
      await app.payload.create({
        overrideAccess: true,
        depth: 0,
        collection: 'countries',
        data: { code: 'ME', name: 'Montenegro' } as never,
      })
    ).id,
  )
  source = String(
    (await app.payload.create({ overrideAccess: true, depth: 0, collection: 'sources', data: { key: 'paper', title: 'A paper' } as never }))
      .id,
  )
  await app.payload.updateGlobal({
    overrideAccess: true,
    depth: 0,
    slug: 'site-settings',
    locale: 'en',
    data: {
      siteName: 'Alliance',
      shortName: 'Alliance',
      mission: 'Mission',
      auspices: 'Congress',
      terminologyNote: 'Note',
      memberCounter: { mode: 'published-override', publishedParticipants: 130, asOf: '2015' },
      _status: 'published',
    } as never,
  })
})

afterAll(async () => app.stop())

describe('accession numbers', () => {
  it('go on after the published counter, and nobody types them', async () => {
    const id = await authority('Tivat')
    expect((await participate(id, { accessionNumber: 7 })).accessionNumber).toBe(131)
  })

  it('are never given twice, also to two newcomers at once', async () => {
    const ids = await Promise.all(['Kotor', 'Budva'].map((name) => authority(name)))
    const made = await Promise.all(ids.map((id) => participate(id)))
    expect(made.map(({ accessionNumber }) => accessionNumber).sort()).toEqual([132, 133])
  })

  it('are not made up for content that is loaded without one', async () => {
    const made = await participate(await authority('Strasbourg'), { accessionNumber: null }, { keepAccessionNumber: true })
    expect(made.accessionNumber ?? null).toBeNull()
  })

  it('stay with a participation, which then cannot be deleted', async () => {
    const made = await participate(await authority('Nikšić'))
    const changed = await app.payload.update({
      overrideAccess: true,
      depth: 0,
      collection: 'participations',
      id: made.id,
      data: { status: 'ended', accessionNumber: 1 } as never,
    })
    expect(changed).toMatchObject({ status: 'ended', accessionNumber: made.accessionNumber })
    await expect(remove(made.id)).rejects.toThrow(`Accession number ${made.accessionNumber}`)
  })
})

describe('a public authority', () => {
  it('has a participation before it is published', async () => {
    const id = await authority('Bar')
    await expect(publish(id)).rejects.toMatchObject({ data: { errors: [{ path: 'participations' }] } })
    await participate(id, { network: 'romact', role: 'municipality' })
    await expect(publish(id)).resolves.toBeDefined()
  })

  it('keeps its last participation, also when all are deleted at once', async () => {
    const id = await authority('Ulcinj')
    await participate(id, { network: 'romact', role: 'municipality' })
    await participate(id, { network: 'romed2', role: 'municipality' })
    await publish(id)
    const { errors } = await app.payload.delete({
      overrideAccess: true,
      depth: 0,
      collection: 'participations',
      where: { authority: { equals: id } },
    })
    expect(errors.length).toBeGreaterThan(0)
    const left = await app.payload.count({ collection: 'participations', overrideAccess: true, where: { authority: { equals: id } } })
    expect(left.totalDocs).toBeGreaterThan(0)
  })

  it('may lose one of two participations', async () => {
    const id = await authority('Cetinje')
    const one = await participate(id, { network: 'romact', role: 'municipality' })
    await participate(id, { network: 'romed2', role: 'municipality' })
    await publish(id)
    await expect(remove(one.id)).resolves.toBeDefined()
  })

  it('hides an estimate under 50 from readers, who cannot filter or sort by it either', async () => {
    const id = await authority('Žabljak', { romaPopulationEstimate: { value: 40, asOfUnknown: true, sources: [source] } })
    await participate(id, { network: 'romact', role: 'municipality' })
    await publish(id)
    const { docs } = await app.payload.find({
      collection: 'member-authorities',
      overrideAccess: false,
      depth: 0,
      where: { id: { equals: id } },
    })
    expect(docs[0]).toMatchObject({ name: 'Žabljak', slug: 'zabljak' })
    expect(docs[0]).not.toHaveProperty('romaPopulationEstimate')
    await expect(
      app.payload.find({
        collection: 'member-authorities',
        overrideAccess: false,
        depth: 0,
        where: { 'romaPopulationEstimate.value': { less_than: 50 } },
      }),
    ).rejects.toThrow()
    await expect(
      app.payload.find({ collection: 'member-authorities', overrideAccess: false, depth: 0, sort: 'romaPopulationEstimate.value' }),
    ).rejects.toThrow()
  })

  it('is not above itself', async () => {
    const above = await authority('Region')
    const below = await authority('Town', { parent: above })
    await participate(above, { network: 'romact', role: 'municipality' })
    await expect(publish(above, { parent: below })).rejects.toMatchObject({ data: { errors: [{ path: 'parent' }] } })
  })
})
