import type { CollectionConfig } from 'payload'

import { accessFor } from '../../src/access/index.ts'
import { body } from '../fields/body.ts'
import { httpsUrl } from '../fields/httpsUrl.ts'
import { location } from '../fields/location.ts'
import { newsJoin } from '../fields/newsJoin.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { perLocaleVersions } from '../fields/perLocaleVersions.ts'
import { publicDocument } from '../fields/publicDocument.ts'
import { file, relations } from '../fields/relation.ts'
import { seo } from '../fields/seo.ts'
import { slug } from '../fields/slug.ts'
import { sources } from '../fields/sources.ts'
import { text, textarea } from '../fields/text.ts'
import { attendees, dates, eventType, openToMedia, outcome, registration, status } from './fields.ts'
import { keepAnnouncedDates } from './hooks.ts'
import { eventRules } from './rules.ts'
import { sequence } from './sequence.ts'

/** Launches, seminars, conferences and prizes, with dates as exact as they are known. */
export const Events: CollectionConfig = {
  slug: 'events',
  labels: { singular: { en: 'Event', fr: 'Événement' }, plural: { en: 'Events', fr: 'Événements' } },
  graphQL: { singularName: 'Event', pluralName: 'Events' },
  access: accessFor('events'),
  versions: perLocaleVersions,
  trash: true,
  defaultPopulate: {
    title: true,
    slug: true,
    eventType: true,
    datePrecision: true,
    startDate: true,
    endDate: true,
    startTime: true,
    timezone: true,
    status: true,
    city: true,
    country: true,
  },
  defaultSort: '-startDate',
  custom: { publication: true, rules: eventRules },
  hooks: { beforeChange: [keepAnnouncedDates] },
  // The outcome is derived from these, also when only the outcome is asked for.
  forceSelect: { status: true, startDate: true, endDate: true, timezone: true },
  admin: {
    group: panelGroup.news,
    useAsTitle: 'title',
    defaultColumns: ['title', 'startDate', 'city', 'status', '_status'],
    listSearchableFields: ['title', 'city', 'legacyKey'],
    description: {
      en: 'Events of the Alliance and its programmes. A day that has passed without a report is not "held".',
      fr: "Événements de l'Alliance et de ses programmes. Un jour passé sans compte rendu ne vaut pas « tenu ».",
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
              'title',
              { en: 'Title', fr: 'Titre' },
              { en: 'What takes place, up to 150 characters.', fr: "Ce qui a lieu, jusqu'à 150 caractères." },
              { localized: true, required: true, maxLength: 150 },
            ),
            textarea(
              'summary',
              { en: 'Summary', fr: 'Résumé' },
              { en: 'One or two sentences for lists and calendars.', fr: 'Une ou deux phrases pour les listes et calendriers.' },
              { localized: true, maxLength: 600 },
            ),
            body(),
          ],
        },
        { label: { en: 'Dates', fr: 'Dates' }, fields: dates },
        {
          label: { en: 'Place', fr: 'Lieu' },
          fields: [
            ...location(),
            httpsUrl(
              'onlineUrl',
              { en: 'Online at', fr: 'En ligne à' },
              { en: 'Where one can take part online.', fr: 'Où participer en ligne.' },
            ),
          ],
        },
        {
          label: { en: 'Taking part', fr: 'Participation' },
          fields: [
            httpsUrl(
              'registrationUrl',
              { en: 'Registration', fr: 'Inscription' },
              { en: 'The page of the registration form.', fr: "Page du formulaire d'inscription." },
            ),
            registration,
            file(
              'agenda',
              { en: 'Agenda', fr: 'Ordre du jour' },
              { en: 'The programme of the day as a file.', fr: 'Le programme de la journée, en fichier.' },
            ),
            httpsUrl(
              'recordingUrl',
              { en: 'Recording', fr: 'Enregistrement' },
              { en: 'Where the recording can be seen.', fr: "Où voir l'enregistrement." },
            ),
            openToMedia,
            attendees,
          ],
        },
        {
          label: { en: 'Belongs to', fr: 'Rattachements' },
          fields: [
            relations(
              'programmes',
              'programmes',
              { en: 'Programmes', fr: 'Programmes' },
              { en: 'Programmes it is part of.', fr: 'Programmes dont il fait partie.' },
            ),
            relations(
              'organisers',
              'organisations',
              { en: 'Organisers', fr: 'Organisateurs' },
              { en: 'In the order of the announcement.', fr: "Dans l'ordre de l'annonce." },
            ),
            relations(
              'authorities',
              'member-authorities',
              { en: 'Participants', fr: 'Participants' },
              { en: 'Cities and regions taking part.', fr: 'Villes et régions participantes.' },
            ),
            relations(
              'themes',
              'themes',
              { en: 'Themes', fr: 'Thèmes' },
              { en: 'Themes it is found under.', fr: 'Thèmes sous lesquels le trouver.' },
            ),
            file(
              'image',
              { en: 'Picture', fr: 'Image' },
              { en: 'Shown above the text and in lists.', fr: 'Affichée au-dessus du texte et dans les listes.' },
            ),
            sources(),
            newsJoin('events'),
          ],
        },
        { label: { en: 'Search engines', fr: 'Moteurs de recherche' }, fields: seo() },
      ],
    },
    slug('title'),
    eventType,
    status,
    outcome,
    sequence,
    ...publicDocument(),
  ],
}
