import type { Chain } from './chain.ts'
import { placesOf, textKeys } from './content.ts'

/** No text of the draft that is not public stands anywhere in a public answer. */
export function leaksIn(chain: Chain, what: string, answer: string): void {
  const { kind, model } = chain
  const keys = textKeys(kind.level, model.published.frame)
  const texts = [...model.live].map((locale) => keys.map((key) => model.published.texts[locale]?.[key]))
  const open = JSON.stringify([model.published.frame, texts])
  for (const drafted of Object.values(model.draft.texts)) {
    for (const value of Object.values(drafted).flat()) {
      if (isToken(value) && answer.includes(`"${value}"`) && !open.includes(`"${value}"`))
        chain.differs(`a text in the public answer (${what})`, value, 'not public')
    }
  }
  for (const { frame } of placesOf(kind.level, model.draft.frame)) {
    for (const value of Object.values(frame.shared)) {
      if (isToken(value) && answer.includes(`"${value}"`) && !open.includes(`"${value}"`))
        chain.differs(`a shared value in the public answer (${what})`, value, 'not public')
    }
  }
}

/** Texts of the chain have its number in them; words that are chosen from a list do not. */
const isToken = (value: unknown): value is string => typeof value === 'string' && value.split('-').length >= 3 && value.length < 36
