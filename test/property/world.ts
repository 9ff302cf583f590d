import type { CollectionSlug } from 'payload'
import sharp from 'sharp'

import { localeCodes } from '../../src/shared/locales.ts'
import { startTestApp, type TestApp, type TestAppOptions, type TestUser } from '../support/app.ts'
import type { Records } from './shape.ts'

/** One running CMS with the records that documents point to. */
export interface World {
  app: TestApp
  /** Rights are tried elsewhere: this person has all of them. */
  editor: TestUser
  records: Records
  /** Chains so far; their texts and addresses differ by it. */
  chains: number
}

export async function startWorld(options: TestAppOptions = {}): Promise<World> {
  const app = await startTestApp(options)
  const editor = await app.createUser('administrator')
  const world: World = { app, editor, records: { countries: [], media: [], programmes: [], sources: [] }, chains: 0 }
  const make = async (collection: CollectionSlug, data: object): Promise<string> => {
    const doc = await app.payload.create({ collection, data: data as never, depth: 0, locale: 'en', overrideAccess: true })
    return String(doc.id)
  }
  world.records.countries = [
    await make('countries', { code: 'ME', name: 'Montenegro' }),
    await make('countries', { code: 'MD', name: 'Moldova' }),
  ]
  world.records.sources = [await make('sources', { key: 'a', title: 'A' }), await make('sources', { key: 'b', title: 'B' })]
  world.records.programmes = [
    await everywhere(world, 'programmes', programme('ONE')),
    await everywhere(world, 'programmes', programme('TWO')),
  ]
  world.records.media = [await everywhere(world, 'media', picture, await pixel()), await everywhere(world, 'media', picture, await pixel())]
  return world
}

const programme = (code: string) => (locale: string) => ({
  code,
  name: `Programme ${code} ${locale}`,
  slug: `programme-${code.toLowerCase()}-${locale}`,
  summary: `Summary ${locale}`,
})
const picture = (locale: string) => ({ alt: `A picture (${locale})`, credit: 'Somebody' })

/** The smallest picture there is, as a new file. */
export async function pixel() {
  const data = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#0a0' } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: 'pixel.png', size: data.length }
}

async function everywhere(world: World, collection: CollectionSlug, dataIn: (locale: string) => object, file?: object): Promise<string> {
  const { payload } = world.app
  const common = { collection, depth: 0 } as const
  const data = (locale: string) => ({ ...dataIn(locale), _status: 'published' }) as never
  const { id } = await payload.create({ ...common, overrideAccess: true, data: data('en'), file: file as never, locale: 'en' })
  for (const locale of localeCodes)
    if (locale !== 'en') await payload.update({ ...common, overrideAccess: true, id, data: data(locale), locale })
  return String(id)
}
