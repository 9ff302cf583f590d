import { describe, expect, it } from '@jest/globals'
import { BlocksFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type CollectionConfig, type Field } from 'payload'

import { demandSafeModel } from '../../src/publication/demandSafeModel.ts'

const build = (fields: Field[], drafts: object = {}) =>
  buildConfig({
    secret: 'x',
    db: { defaultIDType: 'text', init: () => ({}) as never },
    editor: lexicalEditor(),
    localization: { locales: ['en', 'fr'], defaultLocale: 'en' },
    telemetry: false,
    collections: [{ slug: 'notes', custom: { publication: true }, versions: { drafts }, fields } as CollectionConfig],
  })

const text = (isLocalized: boolean, isBlockLocalized: boolean): Field => ({
  name: 'text',
  type: 'richText',
  localized: isLocalized,
  editor: lexicalEditor({
    features: [BlocksFeature({ blocks: [{ slug: 'box', fields: [{ name: 'label', type: 'text', localized: isBlockLocalized }] }] })],
  }),
})

describe('at the start', () => {
  it('scheduled publication is refused', async () => {
    const config = await build([], { schedulePublish: true })
    expect(() => demandSafeModel(config)).toThrow('schedulePublish off in notes')
  })

  it('a shared text with words of one language in it is refused, wherever it stands', async () => {
    const config = await build([{ name: 'rows', type: 'array', fields: [text(false, true)] }])
    expect(() => demandSafeModel(config)).toThrow('notes.rows.text')
  })

  it.each([
    [true, true],
    [false, false],
  ])('any other text is taken: localized %s, with localized words %s', async (isLocalized, isBlockLocalized) => {
    const config = await build([text(isLocalized, isBlockLocalized)])
    expect(() => demandSafeModel(config)).not.toThrow()
  })
})
