import { GraphQLFloat, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLString, isObjectType, type GraphQLSchema } from 'graphql'

const described = (type: GraphQLList<GraphQLNonNull<GraphQLObjectType>> | typeof GraphQLString, description: string) => ({
  type,
  description,
})

const language = new GraphQLObjectType({
  name: 'TranslationLanguage',
  description: 'One published language of a document.',
  fields: {
    locale: described(GraphQLString, 'Language tag.'),
    slug: described(GraphQLString, 'Address in that language.'),
    url: described(GraphQLString, 'Public path in that language.'),
    origin: described(GraphQLString, 'original, official, courtesy or machine-draft.'),
    state: described(GraphQLString, 'published, or stale when the source has been published again since.'),
  },
})

const translation = new GraphQLObjectType({
  name: 'Translation',
  description: 'What an answer says about its languages.',
  fields: {
    requested: described(GraphQLString, 'Language asked for, or "all".'),
    served: described(GraphQLString, 'Language of the answer.'),
    origin: described(GraphQLString, 'original, official, courtesy or machine-draft.'),
    state: described(GraphQLString, 'published, or stale when the source has been published again since.'),
    sourceVersion: { type: GraphQLFloat, description: 'Publications of the source language so far.' },
    publishedAt: described(GraphQLString, 'First publication in the language served.'),
    updatedAt: described(GraphQLString, 'Last publication in the language served.'),
    fields: {
      type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
      description: 'Fields that are in another language than the one served.',
    },
    available: described(new GraphQLList(new GraphQLNonNull(language)), 'Every published language of the document.'),
  },
})

/** Gives `_translation` a type of its own, the same in every document, in place of plain JSON. */
export function typeTranslations(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const field = isObjectType(type) ? type.getFields()._translation : undefined
    if (field) Object.assign(field, { type: translation, args: [] })
  }
  const types = schema.getTypeMap()
  types[translation.name] = translation
  types[language.name] = language
}
