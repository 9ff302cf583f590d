import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

import { flush, unlessMissing } from './files.ts'

/** One file or folder and its new place, on the same disk. */
export interface Move {
  from: string
  to: string
}

/**
 * Makes all the moves or none. They are written down first, so that after a power cut {@link finishMoves} makes the rest;
 * after an error those already made are undone.
 */
export async function makeMoves(journal: string, moves: readonly Move[]): Promise<void> {
  await writeFile(`${journal}.new`, JSON.stringify(moves))
  await flush(`${journal}.new`)
  await rename(`${journal}.new`, journal)
  const made: Move[] = []
  try {
    for (const move of moves) {
      await makeMove(move)
      made.push(move)
    }
  } catch (error) {
    for (const { from, to } of made.reverse()) await rename(to, from).catch(unlessMissing(undefined))
    await rm(journal)
    throw error
  }
  await rm(journal)
}

/** Makes the moves that an interrupted {@link makeMoves} left; answers whether there were any. */
export async function finishMoves(journal: string): Promise<boolean> {
  const text = await readFile(journal, 'utf8').catch(unlessMissing(''))
  if (!text) return false
  for (const move of JSON.parse(text) as Move[]) await makeMove(move)
  await rm(journal)
  return true
}

/** A taken place means that the move was made before; a missing file too, or it never was there: SQLite's side files come and go. */
async function makeMove({ from, to }: Move): Promise<void> {
  const isMade = await access(to).then(() => true, unlessMissing(false))
  if (isMade) return
  await mkdir(dirname(to), { recursive: true })
  await rename(from, to).catch(unlessMissing(undefined))
}
