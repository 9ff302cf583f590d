import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'

export { expect }

/** Told by the set-up, which starts the server. */
export const administrator = {
  email: process.env.BROWSER_TEST_EMAIL ?? '',
  password: process.env.BROWSER_TEST_PASSWORD ?? '',
}

interface Watched {
  /** What the page complained of so far: console errors, uncaught exceptions, requests to another host. */
  complaints: string[]
}

/** Playwright's `test` on the address of the server, with an eye on the console and on where requests go. */
export const test = base.extend<Watched>({
  baseURL: async ({}, use) => {
    await use(process.env.BROWSER_TEST_URL)
  },
  complaints: async ({ page, baseURL }, use) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`)
    })
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== baseURL) complaints.push(`other host: ${request.url()}`)
    })
    await use(complaints)
  },
})

/** Signs in by the form of the panel and waits for the home screen. */
export async function signIn(page: Page, { email, password } = administrator): Promise<void> {
  await page.goto('/admin/login')
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(password)
  await page.locator('button[type="submit"]').click()
  await page.waitForURL((url) => url.pathname.startsWith('/admin') && !url.pathname.startsWith('/admin/login'))
  await page.waitForLoadState('networkidle')
}

/** A picture of the whole page in `test-results/screenshots/`. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `test-results/screenshots/${name}.png`, fullPage: true })
}

/**
 * What axe finds against WCAG 2.2 AA, one line for each rule, with the elements; empty when there is nothing.
 *
 * @param within CSS selector of our own part of a screen; without it the whole page
 */
export async function scan(page: Page, within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  const { violations } = await (within ? axe.include(within) : axe).analyze()
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`)
}
