import { beforeAll, describe, expect, it } from '@jest/globals'
import { isEnumType, isInputObjectType, isObjectType, isScalarType, type GraphQLSchema } from 'graphql'

import { buildAnonymousSchema } from '../../src/delivery/index.ts'
import { parseEnv } from '../../src/env.ts'
import { createConfig } from '../../src/payload.config.ts'

/** What the anonymous may ask for, and the parts of it. Each line is a decision: nothing comes in by being added to the model. */
const documents = `
  NewsItem NewsItem_Attachments NewsItem_Attachments_Relationship NewsItem_ExternalLinks
  Event Event_Attendees Event_DateHistory Event_Geo Event_News
  Programme Programme_Events Programme_Figures Programme_News Programme_Participations Programme_Phases Programme_Phases_Budget
  MemberAuthority MemberAuthority_Events MemberAuthority_Geo MemberAuthority_LocalActionPlan MemberAuthority_LocalName
  MemberAuthority_News MemberAuthority_Participations MemberAuthority_PopulationTotal MemberAuthority_RomaPopulationEstimate
  GlossaryTerm GlossaryTerm_RelatedFrom GlossaryTerm_Terms GlossaryTerm_Terms_UseInstead
  MediaItem MediaItem_Sizes MediaItem_Sizes_Thumbnail MediaItem_Sizes_Card MediaItem_Sizes_Wide MediaItem_Sizes_Full
  Document Page Participation Organisation Source Theme Country
  SiteSettings SiteSettings_Contact SiteSettings_CounterHistory SiteSettings_MemberCounter SiteSettings_Seat SiteSettings_SocialLinks
  Navigation Navigation_Header Navigation_Header_Record Navigation_Header_Record_Relationship
  Navigation_Footer Navigation_Footer_Record Navigation_Footer_Record_Relationship
  TermSet Translation TranslationLanguage
`
const lists =
  'News Events Programmes MemberAuthorities Participations Organisations GlossaryTerms Documents Media Sources Themes Countries Pages'
const singles =
  'NewsItem Event Programme MemberAuthority Participation Organisation GlossaryTerm Document MediaItem Source Theme Country Page'
const globals = 'TermSet SiteSettings Navigation'
const scalars = 'JSON DateTime EmailAddress String Boolean Int Float'

const words = (text: string): string[] => text.trim().split(/\s+/u)
const counts = words(lists).map((list) => `count${list}`)

let schema: GraphQLSchema

beforeAll(async () => {
  const settings = parseEnv({ NODE_ENV: 'production', PAYLOAD_SECRET: 'of-no-meaning-since-nothing-is-signed' })
  schema = buildAnonymousSchema(await createConfig(settings)).schema
})

const types = () => Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const fieldsOf = (name: string): string[] => {
  const type = schema.getType(name)
  return isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : []
}

describe('the GraphQL schema of the anonymous', () => {
  it('asks for one record, a list and a count of what is public, and for the public globals', () => {
    expect(fieldsOf('Query').sort()).toEqual([...words(singles), ...words(lists), ...counts, ...words(globals)].sort())
  })

  it('has no mutations and no subscriptions', () => {
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined])
  })

  it('has the types of the list and no other', () => {
    const answers = types().filter((type) => !isInputObjectType(type) && !isEnumType(type) && !isScalarType(type))
    expect(answers.map(({ name }) => name).sort()).toEqual(['Query', ...words(documents), ...words(lists), ...counts].sort())
    const known = types().filter(isScalarType)
    expect(known.map(({ name }) => name).filter((name) => !words(scalars).includes(name))).toEqual([])
  })

  it('has filters and options of those types alone', () => {
    const named = [...words(singles), ...words(globals)]
    const others = types().filter((type) => isInputObjectType(type) || isEnumType(type))
    const unknown = others.filter(({ name }) => !named.some((document) => name.startsWith(`${document}_`)))
    expect(unknown.map(({ name }) => name).sort()).toEqual(['FallbackLocaleInputType', 'LocaleInputType', 'When'])
  })

  it('has no field, filter or argument of the staff', () => {
    const names = types().flatMap((type) => {
      if (isInputObjectType(type)) return Object.keys(type.getFields())
      if (!isObjectType(type)) return []
      return Object.values(type.getFields()).flatMap(({ args, name }) => [name, ...args.map((argument) => argument.name)])
    })
    const staff =
      /^(?:draft|trash|autosave|overrideLock|deletedAt|receipt|createdBy|editorialNotes?|evidenceTier|reason|application|_languages|publicationRecord|isPublic|isSourceLive|live\w+)(?:__|$)/u
    expect(names.filter((name) => staff.test(name))).toEqual([])
    expect(fieldsOf('MemberAuthority_where').filter((name) => name.startsWith('romaPopulationEstimate'))).toEqual([])
    expect(fieldsOf('Participation')).not.toContain('title')
  })
})
