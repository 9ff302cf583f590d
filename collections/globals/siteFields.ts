import type { Field } from 'payload'
import { options } from '../fields/option.ts'
import { siteAddress } from '../fields/siteAddress.ts'
import { sources } from '../fields/sources.ts'
import { text } from '../fields/text.ts'

const sidebarBlocks = (): Field => ({
  name: 'sidebarBlocks',
  type: 'select',
  hasMany: true,
  options: options([
    ['join-the-alliance', 'Join the Alliance', "Participer à l'Alliance"],
    ['cooperate-as-ngo', 'Co-operate as NGO', 'Coopérer en tant qu’ONG'],
    ['good-practices', 'Good practices', 'Bonnes pratiques'],
    ['adopted-texts', 'Adopted texts', 'Textes adoptés'],
    ['follow-us', 'Follow us', 'Suivez-nous'],
    ['member-counter', 'Counter of participants', 'Compteur des participants'],
    ['terminology-note', 'Terminology note', 'Note terminologique'],
  ]),
  label: { en: 'Blocks', fr: 'Blocs' },
  admin: { description: { en: 'Shown on every page, in this order.', fr: 'Affichés sur chaque page, dans cet ordre.' } },
})

const socialLinks = (): Field => ({
  name: 'socialLinks',
  type: 'array',
  label: { en: 'Social networks and feeds', fr: 'Réseaux sociaux et flux' },
  labels: { singular: { en: 'Link', fr: 'Lien' }, plural: { en: 'Links', fr: 'Liens' } },
  admin: { description: { en: 'An entry without an address is not shown.', fr: "Une entrée sans adresse n'est pas affichée." } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'platform',
          type: 'select',
          required: true,
          options: options([
            ['facebook', 'Facebook', 'Facebook'],
            ['twitter', 'X (Twitter)', 'X (Twitter)'],
            ['linkedin', 'LinkedIn', 'LinkedIn'],
            ['youtube', 'YouTube', 'YouTube'],
            ['instagram', 'Instagram', 'Instagram'],
            ['mastodon', 'Mastodon', 'Mastodon'],
            ['bluesky', 'Bluesky', 'Bluesky'],
            ['rss', 'RSS', 'RSS'],
            ['other', 'Other', 'Autre'],
          ]),
          label: { en: 'Platform', fr: 'Plateforme' },
          admin: { width: '34%', description: { en: 'Chooses the icon.', fr: "Détermine l'icône." } },
        },
        text(
          'label',
          { en: 'Label', fr: 'Libellé' },
          { en: 'The name of the platform, as shown.', fr: 'Le nom de la plateforme, tel qu’affiché.' },
          { required: true, maxLength: 60, width: '33%' },
        ),
        {
          name: 'order',
          type: 'number',
          label: { en: 'Order', fr: 'Ordre' },
          admin: { width: '33%', description: { en: 'Lower numbers come first.', fr: 'Les plus petits nombres viennent en premier.' } },
        },
      ],
    },
    siteAddress(
      'url',
      { en: 'Address', fr: 'Adresse' },
      {
        en: 'A web address, or a path such as /feeds/{locale}/news.rss.',
        fr: 'Une adresse web, ou un chemin tel que /feeds/{locale}/news.rss.',
      },
    ),
  ],
})

export const sideBarFields = (): Field[] => [sidebarBlocks(), socialLinks()]

export const contactFields = (): Field[] => [
  {
    name: 'contact',
    type: 'group',
    label: { en: 'Contact', fr: 'Contact' },
    admin: {
      description: { en: 'An address of the institution, never of a person.', fr: "Une adresse de l'institution, jamais d'une personne." },
    },
    fields: [
      {
        name: 'email',
        type: 'email',
        label: { en: 'Email', fr: 'Courriel' },
        admin: { description: { en: 'Shown to readers.', fr: 'Affichée aux lecteurs.' } },
      },
    ],
  },
  {
    name: 'seat',
    type: 'group',
    label: { en: 'Seat', fr: 'Siège' },
    admin: { description: { en: 'Where the secretariat is.', fr: 'Où se trouve le secrétariat.' } },
    fields: [
      text('city', { en: 'City', fr: 'Ville' }, { en: 'By its own name.', fr: 'Par son propre nom.' }, { maxLength: 100 }),
      {
        name: 'country',
        type: 'relationship',
        relationTo: 'countries',
        label: { en: 'Country', fr: 'Pays' },
        admin: { description: { en: 'The country of the city.', fr: 'Le pays de la ville.' } },
      },
      sources(),
    ],
  },
]
