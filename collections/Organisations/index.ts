import type { CollectionConfig } from 'payload'
import { accessFor } from '../../src/access/index.ts'
import { httpsUrl } from '../fields/httpsUrl.ts'
import { options } from '../fields/option.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { stableKey } from '../fields/stableKey.ts'
import { text } from '../fields/text.ts'

/** Partners of programmes and organisers of events. */
export const Organisations: CollectionConfig = {
  slug: 'organisations',
  labels: { singular: { en: 'Organisation', fr: 'Organisation' }, plural: { en: 'Organisations', fr: 'Organisations' } },
  graphQL: { singularName: 'Organisation', pluralName: 'Organisations' },
  access: accessFor('organisations'),
  custom: { isPublic: true },
  defaultSort: 'key',
  admin: {
    group: panelGroup.network,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'key', 'updatedAt'],
    listSearchableFields: ['name', 'key'],
    description: {
      en: 'Partners of programmes and organisers of events.',
      fr: "Partenaires des programmes et organisateurs d'événements.",
    },
  },
  fields: [
    text(
      'name',
      { en: 'Name', fr: 'Nom' },
      { en: 'The official name in this language.', fr: 'Le nom officiel dans cette langue.' },
      { required: true, localized: true, maxLength: 200 },
    ),
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      options: options([
        ['intergovernmental', 'Intergovernmental organisation', 'Organisation intergouvernementale'],
        ['european-union', 'European Union', 'Union européenne'],
        ['network', 'Network', 'Réseau'],
        ['ngo', 'Non-governmental organisation', 'Organisation non gouvernementale'],
        ['public-authority', 'Public authority', 'Collectivité ou autorité publique'],
      ]),
      label: { en: 'Kind', fr: 'Nature' },
      admin: { description: { en: 'What kind of body it is.', fr: "De quelle sorte d'organisme il s'agit." } },
    },
    httpsUrl('website', { en: 'Website', fr: 'Site web' }, { en: 'The official site.', fr: 'Le site officiel.' }),
    {
      name: 'authority',
      type: 'relationship',
      relationTo: 'member-authorities',
      label: { en: 'Authority', fr: 'Collectivité' },
      admin: {
        condition: (data) => data?.kind === 'public-authority',
        description: { en: 'The same body as a participant, if it is one.', fr: "Le même organisme comme participant, s'il en est un." },
      },
    },
    stableKey(),
  ],
}
