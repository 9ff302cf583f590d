import type { CollectionConfig, Plugin } from 'payload'

import { publicCollections } from '../shared/slugs.ts'
import { askForPlace, type Place } from './keysetLists.ts'

/** The parameter in which a place goes on to a list of the interface. What a client sends in it is opened before: `delivery/cursors`. */
export const placeParameter = 'cursor'

/** Lets lists of the interface begin at a place: asks the database for it once the framework begins to read. */
export const listFromPlaces: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    publicCollections.some((slug) => slug === collection.slug) ? withPlace(collection) : collection,
  ),
})

function withPlace(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        ...(collection.hooks?.beforeOperation ?? []),
        ({ args, operation, req }) => {
          const { currentDepth, id } = args as { currentDepth?: number; id?: unknown }
          const place = req.payloadAPI === 'REST' ? req.query[placeParameter] : undefined
          if (operation !== 'read' || currentDepth !== undefined || id !== undefined || typeof place !== 'string') return args as never
          delete req.query[placeParameter]
          askForPlace(req, collection.slug, JSON.parse(place) as Place)
          return args as never
        },
      ],
    },
  }
}
