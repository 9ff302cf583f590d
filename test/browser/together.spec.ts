import { asAdministrator, newColleague } from './colleague.ts'
import { expect, picture, scan, signIn, test } from './support.ts'

interface News {
  id: string
  title: null | string
  lead: null | string
}

const article = { title: 'Two in one form', lead: 'A lead.', category: 'resource', publishedAt: '2014-03-24', publishedAtPrecision: 'day' }

test('two people in one document: the second is told, and what collides is kept in both versions until one is chosen', async ({
  browser,
  complaints,
  page,
  request,
}) => {
  test.slow()
  const { doc } = await asAdministrator<{ doc: News }>(request, 'POST', '/api/news?locale=en', article)
  const draft = () => asAdministrator<News>(request, 'GET', `/api/news/${doc.id}?locale=en&draft=true`)
  await signIn(page, await newColleague(request, 'Anna First', 'editor'))
  await page.goto(`/admin/collections/news/${doc.id}?locale=en`)
  await expect(page.locator('#field-title')).toHaveValue(article.title)
  await page.waitForLoadState('networkidle')

  // Somebody else saves while the form is open and nobody has written in it yet.
  await asAdministrator(request, 'PATCH', `/api/news/${doc.id}?locale=en`, { title: 'Title of the second', lead: 'Lead of the second.' })
  await page.locator('#field-title').fill('Title of the first')
  const collisions = page.locator('.collisions')
  await expect(collisions).toContainText('saved this at')
  await expect(collisions.locator('.collisions__place')).toHaveCount(1)
  await expect(collisions).toContainText('Title of the second')
  await expect(page.locator('.collisions__beside')).toContainText('Title of the second')
  await expect(page.locator('#field-title')).toHaveValue('Title of the first')
  expect(await scan(page, '.collisions')).toEqual([])
  await picture(page, 'together-1-collision')
  expect(await draft()).toMatchObject({ title: 'Title of the second', lead: 'Lead of the second.' })

  await collisions.getByRole('button', { name: 'Keep mine' }).click()
  await expect(page.locator('.saving-note')).toContainText('Draft saved at')
  await expect(page.locator('#field-lead')).toHaveValue('Lead of the second.')
  await expect(collisions).toHaveCount(0)
  expect(await draft()).toMatchObject({ title: 'Title of the first', lead: 'Lead of the second.' })

  const other = await browser.newPage({ baseURL: process.env.BROWSER_TEST_URL })
  await signIn(other, await newColleague(request, 'Boris Second', 'editor'))
  await other.goto(`/admin/collections/news/${doc.id}?locale=en`)
  await expect(other.getByText('Anna First')).toBeVisible()
  await expect(other.locator('#document-locked-take-over')).toBeHidden()
  await expect(other.locator('#document-locked-view-read-only')).toBeVisible()
  await picture(other, 'together-2-told')
  await other.close()

  // The one refused answer is the browser's to note.
  expect(complaints.filter((one) => !one.includes('409'))).toEqual([])
})
