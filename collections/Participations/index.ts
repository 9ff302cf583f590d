import type { CollectionConfig } from 'payload'
import { accessFor, readersOf, staffOnly, systemOnly } from '../../src/access/index.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { partialDate } from '../fields/partialDate.ts'
import { sources } from '../fields/sources.ts'
import { textarea } from '../fields/text.ts'
import { giveAccessionNumber, keepLastWhenMoved, keepNumbersAndLast, linkProgramme, nameIt } from './hooks.ts'
import { networks, participationRoles, participationStatuses } from './options.ts'
import { participationRules } from './rules.ts'

/** What an authority takes part in: one record for each network and role, with its dates and sources. */
export const Participations: CollectionConfig = {
  slug: 'participations',
  labels: { singular: { en: 'Participation', fr: 'Participation' }, plural: { en: 'Participations', fr: 'Participations' } },
  graphQL: { singularName: 'Participation', pluralName: 'Participations' },
  access: accessFor('participations'),
  disableDuplicate: true,
  hooks: { beforeChange: [giveAccessionNumber, nameIt, linkProgramme, keepLastWhenMoved], beforeDelete: [keepNumbersAndLast] },
  custom: { publicWith: 'authority', rules: participationRules },
  admin: {
    group: panelGroup.network,
    useAsTitle: 'title',
    defaultColumns: ['authority', 'network', 'role', 'accessionNumber', 'startDate', 'status'],
    listSearchableFields: ['title'],
    pagination: { defaultLimit: 25 },
    description: {
      en: 'What an authority takes part in, with dates and sources. Public while its authority is.',
      fr: 'Ce à quoi une collectivité participe, avec dates et sources. Publique tant que la collectivité l’est.',
    },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      index: true,
      access: { ...staffOnly, ...systemOnly },
      label: { en: 'Title', fr: 'Intitulé' },
      admin: { hidden: true, description: { en: 'Name of the authority and network.', fr: 'Nom de la collectivité et réseau.' } },
    },
    {
      name: 'authority',
      type: 'relationship',
      relationTo: 'member-authorities',
      required: true,
      index: true,
      label: { en: 'Authority', fr: 'Collectivité' },
      admin: { description: { en: 'Who takes part.', fr: 'Qui participe.' } },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'network',
          type: 'select',
          required: true,
          index: true,
          options: networks,
          label: { en: 'Network', fr: 'Réseau' },
          admin: { width: '50%', description: { en: 'What it takes part in.', fr: 'À quoi elle participe.' } },
        },
        {
          name: 'role',
          type: 'select',
          required: true,
          options: participationRoles,
          label: { en: 'Role', fr: 'Rôle' },
          admin: { width: '50%', description: { en: 'In which way.', fr: 'De quelle façon.' } },
        },
      ],
    },
    {
      name: 'programme',
      type: 'relationship',
      relationTo: 'programmes',
      index: true,
      access: systemOnly,
      label: { en: 'Programme', fr: 'Programme' },
      admin: {
        readOnly: true,
        description: { en: 'Follows from the network, where that is a programme.', fr: 'Découle du réseau, lorsque c’est un programme.' },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'status',
          type: 'select',
          index: true,
          options: participationStatuses,
          label: { en: 'Status', fr: 'État' },
          admin: {
            width: '50%',
            description: { en: 'Empty for what happened once.', fr: "Vide pour ce qui n'a eu lieu qu'une fois." },
          },
        },
        ...partialDate({
          name: 'statusAsOf',
          label: { en: 'Status as of', fr: 'État à la date du' },
          help: { en: 'When this status was last known to be true.', fr: 'Date à laquelle cet état était avéré.' },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        ...partialDate({
          name: 'startDate',
          label: { en: 'From', fr: 'Du' },
          help: { en: 'Year, month or day; empty when it is not known.', fr: 'Année, mois ou jour ; vide si elle est inconnue.' },
          sortable: true,
          precision: true,
        }),
        ...partialDate({
          name: 'endDate',
          label: { en: 'Until', fr: 'Au' },
          help: { en: 'Empty while it lasts.', fr: "Vide tant qu'elle dure." },
          precision: true,
        }),
      ],
    },
    sources({
      required: true,
      help: { en: 'At least one page or paper that says so.', fr: "Au moins une page ou un document qui l'atteste." },
    }),
    textarea(
      'note',
      { en: 'Note', fr: 'Remarque' },
      {
        en: 'For readers: what the date means, what the source says.',
        fr: 'Pour les lecteurs : le sens de la date, ce que dit la source.',
      },
      { maxLength: 500, rows: 2 },
    ),
    {
      name: 'accessionNumber',
      type: 'number',
      unique: true,
      index: true,
      min: 1,
      access: systemOnly,
      label: { en: 'Accession number', fr: "Numéro d'adhésion" },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: {
          en: 'Given when an active participation in the Alliance is created; never typed, changed or given again.',
          fr: "Attribué à la création d'une participation active à l'Alliance ; jamais saisi, modifié ni réattribué.",
        },
      },
    },
    textarea(
      'reason',
      { en: 'Reason', fr: 'Motif' },
      { en: 'Why it was suspended or ended. Never public.', fr: 'Pourquoi elle a été suspendue ou terminée. Jamais publié.' },
      { access: staffOnly, maxLength: 2000, position: 'sidebar' },
    ),
    {
      name: 'application',
      type: 'relationship',
      relationTo: 'applications',
      access: readersOf('applications'),
      label: { en: 'Application', fr: 'Demande' },
      admin: {
        position: 'sidebar',
        description: { en: 'The application it came from. Never public.', fr: 'La demande dont elle est issue. Jamais publiée.' },
      },
    },
  ],
}
