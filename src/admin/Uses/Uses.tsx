'use client'

import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { getTranslation } from '@payloadcms/translations'

import { say } from '../../shared/bilingual.ts'
import './uses.css'
import { useUses } from './useUses.ts'

const shown = 20

interface Props {
  collection: string | undefined
  dialog: string
  ids: readonly string[]
}

/** The places that use some documents, for a dialog that takes them away; they are looked up when the dialog opens. */
export function Uses({ collection: from, dialog, ids }: Props) {
  const { i18n } = useTranslation()
  const { config, getEntityConfig } = useConfig()
  const found = useUses(dialog, from, ids)
  if (!found) return null
  const { hidden, uses } = found
  if (uses.length + hidden === 0) {
    const none =
      ids.length > 1
        ? { en: 'No other record uses any of them.', fr: "Aucune autre fiche n'en utilise une." }
        : { en: 'No other record uses it.', fr: "Aucune autre fiche ne l'utilise." }
    return <p className="uses">{say({ i18n }, none)}</p>
  }
  const kindOf = (collection: string) => {
    const label = getEntityConfig({ collectionSlug: collection })?.labels.singular
    return label ? getTranslation(label, i18n) : collection
  }
  const others = hidden + Math.max(0, uses.length - shown)
  const isPublicWord = say({ i18n }, { en: 'public', fr: 'public' })
  return (
    <div className="uses">
      <p>
        {say(
          { i18n },
          ids.length > 1 ? { en: 'They are used here:', fr: 'Utilisées ici :' } : { en: 'It is used here:', fr: 'Utilisé ici :' },
        )}
      </p>
      <ul>
        {uses.slice(0, shown).map(({ collection, id, path, state, title }) => (
          <li key={`${collection}/${id}/${path}`}>
            <Link
              href={formatAdminURL({
                adminRoute: config.routes.admin,
                path: id ? `/collections/${collection}/${id}` : `/globals/${collection}`,
              })}
              prefetch={false}
            >
              {title || id}
            </Link>{' '}
            <span>
              {kindOf(collection)}
              {state === 'public' && `, ${isPublicWord}`}
            </span>
          </li>
        ))}
      </ul>
      {others > 0 && <p>{say({ i18n }, { en: `and in ${others} more places`, fr: `et à ${others} autres endroits` })}</p>}
    </div>
  )
}
