'use client'

import { Button, useForm, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { say } from '../../shared/bilingual.ts'
import { useSavingState } from '../Saving/useSaver.ts'
import { useFieldLabel } from '../useFieldLabel.ts'
import { valueInWords } from '../valueInWords.ts'
import './collisions.css'
import { useResolve, type Choice } from './useResolve.ts'

/** Above the form, while somebody else has changed the same places: both texts of each, and the choice between them. */
export function Collisions() {
  const { i18n } = useTranslation()
  const { getDataByPath } = useForm()
  const { collisions, problem } = useSavingState()
  const { fieldOf, labelOf } = useFieldLabel()
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({})
  const resolve = useResolve()
  if (collisions.length === 0) return null

  const choose = (path: string, choice: Choice) => {
    const made = { ...choices, [path]: choice }
    const isComplete = collisions.every((one) => made[one.path])
    setChoices(isComplete ? {} : made)
    if (isComplete) void resolve(made)
  }
  return (
    <section aria-live="assertive" className="collisions">
      <p className="collisions__message">{problem}</p>
      {collisions.map(({ path, theirs }) => (
        <div className="collisions__place" key={path}>
          <h3>{labelOf(path)}</h3>
          <dl>
            <Side
              title={say({ i18n }, { en: 'Theirs, stored', fr: 'Le leur, enregistré' })}
              words={valueInWords(fieldOf(path), theirs, i18n)}
            />
            <Side
              title={say({ i18n }, { en: 'Yours, in the form', fr: 'Le vôtre, dans le formulaire' })}
              words={valueInWords(fieldOf(path), getDataByPath(path), i18n)}
            />
          </dl>
          <Button
            aria-pressed={choices[path] === 'mine'}
            buttonStyle={choices[path] === 'mine' ? 'primary' : 'secondary'}
            margin={false}
            onClick={() => choose(path, 'mine')}
            size="small"
          >
            {say({ i18n }, { en: 'Keep mine', fr: 'Garder le mien' })}
          </Button>
          <Button
            aria-pressed={choices[path] === 'theirs'}
            buttonStyle={choices[path] === 'theirs' ? 'primary' : 'secondary'}
            margin={false}
            onClick={() => choose(path, 'theirs')}
            size="small"
          >
            {say({ i18n }, { en: 'Take theirs', fr: 'Prendre le leur' })}
          </Button>
        </div>
      ))}
    </section>
  )
}

function Side({ title, words }: { title: string; words: string[] }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {words.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
        {words.length === 0 && '–'}
      </dd>
    </div>
  )
}
