import {
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Field, FieldAffectingData, RichTextField, TextFieldSingleValidation } from 'payload'

import { say, type Bilingual } from '../../src/shared/bilingual.ts'
import type { CollectionName } from '../../src/shared/slugs.ts'
import { bodyProblem } from './bodyContent.ts'
import { quotation, video } from './bodyBlocks.ts'
import { text } from './text.ts'
import { isLinkAddress } from './webAddress.ts'

/** The collections a link in a text may lead to. */
export const linkTargets = [
  'news',
  'events',
  'programmes',
  'member-authorities',
  'documents',
  'pages',
  'glossary-terms',
] as const satisfies readonly CollectionName[]

const linkAddress: TextFieldSingleValidation = (value, { req, siblingData }) =>
  (siblingData as { linkType?: string }).linkType === 'internal' || isLinkAddress(value)
    ? true
    : say(req, {
        en: 'Write an address that begins with https://, http:// or mailto:.',
        fr: 'Saisissez une adresse commençant par https://, http:// ou mailto:.',
      })

/** Payload's own link form; the address is held to three protocols, and never rewritten behind the editor's back. */
const linkFields = ({ defaultFields }: { defaultFields: FieldAffectingData[] }): Field[] =>
  defaultFields.map((field) =>
    field.name === 'url' && field.type === 'text' ? ({ ...field, hooks: {}, validate: linkAddress } as Field) : (field as Field),
  )

/** What can be written in a text: this list and nothing else. No level 1 heading, no colours, fonts or alignment. */
export const bodyEditor = () =>
  lexicalEditor({
    features: () => [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      StrikethroughFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      IndentFeature({ disabledNodes: ['paragraph', 'heading'] }),
      LinkFeature({ enabledCollections: [...linkTargets], fields: linkFields, maxDepth: 1 }),
      UploadFeature({ enabledCollections: ['media'], collections: { media: { fields: [alternative] } }, maxDepth: 1 }),
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({ blocks: [quotation, video] }),
      HorizontalRuleFeature(),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })

const alternative = text(
  'alt',
  { en: 'Text alternative here', fr: 'Texte de remplacement ici' },
  {
    en: "Only when this page needs another one than the picture's own.",
    fr: "Seulement si cette page en demande un autre que celui de l'image.",
  },
  { maxLength: 300 },
)

interface BodySettings {
  name?: string
  label?: Bilingual
  help?: Bilingual
}

/** The text of a document, a language each. */
export const body = ({ name = 'body', label, help }: BodySettings = {}): RichTextField => ({
  name,
  type: 'richText',
  localized: true,
  editor: bodyEditor(),
  label: label ? { ...label } : { en: 'Text', fr: 'Texte' },
  validate: (value, options) => {
    const problem = bodyProblem(value)
    if (problem) return say(options.req, problem)
    const { editor } = options
    return editor && typeof editor === 'object' && 'validate' in editor ? editor.validate(value, options) : true
  },
  admin: {
    description: help
      ? { ...help }
      : {
          en: 'Headings begin at level 2; the title is level 1.',
          fr: 'Les intertitres commencent au niveau 2 ; le titre est le niveau 1.',
        },
  },
})
