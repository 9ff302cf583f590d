import type { CollectionConfig } from 'payload'
import { accessFor } from '../../src/access/index.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { perLocaleVersions } from '../fields/perLocaleVersions.ts'
import { publicDocument } from '../fields/publicDocument.ts'
import { slug } from '../fields/slug.ts'
import { evidenceTier, nameFields, placeFields } from './fields.ts'
import { identifiers } from './identifiers.ts'
import { keepWithParticipations } from './hooks.ts'
import { populationTotal, romaPopulationEstimate } from './population.ts'
import { profileFields } from './profile.ts'
import { links } from './links.ts'
import { memberAuthorityRules } from './rules.ts'

/** Cities, regions and other authorities; what they take part in is told by their participations. Readers know them as participants. */
export const MemberAuthorities: CollectionConfig = {
  slug: 'member-authorities',
  labels: { singular: { en: 'Authority', fr: 'Collectivité' }, plural: { en: 'Authorities', fr: 'Collectivités' } },
  graphQL: { singularName: 'MemberAuthority', pluralName: 'MemberAuthorities' },
  access: accessFor('member-authorities'),
  versions: perLocaleVersions,
  trash: true,
  defaultPopulate: { name: true, exonym: true, slug: true, type: true, country: true },
  defaultSort: 'name',
  hooks: { beforeDelete: [keepWithParticipations] },
  custom: { publication: { isNeutralWithout: ['profile'] }, rules: memberAuthorityRules },
  admin: {
    group: panelGroup.network,
    useAsTitle: 'name',
    defaultColumns: ['name', 'type', 'country', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'exonym', 'localName.value', 'wikidataId'],
    pagination: { defaultLimit: 25 },
    description: {
      en: 'Cities, regions and other authorities. Publishing one needs a participation.',
      fr: 'Villes, régions et autres collectivités. Une participation est nécessaire à la publication.',
    },
  },
  fields: [
    ...nameFields(),
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'Profile', fr: 'Profil' }, fields: profileFields() },
        { label: { en: 'Place', fr: 'Lieu' }, fields: placeFields() },
        { label: { en: 'Figures', fr: 'Chiffres' }, fields: [populationTotal(), romaPopulationEstimate()] },
        { label: { en: 'Identifiers', fr: 'Identifiants' }, fields: identifiers() },
        { label: { en: 'Participations and content', fr: 'Participations et contenus' }, fields: links() },
      ],
    },
    slug('name'),
    evidenceTier(),
    ...publicDocument(),
  ],
}
