import { useTranslation } from '@payloadcms/ui'

import { say } from '../../shared/bilingual.ts'
import type { Difference } from './versionDifferences.ts'

/** What changes, field by field: the words now, and the words after. */
export function DifferenceList({ differences, locale }: { differences: readonly Difference[]; locale: string | undefined }) {
  const { i18n } = useTranslation()
  if (differences.length === 0) {
    return (
      <p>
        {say({ i18n }, { en: 'It says what the draft says: nothing would change.', fr: 'Identique au brouillon : rien ne changerait.' })}
      </p>
    )
  }
  const [now, then] = [say({ i18n }, { en: 'Now', fr: 'Maintenant' }), say({ i18n }, { en: 'After', fr: 'Après' })]
  return (
    <div className="restore-version-dialog__list">
      {differences.map((difference) => (
        <section key={difference.path}>
          <h3>{difference.label}</h3>
          <dl>
            <Words lang={locale} title={now} words={difference.now} />
            <Words lang={locale} title={then} words={difference.then} />
          </dl>
        </section>
      ))}
    </div>
  )
}

function Words({ lang, title, words }: { lang: string | undefined; title: string; words: string[] }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd lang={lang}>
        {words.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
        {words.length === 0 && '–'}
      </dd>
    </div>
  )
}
