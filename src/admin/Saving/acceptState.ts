import type { FormState } from 'payload'

import { isSame } from './isSame.ts'

type FieldState = FormState[string]
/** Fields by where they are, with rows named by their id: another row may stand in their place by now. */
type Unit = Map<string, { path: string; field: FieldState }>

const firstRow = /^(.*?)\.\d+(?:\.|$)/

/** The outermost list of rows a field stands in, or the field itself. */
const unitOf = (path: string): string => firstRow.exec(path)?.[1] ?? path

function keyOf(path: string, state: FormState): string {
  const steps = path.split('.')
  return steps.map((step, at) => (/^\d+$/.test(step) ? rowIdAt(state, steps.slice(0, at).join('.'), Number(step)) : step)).join('.')
}

const rowIdAt = (state: FormState, list: string, at: number): string =>
  String(state[list]?.rows?.[at]?.id ?? state[`${list}.${at}.id`]?.value ?? at)

function unitsOf(state: FormState): Map<string, Unit> {
  const units = new Map<string, Unit>()
  for (const [path, field] of Object.entries(state)) {
    const unit: Unit = units.get(unitOf(path)) ?? new Map()
    units.set(unitOf(path), unit.set(keyOf(path, state), { path, field }))
  }
  return units
}

/** Which rows there are, in their order, at every depth. */
const rowsOf = (unit: Unit | undefined): unknown =>
  [...(unit ?? [])].flatMap(([key, { field }]) => (field.rows ? [[key, field.rows.map(({ id }) => id)]] : []))

/** A list of rows has only their number for a value. */
const valueOf = (field: FieldState | undefined): unknown => (field?.rows ? null : field?.value)

/** The server renders only what is new to the form. */
function withOwnComponents({ addedByServer: _, ...field }: FieldState, own: FieldState | undefined): FieldState {
  const customComponents = field.customComponents ?? own?.customComponents
  return {
    ...own,
    ...field,
    ...(customComponents ? { customComponents } : {}),
    valid: field.valid !== false,
    passesCondition: field.passesCondition !== false,
  }
}

export interface Accepted {
  state: FormState
  isChanged: boolean
  /** Rows are other ones on the server, and the form has changed them too. */
  hasMissedRows: boolean
}

/**
 * A form after a save: what the person has not touched since it was sent is as the server has it now, where others write too; what was
 * typed meanwhile stays, in its own row wherever that is now.
 *
 * @param local the form now
 * @param sent the form as it was sent, or as it was loaded
 * @param answered the form that the answer makes
 */
export function acceptState(local: FormState, sent: FormState, answered: FormState): Accepted {
  const [before, theirs] = [unitsOf(sent), unitsOf(answered)]
  const result: Accepted = { state: {}, isChanged: false, hasMissedRows: false }
  for (const [name, own] of unitsOf(local)) {
    const [old, incoming] = [before.get(name), theirs.get(name)]
    const keep = () => {
      for (const { field, path } of own.values()) result.state[path] = field
    }
    const isTyped = (key: string) => !isSame(valueOf(own.get(key)?.field), valueOf(old?.get(key)?.field))
    const hasOtherRows = !isSame(rowsOf(own), rowsOf(old))
    const isLost = incoming && [...own.keys()].some((key) => !incoming.has(key) && isTyped(key))
    if (!incoming || hasOtherRows || isLost) {
      if (incoming && !isSame(rowsOf(incoming), rowsOf(own))) result.hasMissedRows = true
      keep()
      continue
    }
    const isNews = ({ field }: { field: FieldState }, key: string) => !isTyped(key) && !isSame(valueOf(field), valueOf(own.get(key)?.field))
    if (isSame(rowsOf(incoming), rowsOf(own)) && ![...incoming].some(([key, one]) => isNews(one, key))) {
      keep()
      continue
    }
    result.isChanged = true
    for (const [key, { field, path }] of incoming) {
      const mine = own.get(key)?.field
      const isKept = mine && (isTyped(key) || (!field.rows && isSame(valueOf(field), valueOf(mine))))
      result.state[path] = isKept ? mine : withOwnComponents(field, mine)
    }
  }
  return result.isChanged ? result : { ...result, state: local }
}
