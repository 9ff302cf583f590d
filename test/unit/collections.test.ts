import { describe, expect, it } from '@jest/globals'

import { createCollections, globals } from '../../collections/index.ts'
import { collectionSlugs, perLocaleCollections, perLocaleGlobals, referenceCollections } from '../../src/shared/slugs.ts'

const collections = createCollections({ mediaDir: 'media', secureCookies: true })
const bySlug = (slug: string) => collections.find((collection) => collection.slug === slug)

describe('the content model', () => {
  it('has every slug once', () => {
    expect(collections.map(({ slug }) => slug).sort()).toEqual([...collectionSlugs].sort())
    expect(globals.map(({ slug }) => slug).sort()).toEqual([...perLocaleGlobals].sort())
  })

  it.each(perLocaleCollections)('publishes %s language by language', (slug) => {
    expect(bySlug(slug)).toMatchObject({
      trash: true,
      versions: { drafts: { localizeStatus: true } },
      custom: { publication: expect.anything() },
    })
  })

  it.each(referenceCollections.filter((slug) => slug !== 'redirects'))('makes %s public without drafts', (slug) => {
    expect(bySlug(slug)?.versions).toBeUndefined()
    expect(bySlug(slug)?.custom?.isPublic ?? bySlug(slug)?.custom?.publicWith).toBeTruthy()
  })

  it.each([...collections, ...globals])('names $slug in both languages of the panel', ({ admin, ...entity }) => {
    const label = 'labels' in entity ? entity.labels?.plural : (entity as { label?: unknown }).label
    expect(label).toEqual({ en: expect.any(String), fr: expect.any(String) })
    expect(admin?.group).toEqual({ en: expect.any(String), fr: expect.any(String) })
  })

  it('keeps cookies to https when it is told so', () => {
    expect(bySlug('users')?.auth).toMatchObject({ cookies: { secure: true }, maxLoginAttempts: 5, lockTime: 600_000, useSessions: true })
  })
})
