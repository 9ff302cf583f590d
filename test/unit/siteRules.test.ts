import { describe, expect, it } from '@jest/globals'

import { isSiteAddress } from '../../collections/fields/siteAddress.ts'
import { counterProblems } from '../../collections/globals/counterRules.ts'
import { menuProblems } from '../../collections/globals/menuRules.ts'
import { isSitePath, loopProblems, targetProblems } from '../../collections/Redirects/rules.ts'
import { languageProblems } from '../../collections/Users/rules.ts'

const paths = (problems: { path: string }[]): string[] => problems.map(({ path }) => path)

describe('the counter of participants', () => {
  it('shows a published figure only with its date', () => {
    expect(paths(counterProblems({ memberCounter: { mode: 'published-override', publishedParticipants: 130 } }))).toEqual([
      'memberCounter.asOf',
    ])
    expect(counterProblems({ memberCounter: { mode: 'published-override', publishedParticipants: 130, asOf: '2015' } })).toEqual([])
    expect(counterProblems({ memberCounter: { mode: 'computed' } })).toEqual([])
  })

  it('has no more countries than participants', () => {
    expect(paths(counterProblems({ counterHistory: [{ participants: 26, countries: 114 }] }))).toEqual(['counterHistory.0.countries'])
  })
})

describe('an entry of a menu', () => {
  it('leads to one place', () => {
    const header = [{ record: { relationTo: 'pages', value: '1' } }, { url: '/{locale}/news' }, {}, { record: '1', url: '/x' }]
    expect(paths(menuProblems({ header }))).toEqual(['header.2.record', 'header.3.url'])
  })
})

describe('addresses inside the site', () => {
  it.each(['/', '/en/page/87-next.html', '/fr/news/élan'])('take %s', (path) => {
    expect(isSitePath(path)).toBe(true)
  })

  it.each(['', 'en/news', '//evil.example', '/\\evil.example', '/a b', '/a?b=1', '/a#b', null])('refuse %s', (path) => {
    expect(isSitePath(path)).toBe(false)
  })

  it('may name the language of the reader in menus', () => {
    expect(isSiteAddress('/feeds/{locale}/news.rss')).toBe(true)
    expect(isSiteAddress('/feeds/{anything}/news.rss')).toBe(false)
    expect(isSiteAddress('//evil.example')).toBe(false)
    expect(isSiteAddress('javascript:alert(1)')).toBe(false)
  })
})

describe('a redirect', () => {
  it('leads to a record or to a path, and nowhere when the content is gone', () => {
    expect(paths(targetProblems({ type: '301' }))).toEqual(['record'])
    expect(paths(targetProblems({ type: '301', record: 'x', to: '/a' }))).toEqual(['to'])
    expect(paths(targetProblems({ type: '410', to: '/a' }))).toEqual(['to'])
    expect(targetProblems({ type: '302', to: '/a' })).toEqual([])
  })

  it('never leads back to itself', async () => {
    const next = async (path: string) => ({ '/b': '/c', '/c': '/a' })[path]
    expect(paths(await loopProblems({ from: '/a', to: '/b' }, next))).toEqual(['to'])
    expect(paths(await loopProblems({ from: '/a', to: '/a' }, next))).toEqual(['to'])
    expect(await loopProblems({ from: '/x', to: '/y' }, next)).toEqual([])
  })
})

describe('the languages of an account', () => {
  it('are needed by translators and reviewers', () => {
    expect(paths(languageProblems({ roles: ['translator'], locales: [] }))).toEqual(['locales'])
    expect(languageProblems({ roles: ['editor'] })).toEqual([])
  })

  it('hold those in which the person may publish', () => {
    expect(languageProblems({ roles: ['reviewer'], locales: ['fr'], mayPublish: ['fr', 'bg'] })[0]?.message.en).toContain('bg')
  })
})
