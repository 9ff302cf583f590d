import type { Field } from 'payload'

/** The texts that reference data has in each of its languages: by them it is told which languages those are. */
export function languageTexts(fields: readonly Field[]): string[] {
  return fields.flatMap((field): string[] => {
    if ('name' in field && field.name)
      return 'localized' in field && field.localized && 'required' in field && field.required ? [field.name] : []
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [] : languageTexts(tab.fields)))
    return 'fields' in field ? languageTexts(field.fields) : []
  })
}
