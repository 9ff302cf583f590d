import type { Config, Field, Tab } from 'payload'

/** The same configuration with every field of every collection and global changed, from the inside out. */
export const withChangedFields = (config: Config, change: (field: Field) => Field): Config => ({
  ...config,
  collections: config.collections?.map((collection) => ({ ...collection, fields: changed(collection.fields, change) })),
  globals: config.globals?.map((global) => ({ ...global, fields: changed(global.fields, change) })),
})

function changed(fields: Field[], change: (field: Field) => Field): Field[] {
  return fields.map((field) => {
    if (field.type === 'tabs')
      return change({ ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: changed(tab.fields, change) }) as Tab) })
    if (field.type === 'blocks')
      return change({ ...field, blocks: field.blocks.map((block) => ({ ...block, fields: changed(block.fields, change) })) })
    return change('fields' in field ? ({ ...field, fields: changed(field.fields, change) } as Field) : field)
  })
}

/** Adds what happens to a value of the field at a write, ahead of what happens already. */
export const withFirstHook = <Changed extends Field>(
  field: Changed,
  time: 'beforeChange' | 'beforeValidate',
  hook: (args: never) => unknown,
): Changed => {
  const hooks = (field as { hooks?: Partial<Record<typeof time, unknown[]>> }).hooks
  return { ...field, hooks: { ...hooks, [time]: [hook, ...(hooks?.[time] ?? [])] } } as Changed
}
