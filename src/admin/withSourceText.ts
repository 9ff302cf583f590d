import type { Field, Tab } from 'payload'

const component = '/admin/SourceText/SourceText.tsx#SourceText'

/** Addresses are made anew in every language, and what is derived is not typed by anybody. */
const isTranslated = (field: Field): boolean =>
  (field.type === 'text' || field.type === 'textarea' || field.type === 'richText') &&
  Boolean(field.localized) &&
  field.name !== 'slug' &&
  !field.admin?.readOnly &&
  !field.admin?.components?.Description

/** Puts the source text beside every field that is translated, at any depth. It stands where the help of the field does, before it. */
export function withSourceText(fields: Field[]): Field[] {
  return fields.map((field) => {
    if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withSourceText(tab.fields) }) as Tab) }
    if (field.type === 'blocks') {
      return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: withSourceText(block.fields) })) }
    }
    if ('fields' in field) return { ...field, fields: withSourceText(field.fields) } as Field
    if (!isTranslated(field)) return field
    return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, Description: component } } } as Field
  })
}
