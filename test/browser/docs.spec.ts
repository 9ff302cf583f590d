import { expect, test } from './support.ts'

for (const [name, width] of [
  ['a desk', 1280],
  ['a phone', 375],
] as const) {
  test.describe(`the page of the API on ${name}`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('shows the reference, with nothing from another host and nothing cut off', async ({ page, complaints }) => {
      await page.goto('/docs/api')
      await expect(page.getByRole('heading', { name: 'Alliance CMS' }).first()).toBeVisible({ timeout: 60_000 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
      expect(complaints).toEqual([])
    })

    test('shows the recipes', async ({ page, complaints }) => {
      await page.goto('/docs/api/recipes')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recipes')
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
      expect(complaints).toEqual([])
    })
  })
}
