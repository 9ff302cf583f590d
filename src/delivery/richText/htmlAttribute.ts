import { escapeHtml } from '../formats/text.ts'
import type { RichTextNode } from './node.ts'

/** Renders what is inside a node. */
export type Inside = (nodes: readonly RichTextNode[]) => string

/** An attribute with the space before it; nothing without a value. */
export const attribute = (name: string, value: number | string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`
