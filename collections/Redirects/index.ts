import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import { accessFor } from '../../src/access/index.ts'
import { say } from '../../src/shared/bilingual.ts'
import { locales } from '../../src/shared/locales.ts'
import { pathCollections } from '../../src/shared/paths.ts'
import { options } from '../fields/option.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { text } from '../fields/text.ts'
import { isSitePath, redirectRules } from './rules.ts'

const validatePath: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value && !required) return true
  return (
    isSitePath(value) ||
    say(req, {
      en: 'Write a path of this site that begins with one slash, without host, question mark or hash: /en/page/87.',
      fr: "Saisissez un chemin de ce site commençant par une barre oblique, sans nom d'hôte, point d'interrogation ni dièse : /en/page/87.",
    })
  )
}

/** Old addresses, and where their content is now. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: { en: 'Redirect', fr: 'Redirection' }, plural: { en: 'Redirects', fr: 'Redirections' } },
  graphQL: { singularName: 'Redirect', pluralName: 'Redirects' },
  access: accessFor('redirects'),
  disableDuplicate: true,
  custom: { rules: redirectRules },
  admin: {
    group: panelGroup.site,
    useAsTitle: 'from',
    defaultColumns: ['from', 'type', 'to', 'record', 'updatedAt'],
    listSearchableFields: ['from', 'to'],
    description: { en: 'Old addresses, and where their content is now.', fr: 'Anciennes adresses, et où leur contenu se trouve.' },
  },
  fields: [
    text(
      'from',
      { en: 'Old path', fr: 'Ancien chemin' },
      { en: 'The path that no longer has content of its own.', fr: "Le chemin qui n'a plus de contenu propre." },
      { required: true, unique: true, index: true, validate: validatePath },
    ),
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: '301',
      options: options([
        ['301', '301: moved for good', '301 : déplacé définitivement'],
        ['302', '302: elsewhere for now', '302 : ailleurs pour le moment'],
        ['410', '410: gone, with nothing in its place', '410 : supprimé, sans remplacement'],
      ]),
      label: { en: 'Kind', fr: 'Nature' },
      admin: {
        description: { en: 'What browsers and search engines are told.', fr: 'Ce qui est dit aux navigateurs et moteurs de recherche.' },
      },
    },
    {
      name: 'record',
      type: 'relationship',
      relationTo: [...pathCollections],
      label: { en: 'Leads to this record', fr: 'Mène à cette fiche' },
      admin: {
        condition: (data) => data?.type !== '410',
        description: {
          en: 'Best choice: the redirect follows when the address of the record changes again.',
          fr: "Le meilleur choix : la redirection suit si l'adresse de la fiche change encore.",
        },
      },
    },
    {
      name: 'locale',
      type: 'select',
      options: locales.map(({ code, label }) => ({ value: code, label })),
      label: { en: 'In this language', fr: 'Dans cette langue' },
      admin: {
        condition: (data) => data?.type !== '410' && Boolean(data?.record),
        description: { en: 'Empty: the language of the old path.', fr: "Vide : la langue de l'ancien chemin." },
      },
    },
    text(
      'to',
      { en: 'Or to this path', fr: 'Ou à ce chemin' },
      { en: 'A path of this site, when there is no record to choose.', fr: "Un chemin de ce site, s'il n'y a pas de fiche à choisir." },
      { index: true, validate: validatePath, condition: (data) => data?.type !== '410' && !data?.record },
    ),
  ],
}
