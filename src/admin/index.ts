import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload'

import { isPerLocale, perLocaleGlobals } from '../shared/slugs.ts'
import { icon } from './icon.ts'
import { languageStates } from './languageStates.ts'
import { waitingFilter } from './waitingFilter.ts'
import { withCells } from './withCells.ts'
import { withDateFormats } from './withDateFormats.ts'
import { withSourceText } from './withSourceText.ts'
import { words } from './words.ts'

/**
 * Attaches the components of the panel to the model, by their paths: the server that answers the API loads this file too, and no React
 * with it.
 */
export const panel: Plugin = (config) => ({
  ...config,
  admin: withBranding(config.admin),
  i18n: { ...config.i18n, translations: { ...config.i18n?.translations, ...words } },
  collections: (config.collections ?? []).map(({ fields, ...collection }) => {
    const dated = { ...collection, fields: withDateFormats(fields) }
    return isPerLocale(dated.slug) ? withPreview(attachToCollection(dated), Boolean(config.custom?.previewUrl)) : withoutCopies(dated)
  }),
  globals: (config.globals ?? []).map((global) =>
    perLocaleGlobals.some((slug) => slug === global.slug) ? attachToGlobal(global) : global,
  ),
})

/** The parts of a form that is published language by language: saves, publications and states are ours. */
const formParts = {
  beforeDocumentControls: ['/admin/Saving/Autosave.tsx#Autosave'],
  PublishButton: '/admin/PublishButton/PublishButton.tsx#PublishButton',
  SaveDraftButton: '/admin/Saving/SaveDraftButton.tsx#SaveDraftButton',
  Status: '/admin/Nothing.tsx#Nothing',
  UnpublishButton: '/admin/Publishing/UnpublishButton.tsx#UnpublishButton',
}

function withBranding(admin: Config['admin']): Config['admin'] {
  const { components } = admin ?? {}
  return {
    ...admin,
    meta: { ...admin?.meta, defaultOGImageType: 'off', icons: [{ rel: 'icon', type: 'image/svg+xml', url: icon }] },
    components: {
      ...components,
      graphics: { Icon: '/admin/Branding/Icon.tsx#Icon', Logo: '/admin/Branding/Logo.tsx#Logo' },
      providers: [
        ...(components?.providers ?? []),
        '/admin/SourceText/SourceDocuments.tsx#SourceDocuments',
        '/admin/Saving/Savers.tsx#Savers',
        '/admin/Locks/Locks.tsx#Locks',
      ],
      views: { ...components?.views, dashboard: { Component: '/admin/Home/Home.tsx#Home' } },
    },
  }
}

function attachToCollection(collection: CollectionConfig): CollectionConfig {
  const { admin, slug } = collection
  return {
    ...collection,
    fields: [languageStates, ...withCells(withSourceText(collection.fields), admin?.useAsTitle)],
    admin: {
      ...admin,
      disableCopyToLocale: true,
      baseFilter: waitingFilter(slug, admin?.baseFilter),
      defaultColumns: withStates(admin?.defaultColumns ?? [], admin?.useAsTitle),
      components: {
        ...admin?.components,
        beforeListTable: [
          ...(admin?.components?.beforeListTable ?? []),
          '/admin/WaitingNotice/WaitingNotice.tsx#WaitingNotice',
          '/admin/Uses/UsesOfSelected.tsx#UsesOfSelected',
        ],
        edit: { ...admin?.components?.edit, ...formParts },
        views: withRestore(admin?.components?.views),
      },
    },
  }
}

/** The button for the draft on the website; it shows itself where the server knows the address of one. */
function withPreview(collection: CollectionConfig, isOn: boolean): CollectionConfig {
  const { admin } = collection
  const edit = admin?.components?.edit
  const button = { path: '/admin/Preview/Preview.tsx#Preview', clientProps: { isOn } }
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), button]
  return { ...collection, admin: { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } } }
}

/** An old version is brought back one language at a time, by a button that first says what that changes. */
const withRestore = <Views extends { edit?: object }>(views: undefined | Views) => ({
  ...views,
  edit: { ...views?.edit, version: { actions: ['/admin/RestoreVersion/RestoreVersion.tsx#RestoreVersion'] } },
})

/** Payload's copy writes over what stands there; texts are taken over beside the source instead. */
const withoutCopies = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: { ...collection.admin, disableCopyToLocale: true },
})

/** The state of all languages says more than the status of the one that is being looked at, and takes its place after the title. */
function withStates(columns: string[], title: string | undefined): string[] {
  const others = columns.filter((name) => name !== '_status')
  const after = title ? others.indexOf(title) + 1 : 0
  return [...others.slice(0, after), languageStates.name, ...others.slice(after)]
}

function attachToGlobal(global: GlobalConfig): GlobalConfig {
  const { admin } = global
  return {
    ...global,
    fields: [languageStates, ...withSourceText(global.fields)],
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        elements: { ...admin?.components?.elements, ...formParts },
        views: withRestore(admin?.components?.views),
      },
    },
  }
}
