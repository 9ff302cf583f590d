import type { Payload } from 'payload'

import { changesSince, lastSequence, type Change } from '../../changes/index.ts'
import type { SearchState } from '../../database/index.ts'
import { localeCodes } from '../../shared/locales.ts'
import { foldVersion } from './fold.ts'

/** Raised by hand when entries are made in another way than before; the languages are a part of the places. */
export const version = `1 ${foldVersion} ${localeCodes.join()}`

/** With more changes than this to make up for, a new index is made. */
const tooFarBehind = 5_000

const markOfChange = ({ at, id, slug }: Change): string => `${at} ${slug} ${id}`

/** The state of an index that is about to be made, as if it held all that is committed: what changes meanwhile is made up for. */
export async function beginning(payload: Payload, making: string): Promise<SearchState> {
  const sequence = await lastSequence(payload)
  return { version, sequence, mark: await markOf(payload, sequence), isWhole: false, making }
}

/** The state of an index that has this change as well. */
export const stateAfter = (state: SearchState, last: Change): SearchState => ({
  ...state,
  sequence: last.sequence,
  mark: markOfChange(last),
})

/** May answers be made from it? Not from one of other words, which a process of another version has made. */
export const isServed = (state: SearchState | undefined): state is SearchState => state?.isWhole === true && state.version === version

/** Is it the index of this content, and near enough to it? */
export async function continues(payload: Payload, state: SearchState): Promise<boolean> {
  if (!isServed(state) || state.sequence === 0) return false
  const now = await lastSequence(payload)
  const isNear = now >= state.sequence && now - state.sequence <= tooFarBehind
  return isNear && state.mark === (await markOf(payload, state.sequence))
}

async function markOf(payload: Payload, sequence: number): Promise<string> {
  const [change] = sequence > 0 ? await changesSince(payload, sequence - 1, 1) : []
  return change?.sequence === sequence ? markOfChange(change) : ''
}
