import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp } from '../support/app.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(async () => app.stop())

const page = async (path: string) => app.rest<string>('GET', path)

/** Addresses of this server that a page leads to or loads. */
const addressesIn = (html: string): string[] => [...html.matchAll(/(?:href|src)="(\/[^"#]*)"/gu)].map(([, address]) => address!)

describe.each(['/docs/api', '/docs/api/recipes'])('%s', (path) => {
  it('leads to nothing that is not there', async () => {
    const { body } = await page(path)
    const answers = await Promise.all(addressesIn(body).map(async (address) => [address, (await page(address)).status]))
    expect(answers.length).toBeGreaterThan(3)
    expect(answers.filter(([, status]) => status !== 200)).toEqual([])
  })

  it('loads nothing from another host, and may not', async () => {
    const { body, headers } = await page(path)
    expect(body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u)
    const rules = headers.get('content-security-policy')
    expect(rules).toContain("script-src 'self';")
    expect(rules).toContain("default-src 'none'")
    expect(rules).not.toMatch(/unsafe-eval|https?:/u)
  })
})

it('keeps the rules of these pages to these pages', async () => {
  expect((await page('/api/news')).headers.get('content-security-policy')).toContain('sandbox')
})

const ofPages = [
  ...['cross-origin-opener-policy', 'origin-agent-cluster', 'referrer-policy', 'x-dns-prefetch-control', 'x-download-options'],
  ...['x-frame-options', 'x-permitted-cross-domain-policies', 'x-xss-protection'],
]

it.each(['/api/news', '/feeds/fr/news.rss', '/data/glossary.csv'])(
  'has data say what makes it safe and nothing that is for pages: %s',
  async (address) => {
    const { headers } = await page(address)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none';sandbox")
    for (const name of ofPages) expect([name, headers.has(name)]).toEqual([name, false])
    expect((await page('/docs/api')).headers.get('cross-origin-opener-policy')).toBe('same-origin')
  },
)

it('leads within the recipes to what is there', async () => {
  const { body } = await page('/docs/api/recipes')
  const targets = [...body.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id!)
  expect(targets.filter((id) => !body.includes(`<section id="${id}">`))).toEqual([])
})
