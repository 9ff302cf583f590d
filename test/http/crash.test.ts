import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { startServer, type RunningServer } from '../support/server.ts'
import { nothing, readStamps, stampedProgramme, wholeShared, wholeTexts, type Stamped } from '../support/stamped.ts'

const kills = 30
const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000)

const languages = ['en', 'fr', 'bg'] as const
type Language = (typeof languages)[number]

interface State {
  draft: Stamped<Language>
  published: Stamped<Language>
}

interface Write {
  language: Language
  stamp: number
  isPublished: boolean
}

/** One document, what it must hold as far as the server has confirmed it, and the write that has no answer yet. */
interface Subject {
  id: string
  /** Begins the addresses: the names are the same in all documents. */
  code: string
  rows: { id: string }[]
  confirmed: State
  underWay?: Write
  writes: number
}

/** What the document holds once this write is done. Fields that all languages share go public with English, the source language. */
function after({ draft, published }: State, { isPublished, language, stamp }: Write): State {
  const texts = { [language]: wholeTexts(stamp) }
  const shared = { shared: wholeShared(stamp) }
  const goesPublic = { ...texts, ...(language === 'en' ? shared : {}) }
  return { draft: { ...draft, ...texts, ...shared }, published: isPublished ? { ...published, ...goesPublic } : published }
}

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

let server: RunningServer
let headers: Record<string, string>
let subjects: Subject[]

async function send(method: string, path: string, body: object): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(new URL(path, server.url), { method, headers, body: JSON.stringify(body) })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

async function createSubject(code: string): Promise<Subject> {
  const first = { ...stampedProgramme(1), code, slug: code.toLowerCase(), _status: 'published' }
  const { status, body } = await send('POST', '/api/programmes?locale=en&depth=0', first)
  expect([status, body.errors]).toEqual([201, undefined])
  const doc = body.doc as { id: string; phases: { id: string }[] }
  const whole = { en: wholeTexts(1), fr: nothing, bg: nothing, shared: wholeShared(1) }
  return {
    id: doc.id,
    code: code.toLowerCase(),
    rows: doc.phases.map(({ id }) => ({ id })),
    confirmed: { draft: whole, published: whole },
    writes: 1,
  }
}

const addressOf = ({ code }: Subject, language: Write['language']) => (language === 'en' ? code : `${code}-${language}`)

/** Saves drafts and publishes, language after language, until the server is gone. */
async function writeOn(subject: Subject): Promise<void> {
  for (;;) {
    const turn = subject.writes++
    const write = { language: languages[turn % 3] ?? 'en', stamp: 1 + (turn % 240), isPublished: turn % 2 === 0 }
    subject.underWay = write
    const body = {
      ...stampedProgramme(write.stamp, subject.rows),
      slug: addressOf(subject, write.language),
      ...(write.isPublished ? { _status: 'published' } : {}),
    }
    const answer = await send('PATCH', `/api/programmes/${subject.id}?locale=${write.language}&depth=0`, body).catch(() => null)
    if (!answer) return
    if (answer.status !== 200) throw new Error(`A save was answered by ${answer.status}: ${JSON.stringify(answer.body)}`)
    subject.confirmed = after(subject.confirmed, write)
    subject.underWay = undefined
  }
}

/** Reads a copy of the files as the kill left them, so that the server itself is who recovers the original. */
async function readLeftBehind<T>(read: (stamps: ReturnType<typeof readStamps>) => Promise<T>): Promise<T> {
  const copy = mkdtempSync(join(tmpdir(), 'alliance-crash-'))
  for (const end of ['', '-wal']) cpSync(join(server.folder, `alliance.db${end}`), join(copy, `alliance.db${end}`))
  const stamps = readStamps(join(copy, 'alliance.db'))
  try {
    return await read(stamps)
  } finally {
    stamps.close()
    rmSync(copy, { recursive: true })
  }
}

beforeAll(async () => {
  server = await startServer({ data: 'empty' })
  headers = { 'Content-Type': 'application/json' }
  const { email, password } = server.admin
  const { body } = await send('POST', '/api/users/login', { email, password })
  headers = { ...headers, Authorization: `JWT ${String(body.token)}` }
  subjects = await Promise.all(['CRASH-A', 'CRASH-B', 'CRASH-C'].map(createSubject))
})

afterAll(async () => {
  await server.stop()
})

describe(`kill -9 during saves, ${kills} times (CRASH_SEED=${seed})`, () => {
  const random = randomFrom(seed)
  let interrupted = 0

  it.each(Array.from({ length: kills }, (_, index) => index + 1))('leaves each document wholly old or wholly new: %i', async () => {
    const writing = subjects.map(writeOn)
    await pause(100 + 900 * random())
    await server.kill()
    await Promise.all(writing)

    await readLeftBehind(async (stamps) => {
      expect(await stamps.integrity()).toBe('ok')
      for (const subject of subjects) {
        const left = { draft: await stamps.latestVersion(subject.id, languages), published: await stamps.publicRow(subject.id, languages) }
        const possible = [subject.confirmed, ...(subject.underWay ? [after(subject.confirmed, subject.underWay)] : [])]
        expect(possible).toContainEqual(left)
        expect(await stamps.latestVersions(subject.id)).toBe(1)
        subject.confirmed = left
        interrupted += subject.underWay ? 1 : 0
      }
    })
    server = await startServer({ data: { folder: server.folder } })
  })

  it('interrupted a write most of the times', () => {
    expect(interrupted).toBeGreaterThan(kills / 2)
  })

  it('leaves a server that serves and saves on', async () => {
    const [subject] = subjects as [Subject]
    const { status } = await send('PATCH', `/api/programmes/${subject.id}?locale=en`, {
      ...stampedProgramme(7, subject.rows),
      _status: 'published',
    })
    expect(status).toBe(200)
    const { body } = await fetch(new URL(`/api/programmes/${subject.id}?locale=fr`, server.url)).then(async (answer) => ({
      body: await answer.json(),
    }))
    expect(body).toMatchObject({ website: 'https://example.org/7', phases: { length: 60 } })
  })
})
