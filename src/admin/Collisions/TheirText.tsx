'use client'

import { useTranslation } from '@payloadcms/ui'

import { say } from '../../shared/bilingual.ts'
import { useSavingState } from '../Saving/useSaver.ts'
import { textOf } from '../SourceText/textOf.ts'
import './collisions.css'

/** Under a field that somebody else has changed too: what they wrote. The choice is made above the form. */
export function TheirText({ path }: { path: string }) {
  const { i18n } = useTranslation()
  const collision = useSavingState().collisions.find((one) => one.path === path)
  if (!collision) return null
  return (
    <div className="collisions__beside">
      <b>{say({ i18n }, { en: 'Stored by somebody else meanwhile:', fr: "Enregistré entre-temps par quelqu'un d'autre :" })}</b>
      {textOf(collision.theirs).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  )
}
