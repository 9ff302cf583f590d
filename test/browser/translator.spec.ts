import { asAdministrator, newColleague } from './colleague.ts'
import { expect, picture, scan, signIn, test } from './support.ts'

const source = `Call for study visits ${Date.now()}`

interface News {
  id: string
  title: null | string
}

test('a translator sees what waits for French, translates beside the source, and changes no other language', async ({
  complaints,
  page,
  request,
}) => {
  const { doc } = await asAdministrator<{ doc: News }>(request, 'POST', '/api/news?locale=en', {
    title: source,
    lead: 'Towns may visit each other in autumn.',
    category: 'resource',
    publishedAt: '2014-03-24',
    publishedAtPrecision: 'day',
    _status: 'published',
  })
  await signIn(page, await newColleague(request, 'Thérèse Traduit', 'translator', { locales: ['fr'] }))
  expect(await scan(page, '.alliance-home')).toEqual([])
  const firstRow = page.getByRole('region', { name: 'What waits, by language' }).getByRole('row').nth(1)
  await expect(firstRow).toContainText('French (yours)')
  await picture(page, 'translator-1-home')

  await firstRow.getByRole('link', { name: /News/ }).click()
  await expect(page.getByText('Only what is public in its source language and not in French.')).toBeVisible()
  await picture(page, 'translator-2-waiting')
  await page.getByRole('link', { name: source }).click()
  await expect(page.locator('.source-text').first()).toContainText('English text (source)')
  await expect(page.locator('.source-text [lang="en"]').first()).toHaveText(source)
  await expect(page.getByRole('button', { name: /^Publish/ })).toHaveCount(0)
  await expect(page.locator('#field-category input').first()).toBeDisabled()
  expect(await scan(page, '.source-text')).toEqual([])
  await picture(page, 'translator-3-source')

  await page.locator('#field-title').fill("Appel à visites d'étude")
  await page.locator('#action-save-draft').click()
  const strip = page.getByRole('navigation', { name: 'Languages of this document' })
  await expect(strip.getByRole('link', { name: 'FR' })).toContainText('Draft')
  await expect(strip.getByRole('link', { name: 'EN' })).toContainText('Published')
  await picture(page, 'translator-4-saved')

  const draftIn = (locale: string) =>
    asAdministrator<News>(request, 'GET', `/api/news/${doc.id}?locale=${locale}&draft=true&fallback-locale=none`)
  expect((await draftIn('fr')).title).toBe("Appel à visites d'étude")
  expect((await draftIn('en')).title).toBe(source)
  expect((await request.get(`/api/news/${doc.id}?locale=fr&fallback-locale=none`)).status()).toBe(404)
  expect(complaints).toEqual([])
})
