import type { CollectionConfig } from 'payload'

import { accessFor } from '../../src/access/index.ts'
import { body } from '../fields/body.ts'
import { httpsUrl } from '../fields/httpsUrl.ts'
import { newsJoin } from '../fields/newsJoin.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { partialDate } from '../fields/partialDate.ts'
import { perLocaleVersions } from '../fields/perLocaleVersions.ts'
import { publicDocument } from '../fields/publicDocument.ts'
import { relation, relations } from '../fields/relation.ts'
import { seo } from '../fields/seo.ts'
import { slug } from '../fields/slug.ts'
import { sources } from '../fields/sources.ts'
import { text, textarea } from '../fields/text.ts'
import { code, countriesTotal, figures, phases, status, statusAsOf } from './fields.ts'
import { programmeRules } from './rules.ts'

/** ROMED, ROMACT and their kin: what the Alliance works through. */
export const Programmes: CollectionConfig = {
  slug: 'programmes',
  labels: { singular: { en: 'Programme', fr: 'Programme' }, plural: { en: 'Programmes', fr: 'Programmes' } },
  graphQL: { singularName: 'Programme', pluralName: 'Programmes' },
  access: accessFor('programmes'),
  versions: perLocaleVersions,
  trash: true,
  defaultPopulate: { code: true, name: true, slug: true, summary: true },
  defaultSort: 'code',
  custom: { publication: true, rules: programmeRules },
  admin: {
    group: panelGroup.network,
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'status', 'startDate', '_status'],
    listSearchableFields: ['code', 'name', 'legacyKey'],
    description: {
      en: 'The programmes of the Alliance and its partners; every figure has its date and its source.',
      fr: "Les programmes de l'Alliance et de ses partenaires ; chaque chiffre a sa date et sa source.",
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { en: 'Text', fr: 'Texte' },
          fields: [
            text(
              'name',
              { en: 'Name', fr: 'Nom' },
              { en: 'The full name in this language.', fr: 'Le nom complet dans cette langue.' },
              { localized: true, required: true, maxLength: 200 },
            ),
            textarea(
              'summary',
              { en: 'Summary', fr: 'Résumé' },
              { en: 'What it does, in a few sentences.', fr: "Ce qu'il fait, en quelques phrases." },
              { localized: true, required: true, maxLength: 800 },
            ),
            body(),
          ],
        },
        {
          label: { en: 'Dates and phases', fr: 'Dates et phases' },
          fields: [
            {
              type: 'row',
              fields: [
                ...partialDate({
                  name: 'startDate',
                  index: true,
                  sortable: true,
                  endsWith: 'endDate',
                  width: '50%',
                  label: { en: 'Start', fr: 'Début' },
                  help: { en: 'Day, month or year.', fr: 'Jour, mois ou année.' },
                }),
                ...partialDate({
                  name: 'endDate',
                  width: '50%',
                  label: { en: 'End', fr: 'Fin' },
                  help: { en: 'Empty while it runs.', fr: "Vide tant qu'il se poursuit." },
                }),
              ],
            },
            phases,
          ],
        },
        { label: { en: 'Figures', fr: 'Chiffres' }, fields: [figures] },
        {
          label: { en: 'Countries', fr: 'Pays' },
          fields: [
            relations(
              'countries',
              'countries',
              { en: 'Countries', fr: 'Pays' },
              { en: 'Those that sources name.', fr: 'Ceux que citent les sources.' },
            ),
            countriesTotal,
            textarea(
              'countryNote',
              { en: 'Note on the countries', fr: 'Remarque sur les pays' },
              { en: 'How list and number came about.', fr: 'Comment la liste et le nombre ont été établis.' },
              { localized: true, maxLength: 600, rows: 3 },
            ),
          ],
        },
        {
          label: { en: 'Belongs to', fr: 'Rattachements' },
          fields: [
            relation(
              'parent',
              'programmes',
              { en: 'Part of', fr: 'Fait partie de' },
              { en: 'The programme above it.', fr: 'Le programme dont il relève.' },
              { index: true, notItself: true },
            ),
            relations(
              'partners',
              'organisations',
              { en: 'Partners', fr: 'Partenaires' },
              { en: 'Who runs it and pays for it.', fr: 'Qui le conduit et le finance.' },
            ),
            httpsUrl('website', { en: 'Website', fr: 'Site web' }, { en: 'The official site.', fr: 'Le site officiel.' }),
            sources(),
            {
              name: 'events',
              type: 'join',
              collection: 'events',
              on: 'programmes',
              defaultSort: '-startDate',
              maxDepth: 1,
              label: { en: 'Events', fr: 'Événements' },
              admin: {
                allowCreate: false,
                defaultColumns: ['title', 'startDate', 'status'],
                description: { en: 'Events that are part of it.', fr: 'Événements qui en font partie.' },
              },
            },
            newsJoin('programmes'),
            {
              name: 'participations',
              type: 'join',
              collection: 'participations',
              on: 'programme',
              defaultSort: 'createdAt',
              maxDepth: 2,
              label: { en: 'Authorities', fr: 'Collectivités' },
              admin: {
                allowCreate: false,
                defaultColumns: ['authority', 'role', 'status'],
                description: { en: 'Cities and regions that take part in it.', fr: 'Villes et régions qui y participent.' },
              },
            },
          ],
        },
        { label: { en: 'Search engines', fr: 'Moteurs de recherche' }, fields: seo() },
      ],
    },
    slug('name'),
    code,
    status,
    ...statusAsOf,
    ...publicDocument(),
  ],
}
