import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { ClientField } from 'payload'

const isPosition = (step: string): boolean => /^\d+$/.test(step)

/** The named fields of one level; rows and tabs without a name are no level of their own. */
function named(fields: readonly ClientField[]): ClientField[] {
  return fields.flatMap((field): ClientField[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [tab as never] : named(tab.fields)))
    if ('name' in field && field.name) return [field]
    return 'fields' in field ? named(field.fields) : []
  })
}

/** The fields on the way to a path such as `links.0.label`, from the outermost to the one meant. */
export function fieldsAt(fields: readonly ClientField[], path: string): ClientField[] {
  const [step, ...rest] = path.split('.').filter((part) => !isPosition(part))
  const found = named(fields).find((field) => 'name' in field && field.name === step)
  if (!found) return []
  if (rest.length === 0) return [found]
  const inner = 'fields' in found ? found.fields : 'blocks' in found ? found.blocks.flatMap((block) => block.fields) : []
  return [found, ...fieldsAt(inner, rest.join('.'))]
}

/** How the panel calls a field: `Links › Label`; its path where it has no label. */
export function labelAt(fields: readonly ClientField[], path: string, i18n: I18nClient): string {
  const labels = fieldsAt(fields, path).map((field) => {
    const { label, name } = field as { label?: unknown; name?: string }
    return label ? String(getTranslation(label as never, i18n as never)) : (name ?? '')
  })
  return labels.length > 0 ? labels.join(' › ') : path
}
