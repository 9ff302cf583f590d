import type { Locale } from '../../src/shared/locales.ts'
import { copyOf, emptyContent, placesOf, type Content } from './content.ts'
import { Draw } from './draw.ts'
import type { Kind } from './kind.ts'
import { newModel, type Model } from './model.ts'
import type { Door } from './send.ts'
import type { Source } from './shape.ts'
import { stored } from './stored.ts'
import { at } from './view.ts'
import type { World } from './world.ts'

/** One step, before it is known what it meets. */
export interface Step {
  name: string
  locale: Locale
  door: Door
  seed: number
}

/** Not a step's failure but a difference between the product and the model. */
export class Difference extends Error {
  override name = 'Difference'
}

/** A document on its way through many steps, with its model. */
export class Chain {
  id = ''
  model: Model = newModel(emptyContent())
  /** What was done, in words. */
  readonly trail: string[] = []
  draw = new Draw(0)
  private tokens = 0
  private rows = 0
  private readonly number: number

  constructor(
    readonly world: World,
    readonly kind: Kind,
  ) {
    this.number = world.chains++
  }

  token(name: string, locale?: Locale): string {
    return [name.toLowerCase(), locale, this.number.toString(36), (++this.tokens).toString(36)].filter(Boolean).join('-')
  }

  nextRow(): number {
    return ++this.rows
  }

  sourceFor(locale: Locale): Source {
    return { draw: this.draw, locale, records: this.world.records, token: (name) => this.token(name, locale) }
  }

  differs(what: string, got: unknown, wanted: unknown): never {
    throw new Difference(`${what}\n   got ${JSON.stringify(got)}\n  want ${JSON.stringify(wanted)}`)
  }

  same(what: string, got: unknown, wanted: unknown): void {
    if (JSON.stringify(got) !== JSON.stringify(wanted)) this.differs(what, got, wanted)
  }

  /** Takes over what was written, with the ids that the server gave to new rows. */
  async accept(draft: Content): Promise<void> {
    const { version } = await stored(this.world, this.kind, this.id)
    if (!version) this.differs('the latest version', undefined, 'one')
    this.model.draft = withStoredIds(this.kind, draft, version.version)
    this.model.versions.set(version.id, copyOf(this.model.draft))
  }
}

export const isNewId = (id: string): boolean => id.startsWith('new:')

/** Rows are told apart by their place here, since those just made have no id of their own. */
function withStoredIds(kind: Kind, draft: Content, version: Record<string, unknown>): Content {
  const given = new Map<string, string>()
  for (const { frame } of placesOf(kind.level, draft.frame))
    for (const list of Object.values(frame.lists)) for (const row of list) if (isNewId(row.id)) given.set(row.id, '')
  if (given.size === 0) return draft
  const match = (frame: Content['frame'], doc: unknown): void => {
    for (const [name, list] of Object.entries(frame.lists)) {
      list.forEach((row, i) => {
        const twin = ((at(doc, name) ?? []) as { id?: string }[])[i]
        if (isNewId(row.id)) given.set(row.id, String(twin?.id))
        match(row, twin)
      })
    }
  }
  match(draft.frame, version)
  return JSON.parse(JSON.stringify(draft, (_, value: unknown) => value).replaceAll(/new:\d+/gu, (id) => given.get(id) ?? id)) as Content
}
