import sharp from 'sharp'

import type { Locale } from '../../src/shared/locales.ts'
import type { Answer, TestApp, TestUser } from './app.ts'

/** A PNG of one colour. */
export const png = (background = '#336699'): Promise<Buffer> =>
  sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .png()
    .toBuffer()

interface Sent {
  file?: Buffer
  name?: string
  type?: string
}

/** A body with a file, as a browser sends it. */
export async function formWith(data: object, { file, name = 'bridge.png', type = 'image/png' }: Sent = {}): Promise<FormData> {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(file ?? (await png()))], { type }), name)
  form.append('_payload', JSON.stringify(data))
  return form
}

export interface Picture {
  id: string
  filename: string
  sizes: Record<string, { filename: null | string }>
}

/** Uploads a picture and publishes it in the languages its text alternative is given in. */
export async function uploadPicture(
  app: TestApp,
  user: TestUser,
  alt: Partial<Record<Locale, string>>,
  { name, publish = true }: { name?: string; publish?: boolean } = {},
): Promise<Picture> {
  const [[first, text] = ['en', 'A bridge'], ...others] = Object.entries(alt)
  const status = publish ? { _status: 'published' } : {}
  const body = await formWith({ alt: text, credit: 'Nobody', sourceLocale: first, ...status }, { name })
  const created: Answer<{ doc: Picture }> = await app.rest('POST', `/api/media?locale=${first}`, { user, body })
  if (created.status !== 201) throw new Error(`The picture was refused: ${JSON.stringify(created.body)}`)
  for (const [locale, translation] of others) {
    await app.rest('PATCH', `/api/media/${created.body.doc.id}?locale=${locale}`, { user, body: { alt: translation, ...status } })
  }
  return created.body.doc
}

const node = (more: object) => ({ version: 1, ...more })
const rootOf = (children: object[]) => ({ root: node({ type: 'root', children, direction: 'ltr', format: '', indent: 0 }) })
const block = { direction: 'ltr', format: '', indent: 0 }
const words = (text: string) => node({ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '' })

/** A rich text that shows a picture. */
export const textWithPicture = (id: string) =>
  rootOf([
    node({ type: 'paragraph', children: [words('A text.')], ...block }),
    node({ type: 'upload', relationTo: 'media', value: id, id: '65f1c0ffee65f1c0ffee0001', fields: {}, format: '' }),
  ])

/** A rich text with a link to a record. */
export const textWithLink = (relationTo: string, value: string) =>
  rootOf([
    node({
      type: 'paragraph',
      children: [
        node({
          type: 'link',
          id: '65f1c0ffee65f1c0ffee0002',
          children: [words('there')],
          fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
          ...block,
        }),
      ],
      ...block,
    }),
  ])
