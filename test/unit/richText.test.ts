import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import { renderHtml } from '../../src/delivery/richText/html.ts'
import { renderMarkdown } from '../../src/delivery/richText/markdown.ts'
import { referencesIn } from '../../src/delivery/richText/node.ts'
import type { RichTextRecords, ShownFile } from '../../src/delivery/richText/records.ts'
import { block, cell, inBlock, link, list, paragraph, table, text, toAddress, toRecord, upload, words } from '../support/lexical.ts'

const picture: ShownFile = {
  url: 'https://cms.example/api/media/file/a.jpg',
  mimeType: 'image/jpeg',
  name: 'square.jpg',
  width: 1600,
  height: 900,
  alt: 'Площадът "в" Албена',
  altLanguage: 'bg',
  isDecorative: false,
  credit: 'Council of Europe <press>',
  sizes: [
    { url: 'https://cms.example/api/media/file/a-320.webp', width: 320 },
    { url: 'https://cms.example/api/media/file/a-640.webp', width: 640 },
  ],
}

const paper: ShownFile = {
  url: 'https://cms.example/api/media/file/b.pdf',
  mimeType: 'application/pdf',
  name: 'agenda [final].pdf',
  size: 1_240_000,
  isDecorative: false,
  sizes: [],
}

const records: RichTextRecords = {
  linkTo: (collection, id) => (id === 'known' ? `/fr/${collection}/connu` : undefined),
  file: (id) => ({ picture, paper })[id],
}

const html = (...children: unknown[]) => renderHtml(text(...children), records)
const markdown = (...children: unknown[]) => renderMarkdown(text(...children), records)

const everything = text(
  block('heading', [words('Five countries & more')], { tag: 'h2' }),
  paragraph(
    'Plain, ',
    words('bold', 1),
    ', ',
    words('italic', 2),
    ', ',
    words('both', 3),
    ', ',
    words('gone', 4),
    ', H',
    words('2', 32),
    'O.',
  ),
  list('bullet', [words('One')], [list('number', [words('Inside')], [words('Again')])], [toRecord('Two', 'events', { id: 'known' })]),
  inBlock('quotation', { text: 'Opre Roma!\nAv manca', lang: 'rmy', attribution: 'A mediator' }),
  table([cell('City', 3), cell('Day', 1)], [cell('Albena | Bulgaria', 2), cell('14')]),
  block('horizontalrule', []),
  upload('picture'),
  upload('paper'),
  inBlock('video', { url: 'https://www.youtube.com/watch?v=a&b=c', title: 'The launch' }),
  paragraph('See ', toAddress('the site', 'https://example.org/a(b)?x=1&y=2'), '.'),
)

const golden = (name: string): string => readFileSync(new URL(`../fixtures/richText/${name}`, import.meta.url), 'utf8')

describe('a text with everything in it', () => {
  it('is this HTML', () => {
    expect(`${renderHtml(everything, records)}\n`).toBe(golden('everything.html'))
  })

  it('is this Markdown', () => {
    expect(renderMarkdown(everything, records)).toBe(golden('everything.md'))
  })

  it('names its records once each', () => {
    expect(referencesIn(everything.root as never)).toEqual([
      { collection: 'events', id: 'known' },
      { collection: 'media', id: 'picture' },
      { collection: 'media', id: 'paper' },
    ])
  })
})

describe('HTML', () => {
  it('escapes every word', () => {
    expect(html(paragraph('<script>alert("1")</script> & \'so\''))).toBe(
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;so&#39;</p>',
    )
  })

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    'https://user@evil.example',
    undefined,
    7,
    { href: 'x' },
  ])('keeps the words of a link to %p, and no link', (url) => {
    expect(html(paragraph(toAddress('words', url)))).toBe('<p>words</p>')
    expect(html(paragraph(link('words', { url })))).toBe('<p>words</p>')
    expect(markdown(paragraph(toAddress('words', url)))).toBe('words\n')
  })

  it('cannot be broken out of by an address', () => {
    expect(html(paragraph(toAddress('w', 'https://example.org/"onmouseover="x')))).toBe(
      '<p><a href="https://example.org/&quot;onmouseover=&quot;x">w</a></p>',
    )
  })

  it('opens a new tab without handing over the window', () => {
    expect(html(paragraph(link('w', { linkType: 'custom', newTab: true, url: 'mailto:a@example.org' })))).toContain(
      'target="_blank" rel="noopener noreferrer"',
    )
  })

  it('keeps the words of a link to a record that cannot be seen', () => {
    expect(html(paragraph(toRecord('words', 'news', 'hidden')))).toBe('<p>words</p>')
  })

  it('puts a nested list into the item before it', () => {
    expect(html(list('bullet', [words('a')], [list('bullet', [words('b')], [list('number', [words('c')])])], [words('d')]))).toBe(
      '<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li></ul>',
    )
  })

  it('has no heading above the second level', () => {
    expect(html(block('heading', [words('a')], { tag: 'h1' }), block('heading', [words('b')], { tag: 'script' }))).toBe(
      '<h2>a</h2><h2>b</h2>',
    )
  })

  it('gives a quotation its language, and none that is no language', () => {
    expect(html(inBlock('quotation', { text: 'a', lang: 'sr-Latn' }))).toBe('<blockquote lang="sr-Latn"><p>a</p></blockquote>')
    expect(html(inBlock('quotation', { text: 'a', lang: '"><script>' }))).toBe('<blockquote><p>a</p></blockquote>')
  })

  it('says spans of cells, and only numbers', () => {
    expect(html(table([cell('a', 0, { colSpan: 2, rowSpan: '3"' })]))).toBe('<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>')
  })

  it('takes the text alternative of the place before that of the picture, and none of decoration', () => {
    expect(html(upload('picture', { alt: 'Here' }))).toContain('alt="Here" width')
    const decorative = { ...records, file: () => ({ ...picture, isDecorative: true }) }
    expect(renderHtml(text(upload('picture')), decorative)).toContain('alt="" width')
  })

  it('loads nothing from another host', () => {
    expect(html(inBlock('video', { url: 'javascript:alert(1)', title: 'T' }))).toBe('<p>T</p>')
  })
})

describe('Markdown', () => {
  it.each([
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['1. no item', '1\\. no item'],
    ['a *b* _c_ `d` [e](f) <b>g</b> &amp; \\h ~~i~~', 'a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<b\\>g\\</b\\> \\&amp; \\\\h \\~\\~i\\~\\~'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['> no quote', '\\> no quote'],
  ])('writes %p so that it is read as text', (plain, written) => {
    expect(markdown(paragraph(plain))).toBe(`${written}\n`)
  })

  it('puts marks inside spaces, and elements where marks would not be read', () => {
    expect(markdown(paragraph('a', words(' b ', 1), 'c', words('"d"', 2)))).toBe('a **b** c<em>"d"</em>\n')
  })

  it('keeps lists apart and sets nested ones in', () => {
    const nested = list('number', [words('a')], [list('bullet', [words('b')])])
    expect(markdown(nested, list('number', [words('c')]))).toBe('1. a\n   - b\n\n<!-- -->\n\n1. c\n')
  })

  it('keeps a cell on its line', () => {
    const lines = block('tablecell', [paragraph('a'), paragraph('b', block('linebreak', []), 'c')])
    expect(markdown(table([cell('x', 1), cell('y', 1, { colSpan: 2 })], [lines]))).toBe(
      '| x | y |  |\n| --- | --- | --- |\n| a<br>b<br>c |  |  |\n',
    )
  })
})

describe('what nobody knows', () => {
  const strange = [
    block('marquee', [words('words')]),
    inBlock('iframe', { html: '<iframe>' }),
    { type: 'upload', relationTo: 'users', value: 'x' },
    upload(null),
    block('list', 'no list' as never),
    block('table', [null, 7, { type: 'tablerow' }]),
    { type: 'constructor', children: [words('!')] },
    { type: '__proto__' },
    { type: 'block', fields: null },
    { type: 'text' },
  ]

  it('breaks nothing, and its words stay', () => {
    expect(html(...strange)).toBe('words<ul></ul><table></table>!')
    expect(markdown(...strange)).toBe('words\n\n!\n')
  })

  it('ends where no text goes', () => {
    let deep: unknown = words('bottom')
    for (let i = 0; i < 5000; i += 1) deep = block('quote', [deep])
    expect(html(deep)).not.toContain('bottom')
    expect(markdown(deep)).not.toContain('bottom')
  })
})
