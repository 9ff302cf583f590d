import type { APIRequestContext, Page } from '@playwright/test'

import { asAdministrator, newColleague } from './colleague.ts'
import { expect, picture, scan, signIn, test } from './support.ts'

interface News {
  id: string
  title: null | string
  lead: null | string
  category: string
}

const title = { en: `Towns visit each other ${Date.now()}`, fr: 'Les villes se rendent visite', bg: 'Градовете си гостуват' }
const lead = {
  en: 'Twelve towns meet in autumn.',
  fr: "Douze villes se rencontrent à l'automne.",
  bg: 'Дванадесет града се срещат през есента.',
}
const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 900 }

async function pictures(page: Page, name: string): Promise<void> {
  await picture(page, name)
  await page.setViewportSize(phone)
  await picture(page, `${name}-phone`)
  await page.setViewportSize(desk)
}

const draftIn = (request: APIRequestContext, id: string, locale: string) =>
  asAdministrator<News>(request, 'GET', `/api/news/${id}?locale=${locale}&draft=true&fallback-locale=none`)

test('a reviewer publishes French while English has changes pending, and restores an old French version beside a newer Bulgarian one', async ({
  complaints,
  page,
  request,
}) => {
  test.slow()
  const write = (method: 'PATCH' | 'POST', path: string, body: object) =>
    asAdministrator<{ doc: News }>(request, method, `/api/news${path}`, body)
  const shared = { category: 'resource', publishedAt: '2014-03-24', publishedAtPrecision: 'day' }
  const { doc } = await write('POST', '?locale=en', { ...shared, title: title.en, lead: lead.en, _status: 'published' })
  const { id } = doc
  const publicIn = async (locale: string) => {
    const answer = await request.get(`/api/news/${id}?locale=${locale}&fallback-locale=none`)
    return answer.ok() ? ((await answer.json()) as News) : answer.status()
  }
  await write('PATCH', `/${id}?locale=en`, { title: `${title.en}, again`, category: 'interview' })
  await write('PATCH', `/${id}?locale=fr`, { title: title.fr, lead: lead.fr })

  await signIn(page, await newColleague(request, 'Rose Relit', 'reviewer', { locales: ['fr', 'bg'], mayPublish: ['fr', 'bg'] }))
  await page.goto(`/admin/collections/news/${id}?locale=fr`)
  await expect(page.locator('#field-title')).toHaveValue(title.fr)
  const strip = page.getByRole('navigation', { name: 'Languages of this document' })
  await expect(strip.getByRole('link', { name: 'EN' })).toContainText('Changed')
  await expect(page.locator('.publish-pending')).toContainText('Waiting for a publication in English: Category')
  await expect(strip.getByRole('button', { name: 'English: publish' })).toHaveCount(0)
  expect(await publicIn('fr')).toBe(404)
  expect(await scan(page, '.language-states')).toEqual([])
  await pictures(page, 'reviewer-1-before')

  await page.getByRole('button', { name: 'Publish in French' }).click()
  const receipt = page.locator('.publish-receipt')
  await expect(receipt).toContainText('French is public')
  await expect(receipt).toContainText('Waiting for a publication in English')
  await expect(strip.getByRole('link', { name: 'FR' })).toContainText('Published')
  expect(await scan(page, '.publish-receipt')).toEqual([])
  await pictures(page, 'reviewer-2-published')
  expect(await publicIn('fr')).toMatchObject({ title: title.fr, lead: lead.fr, category: 'resource' })
  expect(await publicIn('en')).toMatchObject({ title: title.en, category: 'resource' })
  expect(await draftIn(request, id, 'en')).toMatchObject({ title: `${title.en}, again`, category: 'interview' })

  await page.locator('#field-title').fill(`${title.fr} de nouveau`)
  await page.getByRole('button', { name: 'Publish in French' }).click()
  await expect.poll(async () => publicIn('fr')).toMatchObject({ title: `${title.fr} de nouveau` })
  // Who leaves gives the document free for others.
  await page.goto('/admin')
  await page.waitForLoadState('networkidle')
  await write('PATCH', `/${id}?locale=bg`, { title: title.bg, lead: lead.bg, _status: 'published' })
  await page.goto(`/admin/collections/news/${id}?locale=bg`)
  await expect(page.locator('#field-title')).toHaveValue(title.bg)
  await pictures(page, 'reviewer-3-bulgarian')

  const { docs } = await asAdministrator<{ docs: { id: string; version: News }[] }>(
    request,
    'GET',
    `/api/news/versions?where[parent][equals]=${id}&locale=fr&sort=updatedAt&limit=20`,
  )
  const old = docs.find(({ version }) => version.title === title.fr)
  await page.goto(`/admin/collections/news/${id}/versions/${old?.id}?locale=fr`)
  await page.getByRole('button', { name: 'Restore in French' }).click()
  const dialog = page.locator('.restore-version-dialog')
  await expect(dialog).toContainText(`${title.fr} de nouveau`)
  await expect(dialog.getByRole('heading')).toHaveText(['Title'])
  expect(await scan(page, '.restore-version-dialog')).toEqual([])
  await pictures(page, 'reviewer-4-restore')
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.locator('#field-title')).toHaveValue(title.fr)
  await pictures(page, 'reviewer-5-restored')

  expect(await draftIn(request, id, 'fr')).toMatchObject({ title: title.fr })
  expect(await draftIn(request, id, 'bg')).toMatchObject({ title: title.bg })
  expect(await publicIn('fr')).toMatchObject({ title: `${title.fr} de nouveau` })
  expect(await publicIn('bg')).toMatchObject({ title: title.bg })
  expect(await publicIn('en')).toMatchObject({ title: title.en })

  await strip.getByRole('button', { name: 'French: unpublish' }).click()
  const question = page.getByRole('dialog').filter({ hasText: 'Unpublish in French?' })
  await expect(question).toContainText('No other record uses it.')
  await pictures(page, 'reviewer-6-unpublish')
  await question.getByRole('button', { name: 'Unpublish in French' }).click()
  await expect.poll(async () => publicIn('fr')).toBe(404)
  expect(await publicIn('bg')).toMatchObject({ title: title.bg })
  expect(complaints).toEqual([])
})
