'use client'

import { useListQuery, useSelection, useTranslation } from '@payloadcms/ui'

import { say } from '../../shared/bilingual.ts'
import { InDialog } from './InDialog.tsx'
import { Uses } from './Uses.tsx'

const dialog = 'confirm-delete-many-docs'

/** What uses the documents chosen in a list, in the dialog that takes them away. */
export function UsesOfSelected() {
  const { i18n } = useTranslation()
  const { collectionSlug } = useListQuery()
  const { selectAll, selectedIDs } = useSelection()
  const isBeyondThePage = String(selectAll) === 'allAvailable'
  return (
    <InDialog dialog={dialog}>
      {isBeyondThePage ? (
        <p className="uses">
          {say(
            { i18n },
            {
              en: 'More is chosen than this page shows. Choose one page at a time to see what uses the records.',
              fr: 'La sélection dépasse cette page. Choisissez une page à la fois pour voir où les fiches sont utilisées.',
            },
          )}
        </p>
      ) : (
        <Uses collection={collectionSlug} dialog={dialog} ids={selectedIDs.map(String)} />
      )}
    </InDialog>
  )
}
