import { Link } from '@payloadcms/ui'
import type { ListViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { say } from '../../shared/bilingual.ts'
import { isLocale } from '../../shared/locales.ts'
import { languageName } from '../languageName.ts'
import './waitingNotice.css'

/** Says above a list that it is narrowed to what waits for a translation, and how to see all of it. */
export function WaitingNotice({ collectionConfig, i18n, payload, searchParams }: ListViewServerProps) {
  const locale = searchParams?.waiting
  if (!isLocale(locale)) return null
  const name = languageName(locale, i18n.language)
  const all = formatAdminURL({ adminRoute: payload.config.routes.admin, path: `/collections/${collectionConfig.slug}` })
  return (
    <p className="waiting-notice">
      {say(
        { i18n },
        {
          en: `Only what is public in its source language and not in ${name}.`,
          fr: `Seulement ce qui est public dans sa langue source et pas en ${name}.`,
        },
      )}{' '}
      <Link href={all} prefetch={false}>
        {say({ i18n }, { en: 'Show all', fr: 'Tout afficher' })}
      </Link>
    </p>
  )
}
