import type { Field, Tab } from 'payload'

type Leaf = Exclude<Field, { fields: unknown } | { tabs: unknown } | { blocks: unknown }>

/** The same fields with every leaf changed, at any depth: in tabs, rows, groups, arrays and blocks. */
export function mapFields(fields: Field[], change: (field: Leaf) => Field): Field[] {
  return fields.map((field) => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: mapFields(tab.fields, change) }) as Tab) }
    if (field.type === 'blocks') {
      return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: mapFields(block.fields, change) })) }
    }
    if ('fields' in field) return { ...field, fields: mapFields(field.fields, change) } as Field
    return change(field as Leaf)
  })
}

/** Gives a field a component of the panel, beside those it has. */
export const withComponent = (field: Field, place: 'Cell' | 'Description', path: string): Field =>
  ({ ...field, admin: { ...field.admin, components: { ...field.admin?.components, [place]: path } } }) as Field
