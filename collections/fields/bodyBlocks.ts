import type { Block, TextFieldSingleValidation } from 'payload'

import { say } from '../../src/shared/bilingual.ts'
import { httpsUrl } from './httpsUrl.ts'
import { languageTag } from './languageTag.ts'
import { text, textarea } from './text.ts'
import { isWebAddress } from './webAddress.ts'

/** A quotation may be in another language than the text around it. */
export const quotation: Block = {
  slug: 'quotation',
  interfaceName: 'Quotation',
  labels: { singular: { en: 'Quotation', fr: 'Citation' }, plural: { en: 'Quotations', fr: 'Citations' } },
  fields: [
    textarea(
      'text',
      { en: 'Quoted words', fr: 'Paroles citées' },
      { en: 'Without quotation marks; the site sets them.', fr: 'Sans guillemets ; le site les place.' },
      { required: true, maxLength: 2000 },
    ),
    {
      type: 'row',
      fields: [
        languageTag(
          'lang',
          { en: 'Language of the quotation', fr: 'Langue de la citation' },
          { en: 'When it is another one than that of the text.', fr: 'Si elle diffère de celle du texte.' },
          { width: '50%' },
        ),
        text(
          'attribution',
          { en: 'Who said it', fr: 'Auteur' },
          { en: 'Function rather than name, unless the person agreed.', fr: 'La fonction plutôt que le nom, sauf accord de la personne.' },
          { maxLength: 200, width: '50%' },
        ),
      ],
    },
  ],
}

const videoHosts = ['youtube.com', 'youtu.be', 'youtube-nocookie.com', 'vimeo.com', 'coe.int', 'europa.eu']

/** Is this the address of a film on one of the hosts the site can show? */
export const isVideoAddress = (value: unknown): value is string => {
  if (!isWebAddress(value)) return false
  const { hostname } = new URL(value)
  return videoHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
}

const validate: TextFieldSingleValidation = (value, { req }) =>
  isVideoAddress(value)
    ? true
    : say(req, {
        en: `Write an https address on one of these hosts: ${videoHosts.join(', ')}.`,
        fr: `Saisissez une adresse https sur l'un de ces sites : ${videoHosts.join(', ')}.`,
      })

/** A film by its address: nothing is loaded from another host before the reader asks for it. */
export const video: Block = {
  slug: 'video',
  interfaceName: 'Video',
  labels: { singular: { en: 'Video', fr: 'Vidéo' }, plural: { en: 'Videos', fr: 'Vidéos' } },
  fields: [
    httpsUrl(
      'url',
      { en: 'Address of the video', fr: 'Adresse de la vidéo' },
      { en: 'On YouTube, Vimeo or a European site.', fr: 'Sur YouTube, Vimeo ou un site européen.' },
      { required: true, validate },
    ),
    text(
      'title',
      { en: 'Title', fr: 'Titre' },
      { en: 'What the film shows; screen readers say it.', fr: "Ce que montre le film ; lu par les lecteurs d'écran." },
      { required: true, maxLength: 150 },
    ),
  ],
}
