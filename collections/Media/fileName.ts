import { randomUUID } from 'node:crypto'

/** What may be uploaded, and the extension it is stored under. Nothing a browser would run: no SVG, XML or HTML. */
export const fileTypes: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
}

/** A name that tells nothing and collides with nothing; the extension follows the declared type, not the sender's name. */
export const generatedName = (mimeType: string): string => `${randomUUID()}.${fileTypes[mimeType] ?? 'bin'}`

/** The sender's name, for people: without path, control or bidirectional characters, at most 200 long. */
export const originalNameOf = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(-200)
