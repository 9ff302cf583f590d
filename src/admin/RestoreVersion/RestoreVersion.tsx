'use client'

import { Button, ConfirmationModal, toast, useConfig, useLocale, useModal, useRouteTransition, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { say, type Bilingual } from '../../shared/bilingual.ts'
import { languageName } from '../languageName.ts'
import { sentencesOf } from '../Saving/answers.ts'
import { sendWrite } from '../Saving/request.ts'
import { DifferenceList } from './DifferenceList.tsx'
import './restoreVersion.css'
import { useVersion, useVersionPlace } from './useVersion.ts'
import type { Part } from './versionDifferences.ts'

const dialog = 'restore-one-language'

const timeInWords = (at: string, language: string): string =>
  new Date(at).toLocaleString(language === 'fr' ? 'fr' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' })

const textWords = (time: string): Bilingual => ({
  en: `As it was on ${time}. It becomes the draft; nothing public changes, and no other language.`,
  fr: `Tel que le ${time}. Cela devient le brouillon ; rien de public ne change, ni aucune autre langue.`,
})
const sharedWords = (time: string): Bilingual => ({
  en: `As it was on ${time}. It becomes the draft; nothing public changes, and no text that is in today's rows.`,
  fr: `Tel que le ${time}. Cela devient le brouillon ; rien de public ne change, ni aucun texte des lignes d'aujourd'hui.`,
})

/** In the head of the page of an old version: brings one language of it back into the draft, after it has said what that changes. */
export function RestoreVersion() {
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const { isModalOpen, openModal } = useModal()
  const place = useVersionPlace()
  const [part, setPart] = useState<Part>('text')
  const comparison = useVersion(place, isModalOpen(dialog))
  const restore = useRestore()
  if (!place) return null

  const name = languageName(code, i18n.language)
  const label = say({ i18n }, { en: `Restore in ${name} …`, fr: `Rétablir en ${name} …` })
  const time = comparison ? timeInWords(comparison.at, i18n.language) : ''
  const chosen = comparison?.parts.includes(part) ? part : (comparison?.parts[0] ?? 'text')
  const isNothing = comparison?.differences[chosen].length === 0
  return (
    <>
      <Button buttonStyle="primary" id="action-restore-language" margin={false} onClick={() => openModal(dialog)} size="small">
        {label}
      </Button>
      <ConfirmationModal
        body={
          <div className="restore-version-dialog">
            {comparison && (
              <>
                <p>{say({ i18n }, chosen === 'text' ? textWords(time) : sharedWords(time))}</p>
                {comparison.parts.length > 1 && <PartChoice name={name} onChange={setPart} part={chosen} />}
                <DifferenceList differences={comparison.differences[chosen]} locale={chosen === 'text' ? code : undefined} />
              </>
            )}
          </div>
        }
        confirmLabel={isNothing ? say({ i18n }, { en: 'Close', fr: 'Fermer' }) : say({ i18n }, { en: 'Restore', fr: 'Rétablir' })}
        heading={say({ i18n }, { en: `Restore an old version in ${name}`, fr: `Rétablir une ancienne version en ${name}` })}
        modalSlug={dialog}
        onConfirm={() => (comparison && !isNothing ? restore(place, chosen) : undefined)}
      />
    </>
  )
}

function PartChoice({ name, onChange, part }: { name: string; onChange: (part: Part) => void; part: Part }) {
  const { i18n } = useTranslation()
  const labels: Record<Part, string> = {
    text: say({ i18n }, { en: `The texts in ${name}`, fr: `Les textes en ${name}` }),
    shared: say({ i18n }, { en: 'What all languages share', fr: 'Ce que toutes les langues partagent' }),
  }
  return (
    <fieldset>
      <legend>{say({ i18n }, { en: 'What comes back', fr: 'Ce qui est rétabli' })}</legend>
      {(['text', 'shared'] as const).map((one) => (
        <label key={one}>
          <input checked={part === one} name="restored-part" onChange={() => onChange(one)} type="radio" value={one} />
          {labels[one]}
        </label>
      ))}
    </fieldset>
  )
}

function useRestore() {
  const { config } = useConfig()
  const { code } = useLocale()
  const { i18n, t } = useTranslation()
  const { startRouteTransition } = useRouteTransition()
  const router = useRouter()
  return async ({ id, isGlobal, slug, versionId }: NonNullable<ReturnType<typeof useVersionPlace>>, part: Part): Promise<void> => {
    const path = isGlobal ? `/globals/${slug}` : `/${slug}`
    const address = `${config.routes.api}${path}/versions/${versionId}?depth=0&locale=${code}&part=${part}`
    const result = await sendWrite(address, 'POST', '{}', i18n.language)
    if ('problem' in result) {
      for (const sentence of sentencesOf(result.problem)) toast.error(sentence)
      return
    }
    toast.success(result.answer.message ?? t('version:restoredSuccessfully'))
    const form = isGlobal ? path : `/collections/${slug}/${id}`
    const target = formatAdminURL({ adminRoute: config.routes.admin, path: form as `/${string}` })
    startRouteTransition(() => router.push(`${target}?locale=${code}`))
  }
}
