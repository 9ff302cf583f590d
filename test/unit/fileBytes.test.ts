import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { fileProblem } from '../../collections/Media/fileBytes.ts'

const image = sharp({ create: { width: 8, height: 8, channels: 3, background: '#336699' } })
const pictures = ['jpeg', 'png', 'webp', 'avif', 'gif'] as const
const made = (format: (typeof pictures)[number]) => image.clone().toFormat(format).toBuffer()

describe('what is in a file', () => {
  it.each(pictures)('is recognised: %s', async (format) => {
    expect(fileProblem({ data: await made(format), mimetype: `image/${format}`, name: 'x' })).toBeUndefined()
  })

  it.each(pictures)('is no other type: %s', async (format) => {
    const data = await made(format)
    for (const other of [...pictures.filter((name) => name !== format).map((name) => `image/${name}`), 'application/pdf']) {
      expect(fileProblem({ data, mimetype: other, name: 'x' })?.en).toContain('is something else')
    }
  })

  it('is not asked of a type that is refused anyway', () => {
    expect(fileProblem({ data: Buffer.from('<svg/>'), mimetype: 'image/svg+xml', name: 'x' })).toBeUndefined()
  })
})

it('a name with NUL is refused', () => {
  expect(fileProblem({ data: Buffer.from('%PDF-1.7'), mimetype: 'application/pdf', name: 'a\0.pdf' })?.en).toContain('NUL')
})
