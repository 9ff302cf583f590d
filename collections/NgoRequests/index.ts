import type { CollectionConfig, Field } from 'payload'
import { accessFor } from '../../src/access/index.ts'
import { consent } from '../fields/consent.ts'
import { contact } from '../fields/contact.ts'
import { dataProtection } from '../fields/dataProtection.ts'
import { httpsUrl } from '../fields/httpsUrl.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { giveReference, reference } from '../fields/reference.ts'
import { text, textarea } from '../fields/text.ts'
import { followWorkflow, workflowFields } from '../fields/workflow.ts'
import { ngoRequestRules } from './rules.ts'
import { ngoRequestWorkflow } from './workflow.ts'

const organisationFields = (): Field[] => [
  text(
    'organisationName',
    { en: 'Name of the organisation', fr: "Nom de l'organisation" },
    { en: 'In Latin letters.', fr: 'En lettres latines.' },
    { required: true, maxLength: 200, index: true },
  ),
  {
    name: 'country',
    type: 'relationship',
    relationTo: 'countries',
    required: true,
    index: true,
    label: { en: 'Country', fr: 'Pays' },
    admin: { description: { en: 'Where it works.', fr: 'Où elle agit.' } },
  },
  httpsUrl('website', { en: 'Website', fr: 'Site web' }, { en: 'The official site.', fr: 'Le site officiel.' }),
  {
    name: 'fieldsOfWork',
    type: 'relationship',
    relationTo: 'themes',
    hasMany: true,
    required: true,
    label: { en: 'Fields of work', fr: "Domaines d'action" },
    admin: { description: { en: 'The themes it works on.', fr: 'Les sujets sur lesquels elle travaille.' } },
  },
  textarea(
    'message',
    { en: 'Message', fr: 'Message' },
    { en: 'How it wishes to co-operate; up to 3,000 characters.', fr: "Comment elle souhaite coopérer ; jusqu'à 3 000 caractères." },
    { required: true, maxLength: 3000 },
  ),
]

/** What non-governmental organisations write when they wish to co-operate. Private: the secretariat alone. */
export const NgoRequests: CollectionConfig = {
  slug: 'ngo-requests',
  labels: { singular: { en: 'NGO request', fr: "Demande d'ONG" }, plural: { en: 'NGO requests', fr: "Demandes d'ONG" } },
  graphQL: { singularName: 'NgoRequest', pluralName: 'NgoRequests' },
  access: accessFor('ngo-requests'),
  disableDuplicate: true,
  defaultSort: '-createdAt',
  hooks: { beforeChange: [giveReference('ngo-requests', 'NGO'), followWorkflow(ngoRequestWorkflow)] },
  custom: { rules: ngoRequestRules },
  admin: {
    group: panelGroup.network,
    useAsTitle: 'organisationName',
    defaultColumns: ['organisationName', 'reference', 'country', 'status', 'createdAt'],
    listSearchableFields: ['organisationName', 'reference'],
    description: {
      en: 'Organisations that wish to co-operate. Never public.',
      fr: 'Organisations qui souhaitent coopérer. Jamais publiées.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'Organisation', fr: 'Organisation' }, fields: organisationFields() },
        { label: { en: 'Contact', fr: 'Contact' }, fields: [...contact(), consent()] },
      ],
    },
    reference(),
    ...workflowFields(ngoRequestWorkflow),
    ...dataProtection(),
  ],
}
