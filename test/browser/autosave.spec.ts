import type { APIRequestContext, Page } from '@playwright/test'

import { asAdministrator, newColleague } from './colleague.ts'
import { expect, picture, signIn, test } from './support.ts'

interface News {
  id: string
  title: null | string
  lead: null | string
}

const title = `A title typed on a slow line ${Date.now()}`
const lead = 'Each letter of this sentence arrives, whatever is on its way at the moment.'

async function newDraft(request: APIRequestContext): Promise<string> {
  const body = { title: 'Slow line', lead: 'A lead.', category: 'resource', publishedAt: '2014-03-24', publishedAtPrecision: 'day' }
  const { doc } = await asAdministrator<{ doc: News }>(request, 'POST', '/api/news?locale=en', body)
  return doc.id
}

const draftOf = (request: APIRequestContext, id: string) =>
  asAdministrator<News>(request, 'GET', `/api/news/${id}?locale=en&draft=true&fallback-locale=none`)

/** A line on which everything takes 300 ms more. */
const slow = (page: Page) =>
  page.route('**/*', async (route) => {
    if (route.request().resourceType() === 'fetch') await new Promise((resolve) => setTimeout(resolve, 300))
    await route.continue().catch(() => undefined)
  })

test('a text is stored while it is typed on a slow line, and no letter is lost', async ({ complaints, page, request }) => {
  test.slow()
  const id = await newDraft(request)
  let autosaves = 0
  page.on('request', (sent) => {
    if (sent.method() === 'PATCH' && sent.url().includes('autosave=true')) autosaves += 1
  })
  await signIn(page, await newColleague(request, 'Otto Save', 'editor'))
  await page.goto(`/admin/collections/news/${id}?locale=en`)
  await expect(page.locator('#field-title')).toHaveValue('Slow line')
  await page.waitForLoadState('networkidle')
  await slow(page)

  // Pauses that let a save begin, and letters while it is on its way: in the field that is saved, and in another one.
  await page.locator('#field-title').fill('')
  for (const [index, word] of title.split(' ').entries()) {
    await page.locator('#field-title').press('End')
    await page.locator('#field-title').pressSequentially(index ? ` ${word}` : word, { delay: 20 })
    if (index % 3 === 2) await page.waitForTimeout(2250)
  }
  await page.locator('#field-lead').fill('')
  for (const [index, word] of lead.split(' ').entries()) {
    await page.locator('#field-lead').pressSequentially(index ? ` ${word}` : word, { delay: 30 })
    if (index % 7 === 3) await page.waitForTimeout(2100)
  }
  const body = page.locator('[data-lexical-editor="true"]').first()
  await body.click()
  await body.pressSequentially('The body is typed too, ', { delay: 20 })
  await page.waitForTimeout(2150)
  await body.pressSequentially('while the rest is being stored.', { delay: 20 })
  await expect(page.locator('#field-title')).toHaveValue(title)
  await expect(page.locator('#field-lead')).toHaveValue(lead)
  await expect(page.locator('.saving-note')).toContainText('Draft saved at')
  await picture(page, 'autosave-1-saved')

  expect(autosaves).toBeGreaterThan(3)
  const draft = await draftOf(request, id)
  expect(draft).toMatchObject({ title, lead })
  expect(JSON.stringify(draft)).toContain('The body is typed too, while the rest is being stored.')
  const { totalDocs } = await asAdministrator<{ totalDocs: number }>(request, 'GET', `/api/news/versions?where[parent][equals]=${id}`)
  expect(totalDocs).toBeLessThan(4)
  await page.reload()
  await expect(page.locator('#field-title')).toHaveValue(title)
  expect(complaints).toEqual([])
})

test('opening the form for a new document stores nothing, and a form nobody writes in is left alone', async ({ page, request }) => {
  const count = async () => (await asAdministrator<{ totalDocs: number }>(request, 'GET', '/api/news?draft=true&limit=1')).totalDocs
  const before = await count()
  const id = await newDraft(request)
  await signIn(page, await newColleague(request, 'Vera Visit', 'editor'))
  await page.goto('/admin/collections/news/create?locale=en')
  await expect(page.locator('#field-title')).toBeVisible()
  await page.locator('#field-title').fill('Not stored yet')
  await page.waitForTimeout(3000)
  expect(await count()).toBe(before + 1)
  page.on('dialog', (dialog) => void dialog.accept())
  const patched: string[] = []
  page.on('request', (sent) => {
    if (sent.method() === 'PATCH') patched.push(sent.url())
  })
  await page.goto(`/admin/collections/news/${id}?locale=en`)
  await expect(page.locator('#field-title')).toHaveValue('Slow line')
  await page.waitForTimeout(3500)
  expect(patched).toEqual([])
})

test('a document that was published in another language meanwhile is not called modified, and is stored', async ({ page, request }) => {
  const id = await newDraft(request)
  await asAdministrator(request, 'PATCH', `/api/news/${id}?locale=en`, { _status: 'published' })
  await signIn(page, await newColleague(request, 'Nora Stale', 'editor'))
  await page.goto(`/admin/collections/news/${id}?locale=en`)
  await expect(page.locator('#field-title')).toHaveValue('Slow line')
  await page.waitForLoadState('networkidle')
  const french = { title: 'Ligne lente', lead: 'Un chapeau.', _status: 'published' }
  await asAdministrator(request, 'PATCH', `/api/news/${id}?locale=fr`, french)
  await page.locator('#field-title').fill('Slow line, edited')
  await expect(page.locator('.saving-note')).toContainText('Draft saved at')
  await expect(page.getByText(/modified/i).filter({ hasText: /another|someone|user/i })).toHaveCount(0)
  expect(await draftOf(request, id)).toMatchObject({ title: 'Slow line, edited' })
})
