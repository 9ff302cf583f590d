import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  Plugin,
  TextField,
  TextFieldSingleValidation,
} from 'payload'

import type { Webhook } from '../payload-types.ts'
import { lastSequence } from '../changes/index.ts'
import { deleteRows } from '../database/index.ts'
import { say } from '../shared/bilingual.ts'
import { refusalOf } from './address.ts'
import { endOldSecret, makeSecret, sendAgain } from './endpoints.ts'
import { internet, type Network } from './network.ts'
import { wakeWorker } from './start.ts'

/** Attaches what webhooks do to their two collections. */
export const webhooks =
  ({ network = internet }: { network?: Network } = {}): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => {
      if (collection.slug === 'webhooks') return withRules(collection, network)
      if (collection.slug !== 'webhook-deliveries') return collection
      return { ...collection, endpoints: [sendAgain(wakeWorker), ...(collection.endpoints || [])] }
    }),
  })

function withRules(collection: CollectionConfig, network: Network): CollectionConfig {
  const { endpoints, fields, hooks } = collection
  return {
    ...collection,
    endpoints: [makeSecret, endOldSecret, ...(endpoints || [])],
    fields: fields.map((field) => ('name' in field && field.name === 'url' ? withPublicAddress(field as TextField, network) : field)),
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), beginHere],
      beforeDelete: [...(hooks?.beforeDelete ?? []), dropDeliveries],
    },
  }
}

function withPublicAddress(field: TextField, network: Network): TextField {
  const own = field.validate as TextFieldSingleValidation | undefined
  const validate: TextFieldSingleValidation = async (value, options) => {
    const answer = (await own?.(value, options)) ?? true
    if (answer !== true || !value) return answer
    // What was looked at when it was written is looked at again whenever something is sent there.
    if (value === options.previousValue) return true
    const refusal = await refusalOf(value, network)
    return refusal ? say(options.req, refusal) : true
  }
  return { ...field, validate } as TextField
}

/** Whoever is switched on is told of what comes from then on. */
const beginHere: CollectionBeforeChangeHook<Webhook> = async ({ data, operation, originalDoc, req }) => {
  const isOn = data.isActive ?? originalDoc?.isActive ?? true
  const wasOn = operation === 'update' && Boolean(originalDoc?.isActive)
  return isOn && !wasOn ? { ...data, ended: null, position: await lastSequence(req.payload, req) } : data
}

/** The log of a webhook goes with it. */
const dropDeliveries: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await deleteRows(req.payload, { collection: 'webhook-deliveries', req, where: { webhook: { equals: id } } })
}
