import type { ArrayField, GlobalConfig } from 'payload'
import { globalAccessFor } from '../../src/access/index.ts'
import type { Bilingual } from '../../src/shared/bilingual.ts'
import { pathCollections } from '../../src/shared/paths.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { perLocaleGlobalVersions } from '../fields/perLocaleGlobalVersions.ts'
import { siteAddress } from '../fields/siteAddress.ts'
import { text } from '../fields/text.ts'
import { menuRules } from './menuRules.ts'

const menu = (name: 'footer' | 'header', label: Bilingual, help: Bilingual): ArrayField => ({
  name,
  type: 'array',
  maxRows: 12,
  label: { ...label },
  labels: { singular: { en: 'Entry', fr: 'Entrée' }, plural: { en: 'Entries', fr: 'Entrées' } },
  admin: { description: { ...help } },
  fields: [
    text(
      'label',
      { en: 'Label', fr: 'Libellé' },
      { en: 'What readers click on, in this language.', fr: 'Ce sur quoi les lecteurs cliquent, dans cette langue.' },
      { required: true, localized: true, maxLength: 60 },
    ),
    {
      type: 'row',
      fields: [
        {
          name: 'record',
          type: 'relationship',
          relationTo: [...pathCollections],
          label: { en: 'Leads to this record', fr: 'Mène à cette fiche' },
          admin: { width: '50%', description: { en: 'Follows when its address changes.', fr: 'Suit si son adresse change.' } },
        },
        siteAddress(
          'url',
          { en: 'Or to this address', fr: 'Ou à cette adresse' },
          { en: 'A path such as /{locale}/news, or a web address.', fr: 'Un chemin tel que /{locale}/news, ou une adresse web.' },
          '50%',
        ),
      ],
    },
  ],
})

/** The menus of the site. */
export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: { en: 'Navigation', fr: 'Navigation' },
  graphQL: { name: 'Navigation' },
  access: globalAccessFor('navigation'),
  versions: perLocaleGlobalVersions,
  custom: { publication: true, rules: menuRules },
  admin: { group: panelGroup.site, description: { en: 'The menus of the site.', fr: 'Les menus du site.' } },
  fields: [
    menu('header', { en: 'Main menu', fr: 'Menu principal' }, { en: 'At the top of each page.', fr: 'En haut de chaque page.' }),
    menu('footer', { en: 'Footer menu', fr: 'Menu de pied de page' }, { en: 'At the foot of each page.', fr: 'Au pied de chaque page.' }),
  ],
}
