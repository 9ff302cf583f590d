import type { Field } from 'payload'
import { systemOnly } from '../../src/access/index.ts'

const hidden = { disableBulkEdit: true, disableListColumn: true, disableListFilter: true, hidden: true } as const

/** The keys of a client: made and ended by endpoints of their own, and never by saving the form. A key is stored as its hash alone. */
export const keys: Field = {
  name: 'keys',
  type: 'array',
  access: systemOnly,
  admin: hidden,
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'hash', type: 'text', required: true, hidden: true, index: true },
    { name: 'hint', type: 'text', required: true },
    { name: 'madeAt', type: 'date', required: true },
    { name: 'expiresAt', type: 'date' },
    { name: 'lastUsedAt', type: 'date' },
    { name: 'revokedAt', type: 'date' },
  ],
}

/** How the panel shows them. */
export const keyList: Field = {
  name: 'keyList',
  type: 'ui',
  label: { en: 'Keys', fr: 'Clés' },
  admin: { components: { Field: '/admin/ApiKeys/ApiKeys.tsx#ApiKeys' }, disableListColumn: true },
}
