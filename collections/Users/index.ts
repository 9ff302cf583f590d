import type { CollectionConfig } from 'payload'
import { accessFor, administratorsOnly, roles } from '../../src/access/index.ts'
import { locales } from '../../src/shared/locales.ts'
import { panelGroup } from '../fields/panelGroup.ts'
import { text } from '../fields/text.ts'
import { closedDoors } from './endpoints.ts'
import { askInOneTransaction, checkNewPassword, checkPassword, keepAnAdministrator, keepTheLastAdministrator } from './hooks.ts'
import { roleOptions } from './roleOptions.ts'
import { userRules } from './rules.ts'

const minutes = 60
const languageOptions = locales.map(({ code, label }) => ({ value: code, label }))

/** The staff who sign in. Accounts are made by administrators, the first one by command or environment: never by the public. */
export const users = ({ secureCookies }: { secureCookies: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: { en: 'Account', fr: 'Compte' }, plural: { en: 'Accounts', fr: 'Comptes' } },
  // Sign-in is one request, one try: GraphQL would take sixty in one, and tells whether there are accounts at all.
  graphQL: { singularName: 'User', pluralName: 'Users', disableMutations: true, disableQueries: true },
  access: accessFor('users'),
  auth: {
    tokenExpiration: 120 * minutes,
    maxLoginAttempts: 5,
    lockTime: 10 * minutes * 1000,
    useSessions: true,
    cookies: { secure: secureCookies, sameSite: 'Lax' },
    forgotPassword: { expiration: 60 * minutes * 1000 },
  },
  endpoints: closedDoors,
  hooks: {
    beforeOperation: [checkNewPassword, askInOneTransaction],
    beforeValidate: [checkPassword],
    beforeChange: [keepAnAdministrator],
    beforeDelete: [keepTheLastAdministrator],
  },
  custom: { rules: userRules },
  admin: {
    group: panelGroup.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'locales', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
    description: { en: 'The staff who sign in.', fr: 'Les membres du personnel qui se connectent.' },
  },
  fields: [
    text(
      'name',
      { en: 'Name', fr: 'Nom' },
      { en: 'As colleagues see it beside changes.', fr: 'Tel que les collègues le voient à côté des modifications.' },
      { required: true, maxLength: 100 },
    ),
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['author'],
      options: roles.map((value) => ({ value, label: roleOptions[value] })),
      access: administratorsOnly,
      label: { en: 'Roles', fr: 'Rôles' },
      admin: {
        description: {
          en: 'What the person may do; the rights of several roles add up. Administrators alone change this.',
          fr: "Ce que la personne peut faire ; les droits de plusieurs rôles s'additionnent. Seul un administrateur les modifie.",
        },
      },
    },
    {
      name: 'locales',
      type: 'select',
      hasMany: true,
      // `users_locales` would be taken for the table of the collection's own localized texts.
      dbName: 'users_languages',
      options: languageOptions,
      access: administratorsOnly,
      label: { en: 'Languages', fr: 'Langues' },
      admin: {
        description: {
          en: 'The languages in which a translator or reviewer works.',
          fr: 'Les langues dans lesquelles un traducteur ou un relecteur travaille.',
        },
      },
    },
    {
      name: 'mayPublish',
      type: 'select',
      hasMany: true,
      options: languageOptions,
      access: administratorsOnly,
      label: { en: 'May publish in', fr: 'Peut publier en' },
      admin: {
        description: {
          en: 'Languages in which a translator or reviewer may also publish: granted person by person.',
          fr: 'Langues dans lesquelles un traducteur ou un relecteur peut aussi publier : accordé à chaque personne.',
        },
      },
    },
  ],
})
