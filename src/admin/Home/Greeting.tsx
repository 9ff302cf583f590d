import { getTranslation } from '@payloadcms/translations'
import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { staffOf } from '../../access/can.ts'
import { say } from '../../shared/bilingual.ts'
import { perLocaleCollections } from '../../shared/slugs.ts'
import { languageName } from '../languageName.ts'

interface GreetingProps {
  req: PayloadRequest
  canCreate: (slug: string) => boolean
}

/** Who is signed in, as what, and what can be begun. */
export function Greeting({ canCreate, req }: GreetingProps) {
  const name = (req.user as { name?: string } | null)?.name
  const hello = say(req, { en: 'Welcome', fr: 'Bienvenue' })
  const creatable = perLocaleCollections.filter(canCreate)
  return (
    <header>
      <h1>{name ? `${hello}, ${name}` : hello}</h1>
      <p>{[rolesOf(req), languagesOf(req)].filter(Boolean).join(' · ')}</p>
      {creatable.length > 0 && (
        <nav aria-label={say(req, { en: 'Create', fr: 'Créer' })} className="alliance-home__create">
          <ul>
            {creatable.map((slug) => (
              <li key={slug}>
                <Link
                  href={formatAdminURL({ adminRoute: req.payload.config.routes.admin, path: `/collections/${slug}/create` })}
                  prefetch={false}
                >
                  <span aria-hidden="true">+ </span>
                  {getTranslation(req.payload.collections[slug].config.labels.singular, req.i18n)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}

/** The roles as the account names them. */
function rolesOf(req: PayloadRequest): string {
  const field = req.payload.collections.users.config.flattenedFields.find(({ name }) => name === 'roles')
  const options = field?.type === 'select' ? field.options : []
  const labels = (staffOf(req)?.roles ?? []).map((role) => {
    const option = options.find((one) => typeof one === 'object' && one.value === role)
    return typeof option === 'object' ? getTranslation(option.label, req.i18n) : role
  })
  return labels.join(', ')
}

function languagesOf(req: PayloadRequest): string {
  const names = (staffOf(req)?.locales ?? []).map((locale) => languageName(locale, req.i18n.language))
  return names.length > 0 ? say(req, { en: `works in ${names.join(', ')}`, fr: `travaille en ${names.join(', ')}` }) : ''
}
