import type { Bilingual } from '../../src/shared/bilingual.ts'
import { fileTypes } from './fileName.ts'

const text = (data: Uint8Array, start: number, end: number) => Buffer.from(data.subarray(start, end)).toString('latin1')

/** How the files of each type begin. */
const beginnings: Readonly<Record<string, (data: Uint8Array) => boolean>> = {
  'image/jpeg': (data) => text(data, 0, 3) === '\u00ff\u00d8\u00ff',
  'image/png': (data) => text(data, 0, 8) === '\u0089PNG\r\n\u001a\n',
  'image/webp': (data) => text(data, 0, 4) === 'RIFF' && text(data, 8, 12) === 'WEBP',
  // The box of an AVIF lists its brands; the main one of still pictures may be `mif1`.
  'image/avif': (data) => text(data, 4, 8) === 'ftyp' && /avi[fs]/u.test(text(data, 8, 64)),
  'image/gif': (data) => /^GIF8[79]a$/u.test(text(data, 0, 6)),
  'application/pdf': (data) => text(data, 0, 5) === '%PDF-',
}

interface SentFile {
  data: Uint8Array
  mimetype: string
  name: string
}

/** What is wrong with a file that was sent, or nothing. Types that are not taken at all are refused by the framework. */
export function fileProblem({ data, mimetype, name }: SentFile): Bilingual | undefined {
  if (name.includes('\0')) {
    return {
      en: 'The name of the file has a character in it that names cannot have (NUL). Rename the file.',
      fr: 'Le nom du fichier contient un caractère interdit (NUL). Renommez le fichier.',
    }
  }
  const begins = beginnings[mimetype]
  if (!begins || begins(data)) return undefined
  const type = fileTypes[mimetype]?.toUpperCase() ?? mimetype
  return {
    en: `The file is sent as ${type}, and what is in it is something else. Send it with its own type.`,
    fr: `Le fichier est déposé comme ${type}, mais son contenu est d'un autre type. Déposez-le avec son propre type.`,
  }
}
