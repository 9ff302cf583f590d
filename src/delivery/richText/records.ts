import { fieldsOf, textIn, type RichTextNode } from './node.ts'

/** A picture or another file, as a text shows it. */
export interface ShownFile {
  /** Whole address. */
  url: string
  mimeType: string
  /** Name of the file as it was sent. */
  name: string
  /** In bytes. */
  size?: number
  width?: number
  height?: number
  alt?: string
  /** Language of the text alternative, where it is another one than that of the text. */
  altLanguage?: string
  isDecorative: boolean
  credit?: string
  /** The same picture in other widths, the narrowest first. */
  sizes: readonly { url: string; width: number }[]
}

/** What is public of the records that a text names, in the language of the text. */
export interface RichTextRecords {
  /** Public path or address of a record; nothing when it has none, or may not be seen. */
  linkTo(collection: string, id: string): string | undefined
  file(id: string): ShownFile | undefined
}

export const isPicture = ({ mimeType }: ShownFile): boolean => mimeType.startsWith('image/')

/** The text alternative of a picture where it stands: its own there, or the picture's. */
export function alternativeOf(node: RichTextNode, file: ShownFile): { text: string; language?: string } {
  const own = textIn(fieldsOf(node).alt)
  if (own !== undefined) return { text: own }
  if (file.isDecorative || file.alt === undefined) return { text: '' }
  return { text: file.alt, ...(file.altLanguage === undefined ? {} : { language: file.altLanguage }) }
}

/** `PDF, 1.2 MB` */
export function kindAndSize({ mimeType, size }: ShownFile): string {
  const kind = (mimeType.split('/').at(-1) ?? '').toUpperCase()
  if (size === undefined) return kind
  const amount = size >= 1_000_000 ? `${(size / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(size / 1000))} kB`
  return `${kind}, ${amount}`
}
