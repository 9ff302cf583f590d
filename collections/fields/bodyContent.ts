import type { Bilingual } from '../../src/shared/bilingual.ts'
import { isLinkAddress } from './webAddress.ts'

interface Node {
  type?: unknown
  children?: unknown
  tag?: unknown
  format?: unknown
  style?: unknown
  textStyle?: unknown
  listType?: unknown
  fields?: unknown
}

const known = new Set(
  'paragraph heading text linebreak tab list listitem link autolink upload block horizontalrule table tablerow tablecell'.split(' '),
)

/** Bold, italic, struck through, subscript, superscript; Lexical keeps them as bits. Underline reads as a link and is not among them. */
const allowedFormats = 1 | 2 | 4 | 32 | 64

const deepest = 24

const messages = {
  shape: {
    en: 'The text is not in the format of the editor (Lexical JSON). Write it in the panel, or send the tree it saves.',
    fr: "Le texte n'est pas au format de l'éditeur (JSON Lexical). Saisissez-le dans le panneau, ou envoyez l'arbre qu'il enregistre.",
  },
  depth: {
    en: 'The text is nested too deeply. Flatten its lists or tables.',
    fr: 'Le texte comporte trop de niveaux imbriqués. Simplifiez ses listes ou tableaux.',
  },
  heading: {
    en: 'Headings in a text are of level 2, 3 or 4; the title is level 1. Choose another level.',
    fr: 'Les intertitres sont de niveau 2, 3 ou 4 ; le titre est le niveau 1. Choisissez un autre niveau.',
  },
  style: {
    en: 'Colours, fonts, alignment and underlining are left to the site. Remove the formatting.',
    fr: 'Couleurs, polices, alignement et soulignement relèvent du site. Retirez la mise en forme.',
  },
  link: {
    en: 'A link leads to a record, or to an address that begins with https://, http:// or mailto:. Correct the link.',
    fr: 'Un lien mène à une fiche, ou à une adresse commençant par https://, http:// ou mailto:. Corrigez le lien.',
  },
} satisfies Record<string, Bilingual>

/**
 * What is wrong with a rich text, or nothing. The editor's list of features binds the panel alone: by API any tree can be sent,
 * so the tree itself is looked at.
 */
export function bodyProblem(value: unknown): Bilingual | undefined {
  if (value === null || value === undefined) return undefined
  const root = (value as { root?: Node }).root
  if (typeof value !== 'object' || root?.type !== 'root' || !Array.isArray(root.children)) return messages.shape
  return childrenProblem(root.children, 1)
}

function childrenProblem(children: unknown, depth: number): Bilingual | undefined {
  if (children === undefined) return undefined
  if (!Array.isArray(children)) return messages.shape
  if (depth > deepest) return messages.depth
  for (const node of children as (Node | null)[]) {
    const problem = nodeProblem(node) ?? childrenProblem(node?.children, depth + 1)
    if (problem) return problem
  }
  return undefined
}

function nodeProblem(node: Node | null): Bilingual | undefined {
  if (typeof node !== 'object' || node === null || typeof node.type !== 'string') return messages.shape
  if (!known.has(node.type)) {
    return {
      en: `A text cannot contain "${node.type.slice(0, 40)}". Remove that part.`,
      fr: `Un texte ne peut pas contenir « ${node.type.slice(0, 40)} ». Retirez cette partie.`,
    }
  }
  if (node.style || node.textStyle) return messages.style
  if (node.type === 'text') return typeof node.format === 'number' && (node.format & ~allowedFormats) !== 0 ? messages.style : undefined
  if (node.type === 'heading' && !['h2', 'h3', 'h4'].includes(String(node.tag))) return messages.heading
  if (node.type === 'list' && node.listType !== 'bullet' && node.listType !== 'number') return messages.shape
  if (typeof node.format === 'string' && !['', 'left', 'start'].includes(node.format)) return messages.style
  if (node.type === 'link' || node.type === 'autolink') {
    const fields = (node.fields ?? {}) as { linkType?: unknown; url?: unknown }
    if (fields.linkType !== 'internal' && !isLinkAddress(fields.url)) return messages.link
  }
  return undefined
}

/** Are there words, pictures or blocks in this rich text? */
export function hasContent(value: unknown): boolean {
  const root = (value as { root?: Node } | null | undefined)?.root
  return Array.isArray(root?.children) && root.children.some(isFilled)
}

function isFilled(node: Node & { text?: unknown }): boolean {
  if (node.type === 'upload' || node.type === 'block') return true
  if (typeof node.text === 'string' && node.text.trim() !== '') return true
  return Array.isArray(node.children) && (node.children as Node[]).some(isFilled)
}
