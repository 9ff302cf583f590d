import { describe, expect, it } from '@jest/globals'

import { createCollections } from '../../collections/index.ts'
import { accessPage, expectedAnswer } from '../../src/access/index.ts'
import { perLocaleGlobals, type CollectionName } from '../../src/shared/slugs.ts'

const collections = createCollections({ mediaDir: '/tmp', secureCookies: false })

describe('the table of operations', () => {
  it('knows which records are never copied', () => {
    const copied = (slug: string) => expectedAnswer('administrator', slug as CollectionName, 'duplicate') !== 'none'
    const isLeftOut = ({ auth, disableDuplicate }: (typeof collections)[number]) => Boolean(auth) || disableDuplicate === true
    expect(collections.filter(({ slug }) => !copied(slug)).map(({ slug }) => slug)).toEqual(
      collections.filter(isLeftOut).map(({ slug }) => slug),
    )
  })

  it('tells nobody of what they may not read', () => {
    expect(expectedAnswer('editor', 'applications', 'update')).toBe('missing')
    expect(expectedAnswer('editor', 'applications', 'bulk')).toBe('forbidden')
    expect(expectedAnswer('anonymous', 'news', 'update')).toBe('forbidden')
    expect(expectedAnswer('anonymous', 'news', 'versions')).toBe('missing')
  })

  it('lets texts of reference data be written with the grant to publish alone', () => {
    expect([expectedAnswer('translator', 'news', 'update'), expectedAnswer('translator', 'themes', 'update')]).toEqual([
      'languages',
      'granted',
    ])
  })

  it('is printed with the number of its cells', () => {
    const slugs = collections.length + perLocaleGlobals.length
    expect(accessPage()).toMatch(new RegExp(`^\\d{4} cells: 9 callers, ${slugs} collections and globals, 13 operations\\.`, 'mu'))
  })
})
