import type { Locator, Page } from '@playwright/test'

import { newColleague } from './colleague.ts'
import { expect, picture, scan, signIn, test } from './support.ts'

const title = `Second round of launches announced ${Date.now()}`
const event = 'Launch of ROMACT and ROMED2 in Italy'

/** Chooses an option of one of the panel's selects by typing. */
async function choose(field: Locator, option: string): Promise<void> {
  await field.locator('input').first().fill(option)
  await field.page().locator('.rs__option', { hasText: option }).first().click()
}

async function attachPicture(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pictures and files' }).click()
  await page.locator('#field-image').getByRole('button', { name: 'Create New' }).click()
  const drawer = page.locator('.drawer--is-open').last()
  await drawer.locator('input[type="file"]').setInputFiles('src/seed/pictures/round-table.webp')
  await drawer.locator('#field-alt').fill('A round table with twelve chairs')
  await drawer.locator('#field-credit').fill('European Alliance of Cities and Regions')
  await drawer.getByRole('button', { name: 'Publish in English' }).click()
  await expect(
    page.locator('#field-image .upload-relationship-details__details, #field-image .file-details, #field-image a').first(),
  ).toBeVisible()
}

async function writeTable(page: Page): Promise<void> {
  await page.keyboard.type('/table')
  await expect(page.locator('.slash-menu-popup').getByText('Table', { exact: true })).toBeVisible()
  await page.keyboard.press('Enter')
  const drawer = page.locator('.drawer--is-open').last()
  await drawer.locator('#field-rows').fill('2')
  await drawer.locator('#field-columns').fill('2')
  await drawer.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.locator('[data-lexical-editor] table')).toBeVisible()
  for (const [index, cell] of ['Country', 'Date', 'Italy', 'To be announced'].entries()) {
    await page.locator('[data-lexical-editor]').locator('th, td').nth(index).click()
    await page.keyboard.type(cell)
  }
}

async function linkLastWord(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.waitForLoadState('networkidle')
  await page.locator('.fixed-toolbar [data-button-key="link"]').click()
  const drawer = page.locator('.drawer--is-open').last()
  await drawer.getByText('Internal Link').click()
  const doc = drawer.locator('.field-type.relationship').first()
  await choose(doc, event)
  // Saved before the server has looked at the form, as nobody is quick enough to do by hand, it opens again.
  await expect(async () => {
    if (await drawer.isVisible()) await drawer.getByRole('button', { name: 'Save' }).click()
    await expect(page.locator('.drawer--is-open')).toHaveCount(0, { timeout: 2000 })
  }).toPass()
  await expect(page.locator('[data-lexical-editor] a')).toBeVisible()
}

test('an editor writes news with a picture, a table and a link to an event, and publishes it in English alone', async ({
  complaints,
  page,
  request,
}) => {
  test.slow()
  await signIn(page, await newColleague(request, 'Edith Editor', 'editor'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome, Edith Editor')
  expect(await scan(page, '.alliance-home')).toEqual([])
  await picture(page, 'editor-1-home')

  await page.getByRole('navigation', { name: 'Create' }).getByRole('link', { name: 'News item' }).click()
  await page.locator('#field-title').fill(title)
  await page.locator('#field-lead').fill('Five towns follow in spring.')
  await choose(page.locator('#field-category'), 'Event announced')
  await page.locator('#field-publishedAt input').fill('14/10/2013 12:00')
  await page.keyboard.press('Escape')

  const body = page.locator('[data-lexical-editor="true"]').first()
  await body.click()
  await page.keyboard.type('More about the launch in Italy')
  await linkLastWord(page)
  await body.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await writeTable(page)
  await attachPicture(page)
  await picture(page, 'editor-2-written')

  await page.locator('#action-save-draft').click()
  const strip = page.getByRole('navigation', { name: 'Languages of this document' })
  await expect(strip.getByRole('link', { name: 'EN' })).toContainText('Draft')
  const id = /news\/([\w-]+)/.exec(page.url())?.[1]
  expect((await request.get(`/api/news/${id}?locale=en`)).status()).toBe(404)

  await page.getByRole('button', { name: 'Publish in English' }).click()
  await expect(strip.getByRole('link', { name: 'EN' })).toContainText('Published')
  await expect(strip.getByRole('link', { name: 'FR' })).toContainText('Missing')
  expect(await scan(page, '.language-states')).toEqual([])
  await picture(page, 'editor-3-published')

  const answer = await request.get(`/api/news/${id}?locale=en&depth=1`)
  const news = (await answer.json()) as { title: string; image: { alt: string; url: string }; body: unknown }
  expect(news).toMatchObject({ title, image: { alt: 'A round table with twelve chairs' } })
  expect(JSON.stringify(news.body)).toContain('"type":"table"')
  expect(JSON.stringify(news.body)).toContain('"relationTo":"events"')
  expect((await request.get(news.image.url)).status()).toBe(200)
  expect((await request.get(`/api/news/${id}?locale=fr&fallback-locale=none`)).status()).toBe(404)
  expect(complaints).toEqual([])
})
