import type { Locale } from '../../src/shared/locales.ts'
import { bodyOf } from './body.ts'
import { clearGlobal } from './clearGlobal.ts'
import type { Chain, Step } from './chain.ts'
import { changeAll, changeLabels, changeRows, changeShared, changeSource, changeTexts, completeTexts, type Change } from './changes.ts'
import { copyOf, keyOf, type Content } from './content.ts'
import { duplicate } from './duplicate.ts'
import { isComplete, isNothing, publish, restored, textOf, unpublish, withSharedOf } from './model.ts'
import { restore } from './restore.ts'
import { sendBack } from './sendBack.ts'
import { create, update, updateMany, type Sent, type Write } from './send.ts'

type Operation = (chain: Chain, step: Step) => Promise<void>

/** What the product does by itself at each write: an address where there is none, and texts that follow from others. */
export function settle(chain: Chain, draft: Content, locale: Locale, isAddressSent = false): Content {
  const { kind } = chain
  kind.derive?.(draft, locale)
  const slug = keyOf('', 'slug')
  if (!kind.addressFrom || isAddressSent || !isNothing(textOf(draft, locale, slug))) return draft
  const name = textOf(draft, locale, keyOf('', kind.addressFrom)) ?? draft.frame.shared[kind.addressFrom]
  if (!isNothing(name)) (draft.texts[locale] ??= {})[slug] = name
  return draft
}

const expectDone = (chain: Chain, what: string, { problem, status }: Sent): void => {
  if (status !== 200) chain.differs(`${what} is answered with ${status}`, problem, 'done')
}

const refusedBecauseIncomplete = (chain: Chain, what: string, { problem, status }: Sent): void => {
  if (status !== 400) chain.differs(`${what} of what is incomplete is answered with ${status}`, problem, 400)
}

/** A save in one of its forms. None of them publishes. */
const save =
  (change: Change): Operation =>
  async (chain, step) => {
    const { draw, kind, world } = chain
    const { door, locale } = step
    const next = copyOf(chain.model.draft)
    const names = change(chain, next, locale)
    const body = bodyOf(kind.level, next, locale, names)
    const form = draw.below(4)
    const write: Write = { locale, data: body, draft: form !== 0, autosave: form === 3 }
    // A whole form that says "draft" is a save; only a body of nothing else ends a publication.
    if (form === 1 && Object.keys(body).length > 0) Object.assign(write, { data: { ...body, _status: 'draft' }, draft: false })
    expectDone(chain, 'a save', await update(world, kind, chain.id, door, write))
    await chain.accept(settle(chain, next, locale))
  }

const publishing =
  (change?: Change): Operation =>
  async (chain, { door, locale }) => {
    const { kind, model, world } = chain
    const next = copyOf(model.draft)
    const names = change ? change(chain, next, locale) : new Set<string>()
    const data = { ...bodyOf(kind.level, next, locale, names), _status: 'published' }
    const sent = await update(world, kind, chain.id, door, { locale, data })
    settle(chain, next, locale)
    if (!isComplete(kind, model, next, locale)) {
      refusedBecauseIncomplete(chain, 'a publication', sent)
      return
    }
    expectDone(chain, 'a publication', sent)
    await chain.accept(next)
    publish(kind, model, locale)
  }

const unpublishing: Operation = async (chain, { door, locale: drawn }) => {
  const { draw, kind, model, world } = chain
  // A language that is not public has nothing to end; that is tried as well, but less.
  const locale = draw.once(4) || model.live.size === 0 ? drawn : draw.from([...model.live])
  expectDone(chain, 'the end of a publication', await update(world, kind, chain.id, door, { locale, data: { _status: 'draft' } }))
  await chain.accept(settle(chain, copyOf(model.draft), locale))
  unpublish(kind, model, locale)
}

/** Edits in bulk go through the same path, document by document. */
const bulk: Operation = async (chain, step) => {
  const { draw, kind, model, world } = chain
  const { door, locale } = step
  if (kind.isGlobal) return save(changeTexts)(chain, step)
  const next = copyOf(model.draft)
  const intent = draw.below(3)
  const names = intent === 2 ? new Set<string>() : draw.once(2) ? changeTexts(chain, next, locale) : changeShared(chain, next, locale)
  const status = [{}, { _status: 'published' }, { _status: 'draft' }][intent]
  const sent = await updateMany(world, kind, chain.id, door, { locale, data: { ...bodyOf(kind.level, next, locale, names), ...status } })
  settle(chain, next, locale)
  if (intent === 1 && !isComplete(kind, model, next, locale)) {
    refusedBecauseIncomplete(chain, 'a publication in bulk', sent)
    return
  }
  expectDone(chain, 'a change in bulk', sent)
  await chain.accept(next)
  if (intent === 1) publish(kind, model, locale)
  if (intent === 2) unpublish(kind, model, locale)
}

const trash: Operation = async (chain, step) => {
  const { kind, model, world } = chain
  if (kind.isGlobal) return save(changeRows)(chain, step)
  const { door, locale } = step
  const data = { deletedAt: model.isTrashed ? null : new Date().toISOString() }
  const sent = await update(world, kind, chain.id, door, { locale, data, trash: model.isTrashed })
  expectDone(chain, model.isTrashed ? 'taking out of the trash' : 'putting into the trash', sent)
  model.isTrashed = !model.isTrashed
  await chain.accept(settle(chain, copyOf(model.draft), locale))
}

const restoring: Operation = async (chain, step) => {
  const { draw, kind, model } = chain
  const version = draw.from([...model.versions.keys()])
  const old = model.versions.get(version) as Content
  const part = draw.once(4) ? 'shared' : 'text'
  expectDone(chain, `a restore (${part})`, await restore(chain, step, version, part))
  const next = part === 'shared' ? withSharedOf(kind, model.draft, old) : restored(kind, model.draft, old, step.locale)
  await chain.accept(settle(chain, next, step.locale))
}

/** How often each is drawn. */
export const operations: Record<string, { often: number; run: Operation }> = {
  texts: { often: 5, run: save(changeTexts) },
  labels: { often: 4, run: save(changeLabels) },
  rows: { often: 5, run: save(changeRows) },
  shared: { often: 2, run: save(changeShared) },
  source: { often: 1, run: save(changeSource) },
  publish: { often: 4, run: publishing() },
  'publish with texts': { often: 4, run: publishing(completeTexts) },
  'publish with rows': { often: 1, run: publishing(changeRows) },
  unpublish: { often: 3, run: unpublishing },
  bulk: { often: 2, run: bulk },
  trash: { often: 1, run: trash },
  restore: { often: 3, run: restoring },
  duplicate: { often: 1, run: duplicate },
  'send back': { often: 2, run: sendBack },
}

/** The first write of a chain. */
export async function begin(chain: Chain, { door, locale }: Step): Promise<void> {
  const { draw, kind, model, world } = chain
  const next = copyOf(model.draft)
  const names = changeAll(chain, next, locale)
  const isPublication = draw.once(2)
  settle(chain, next, locale)
  const willPublish = isPublication && !kind.afterCreate && isComplete(kind, model, next, locale)
  const data = {
    ...kind.given?.(world.records),
    ...bodyOf(kind.level, next, locale, names),
    ...(willPublish ? { _status: 'published' } : {}),
  }
  if (kind.isGlobal) {
    await clearGlobal(world, kind)
    expectDone(chain, 'the first write', await update(world, kind, 'global', door, { locale, data }))
  } else {
    const sent = await create(world, kind, door, { locale, data, draft: !willPublish && draw.once(2) })
    expectDone(chain, 'a new document', sent)
    chain.id = String(sent.id)
    await kind.afterCreate?.(world, chain.id)
  }
  next.frame.shared = { ...kind.defaults, ...next.frame.shared }
  await chain.accept(next)
  if (willPublish) publish(kind, model, locale)
}
