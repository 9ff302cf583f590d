const node = { version: 1, direction: 'ltr', format: '', indent: 0 } as const

interface Inside {
  /** Collection and id that a link leads to. */
  link?: readonly [string, string]
  /** Id of a picture in the text. */
  upload?: string
}

/** One paragraph as the editor stores it, with a link and a picture when wanted. */
export function richText(text: string, { link, upload }: Inside = {}) {
  const words = { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }
  const linked = link && {
    ...node,
    type: 'link',
    version: 3,
    id: '6a1f0d1e4b3c2a1f0d1e4b3c',
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: link[0], value: link[1] } },
    children: [words],
  }
  const paragraph = { ...node, type: 'paragraph', textFormat: 0, textStyle: '', children: [words, ...(linked ? [linked] : [])] }
  const shown = upload && {
    type: 'upload',
    version: 3,
    format: '',
    id: '6a1f0d1e4b3c2a1f0d1e4b3d',
    fields: null,
    relationTo: 'media',
    value: upload,
  }
  return { root: { ...node, type: 'root', children: [paragraph, ...(shown ? [shown] : [])] } }
}
