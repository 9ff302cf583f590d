import type { Plugin } from 'payload'

import { withChangedFields, withFirstHook } from './changedFields.ts'

const emptyForNull = ({ value }: { value?: unknown }): unknown => (value === null ? [] : value)

/** Takes `null` for an empty list, as GraphQL clients send it: the SQL adapter fails on a list of rows that is `null`. */
export const acceptNullLists: Plugin = (config) =>
  withChangedFields(config, (field) =>
    field.type === 'array' || field.type === 'blocks' ? withFirstHook(field, 'beforeValidate', emptyForNull) : field,
  )
