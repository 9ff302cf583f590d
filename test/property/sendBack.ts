import type { Locale } from '../../src/shared/locales.ts'
import type { Chain, Step } from './chain.ts'
import { copyOf, dropLostTexts, textKeys, type Content } from './content.ts'
import { isNothing, textOf } from './model.ts'
import { settle } from './operations.ts'
import { answerFor, chainOf, type Fallback } from './reader.ts'
import { update } from './send.ts'

/**
 * A client reads a public answer and sends all of it back, which is a save, whatever status it carries. When the answer was in another
 * language, it is refused, and a text that another language stood in for is no text of this one.
 */
export async function sendBack(chain: Chain, { door, locale }: Step): Promise<void> {
  const { draw, kind, model, world } = chain
  const fallback: Fallback = draw.once(2) ? 'chain' : 'none'
  const answer = answerFor(kind, model, locale, fallback)
  if (!answer || door === 'graphql') return
  const path = kind.isGlobal ? `/api/globals/${kind.slug}` : `/api/${kind.slug}/${chain.id}`
  const { body } = await world.app.rest('GET', `${path}?locale=${locale}&depth=0${fallback === 'none' ? '&fallback-locale=none' : ''}`)
  const sent = await update(world, kind, chain.id, door, { locale, data: body })
  const { served } = answer.translation as { served: string }
  if (served !== locale) {
    if (sent.status !== 409) chain.differs(`what was read in ${served} is taken as ${locale}`, sent, 409)
    return
  }
  if (sent.status !== 200) chain.differs(`what was read is refused with ${sent.status}`, sent.problem, 200)
  // What the client left as it was stays as the draft has it: all of it. The system writes what it says.
  const next = door === 'rest' ? copyOf(model.draft) : asPublished(chain, locale, fallback)
  // The address that all languages share is in the answer, and left as it was: the draft gets none by it.
  await chain.accept(settle(chain, next, locale, door === 'rest'))
}

function asPublished({ kind, model }: Chain, locale: Locale, fallback: Fallback): Content {
  const next = copyOf(model.draft)
  next.frame = copyOf(model.published.frame)
  const texts = (next.texts[locale] ??= {})
  for (const key of textKeys(kind.level, next.frame)) {
    const own = textOf(model.published, locale, key)
    const isBorrowed = isNothing(own) && chainOf(model, locale, fallback).some((code) => !isNothing(textOf(model.published, code, key)))
    if (!isBorrowed) texts[key] = own
  }
  dropLostTexts(kind.level, next)
  return next
}
