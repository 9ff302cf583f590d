import type { Field, Plugin, Tab } from 'payload'

const emptyForNull = ({ value }: { value?: unknown }): unknown => (value === null ? [] : value)

/** Takes `null` for an empty list, as GraphQL clients send it: the SQL adapter fails on a list of rows that is `null`. */
export const acceptNullLists: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({ ...collection, fields: accept(collection.fields) })),
  globals: config.globals?.map((global) => ({ ...global, fields: accept(global.fields) })),
})

function accept(fields: Field[]): Field[] {
  return fields.map((field) => {
    if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: accept(tab.fields) }) as Tab) }
    if (field.type === 'array') return { ...field, fields: accept(field.fields), hooks: withEmpty(field.hooks) }
    if (field.type === 'blocks') {
      const blocks = field.blocks.map((block) => ({ ...block, fields: accept(block.fields) }))
      return { ...field, blocks, hooks: withEmpty(field.hooks) }
    }
    return 'fields' in field ? ({ ...field, fields: accept(field.fields) } as Field) : field
  })
}

const withEmpty = <Hooks extends { beforeValidate?: unknown[] }>(hooks: Hooks | undefined) =>
  ({ ...hooks, beforeValidate: [emptyForNull, ...(hooks?.beforeValidate ?? [])] }) as Hooks
