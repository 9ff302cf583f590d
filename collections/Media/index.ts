import type { CollectionConfig, ImageSize } from 'payload'

import { accessFor } from '../../src/access/index.ts'
import { flag } from '../fields/choice.ts'
import { credit } from '../fields/credit.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { perLocaleVersions } from '../fields/perLocaleVersions.ts'
import { publicDocument } from '../fields/publicDocument.ts'
import { text } from '../fields/text.ts'
import { fileTypes } from './fileName.ts'
import { takeInFile } from './hooks.ts'
import { mediaRules } from './rules.ts'

const size = (name: string, width: number): ImageSize => ({
  name,
  width,
  withoutEnlargement: true,
  formatOptions: { format: 'webp', options: { quality: 78 } },
})

/** Pictures and files. `staticDir` is the folder they are kept in. */
export const Media = ({ staticDir }: { staticDir: string }): CollectionConfig => ({
  slug: 'media',
  labels: { singular: { en: 'Picture or file', fr: 'Image ou fichier' }, plural: { en: 'Media library', fr: 'Médiathèque' } },
  graphQL: { singularName: 'MediaItem', pluralName: 'Media' },
  access: accessFor('media'),
  versions: perLocaleVersions,
  trash: true,
  defaultSort: '-createdAt',
  custom: { publication: true, rules: mediaRules },
  hooks: { beforeOperation: [takeInFile] },
  upload: {
    staticDir,
    mimeTypes: Object.keys(fileTypes),
    imageSizes: [size('thumbnail', 320), size('card', 640), size('wide', 1280), size('full', 1920)],
    adminThumbnail: 'thumbnail',
    focalPoint: true,
    crop: false,
    pasteURL: false,
  },
  admin: {
    group: panelGroup.library,
    useAsTitle: 'originalName',
    defaultColumns: ['originalName', 'alt', 'credit', '_status', 'updatedAt'],
    listSearchableFields: ['originalName', 'alt', 'credit'],
    description: {
      en: 'JPEG, PNG, WebP, AVIF, GIF and PDF. Every picture has a credit, and a text for those who do not see it.',
      fr: 'JPEG, PNG, WebP, AVIF, GIF et PDF. Chaque image a un crédit, et un texte pour ceux qui ne la voient pas.',
    },
  },
  fields: [
    text(
      'alt',
      { en: 'Text alternative', fr: 'Texte de remplacement' },
      { en: 'What the picture shows, for those who do not see it.', fr: "Ce que montre l'image, pour ceux qui ne la voient pas." },
      { localized: true, maxLength: 300 },
    ),
    flag(
      'isDecorative',
      { en: 'Decorative', fr: 'Décorative' },
      { en: 'The picture tells nothing that the text does not.', fr: "L'image ne dit rien de plus que le texte." },
    ),
    credit(),
    text(
      'licence',
      { en: 'Licence', fr: 'Licence' },
      { en: 'For example CC BY 4.0, or "all rights reserved".', fr: 'Par exemple CC BY 4.0, ou « tous droits réservés ».' },
      { maxLength: 100 },
    ),
    text(
      'originalName',
      { en: 'Name of the file as sent', fr: 'Nom du fichier déposé' },
      { en: 'The file itself is stored under a generated name.', fr: 'Le fichier lui-même est conservé sous un nom généré.' },
      { readOnly: true, position: 'sidebar', maxLength: 200 },
    ),
    ...publicDocument(),
  ],
})
