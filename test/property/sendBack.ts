import type { Chain, Step } from './chain.ts'
import { copyOf, textKeys } from './content.ts'
import { settle } from './operations.ts'
import { answerFor, chainOf, type Fallback } from './reader.ts'
import { isNothing, textOf } from './model.ts'
import { update } from './send.ts'

/**
 * A client reads a public answer and sends all of it back. That is a save, whatever status it carries; when the answer was in another
 * language, it is refused, and so nothing of that language comes back as a text of this one.
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
  const next = copyOf(model.draft)
  next.frame = copyOf(model.published.frame)
  const codes = [locale, ...chainOf(model, locale, fallback)]
  const texts = (next.texts[locale] ??= {})
  for (const key of textKeys(kind.level, next.frame)) {
    const from = codes.find((code) => !isNothing(textOf(model.published, code, key)))
    texts[key] = from && textOf(model.published, from, key)
  }
  await chain.accept(settle(chain, next, locale))
}
