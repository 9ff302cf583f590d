import type { Field } from 'payload'
import { text, textarea } from './text.ts'

/** What search engines and social networks show; the title, the lead and the picture of the document when empty. */
export const seo = (): Field[] => [
  text(
    'seoTitle',
    { en: 'Title for search engines', fr: 'Titre pour les moteurs de recherche' },
    {
      en: 'Only when the title itself is too long or unclear outside the site.',
      fr: 'Seulement si le titre est trop long ou peu clair hors du site.',
    },
    { localized: true, maxLength: 70 },
  ),
  textarea(
    'seoDescription',
    { en: 'Description for search engines', fr: 'Description pour les moteurs de recherche' },
    { en: 'One or two sentences, up to 200 characters.', fr: "Une ou deux phrases, jusqu'à 200 caractères." },
    { localized: true, maxLength: 200, rows: 2 },
  ),
  {
    name: 'socialImage',
    type: 'upload',
    relationTo: 'media',
    label: { en: 'Picture for social networks', fr: 'Image pour les réseaux sociaux' },
    admin: { description: { en: 'Shown when the page is shared.', fr: 'Affichée lorsque la page est partagée.' } },
  },
]
