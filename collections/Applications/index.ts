import type { CollectionConfig } from 'payload'
import { accessFor } from '../../src/access/index.ts'
import { consent } from '../fields/consent.ts'
import { contact } from '../fields/contact.ts'
import { dataProtection } from '../fields/dataProtection.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { giveReference, reference } from '../fields/reference.ts'
import { followWorkflow, workflowFields } from '../fields/workflow.ts'
import { authorityFields, commitmentFields, workFields } from './fields.ts'
import { applicationRules } from './rules.ts'
import { applicationWorkflow } from './workflow.ts'

/** What authorities write when they ask to join. Private: the secretariat alone. */
export const Applications: CollectionConfig = {
  slug: 'applications',
  labels: { singular: { en: 'Application', fr: 'Demande' }, plural: { en: 'Applications', fr: 'Demandes' } },
  graphQL: { singularName: 'Application', pluralName: 'Applications' },
  access: accessFor('applications'),
  disableDuplicate: true,
  defaultSort: '-createdAt',
  hooks: { beforeChange: [giveReference('applications', 'APP'), followWorkflow(applicationWorkflow)] },
  custom: { rules: applicationRules },
  admin: {
    group: panelGroup.network,
    useAsTitle: 'authorityName',
    defaultColumns: ['authorityName', 'reference', 'country', 'status', 'createdAt'],
    listSearchableFields: ['authorityName', 'authorityNameLocal', 'reference'],
    description: { en: 'Authorities that ask to join. Never public.', fr: 'Collectivités qui demandent à participer. Jamais publiées.' },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'Authority', fr: 'Collectivité' }, fields: authorityFields() },
        { label: { en: 'Commitment', fr: 'Engagement' }, fields: commitmentFields() },
        { label: { en: 'Work', fr: 'Travail' }, fields: workFields() },
        { label: { en: 'Contact', fr: 'Contact' }, fields: [...contact(), consent()] },
      ],
    },
    reference(),
    ...workflowFields(applicationWorkflow),
    ...dataProtection(),
  ],
}
