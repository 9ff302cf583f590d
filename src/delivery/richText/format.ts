import type { Payload } from 'payload'

import { readerFor } from '../../changes/index.ts'
import { defaultLocale, isLocale, type Locale } from '../../shared/locales.ts'
import { renderHtml } from './html.ts'
import { renderMarkdown } from './markdown.ts'
import { referencesIn, type Reference, type RichText } from './node.ts'
import { readRecords } from './read.ts'
import type { RichTextRecords } from './records.ts'
import { replaceTexts } from './replace.ts'

/** `json` is the tree of the editor, as it is stored. */
export const richTextFormats = ['json', 'html', 'markdown'] as const

type Render = (text: RichText, records: RichTextRecords) => string

const renderers: Readonly<Record<string, Render | undefined>> = { html: renderHtml, markdown: renderMarkdown }

type Handle = (request: Request) => Promise<Response>

/**
 * Answers the texts of documents in the format asked for. It works on the finished answer, from which everything that is not public has
 * been taken, and reads the records that texts name as a stranger.
 */
export function inFormat(payload: Payload, publicUrl: string, handle: Handle): Handle {
  return async (request) => {
    const response = await handle(request)
    const query = new URL(request.url).searchParams
    const render = request.method === 'GET' ? renderers[query.get('format') ?? 'json'] : undefined
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    if (!render || !response.ok || !isJson) return response
    const asked = query.get('locale')
    const body: unknown = await response.json()
    const formatted = await withTexts(readerFor(payload, request), {
      body,
      locale: isLocale(asked) ? asked : defaultLocale,
      publicUrl,
      render,
    })
    const headers = new Headers(response.headers)
    headers.delete('content-length')
    return new Response(JSON.stringify(formatted), { headers, status: response.status })
  }
}

interface Answer {
  body: unknown
  locale: Locale
  publicUrl: string
  render: Render
}

async function withTexts(payload: Payload, { body, locale, publicUrl, render }: Answer): Promise<unknown> {
  const wanted = new Map<Locale, Reference[]>()
  replaceTexts(body, locale, ({ root }, language) => wanted.set(language, [...(wanted.get(language) ?? []), ...referencesIn(root)]))
  const records = new Map<Locale, RichTextRecords>()
  for (const [language, named] of wanted) records.set(language, await readRecords(payload, named, { locale: language, publicUrl }))
  return replaceTexts(body, locale, (text, language) => {
    const known = records.get(language)
    return known ? render(text, known) : text
  })
}
