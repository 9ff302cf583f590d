import { asAdministrator, newColleague } from './colleague.ts'
import { expect, picture, scan, signIn, test } from './support.ts'

interface Doc {
  id: string
  title: null | string
  category: string
}

const name = `A page about towns ${Date.now()}`
const news = { lead: 'A lead.', category: 'resource', publishedAt: '2014-03-24', publishedAtPrecision: 'day' }

test('before a document is put into the trash, an editor sees what uses it; and shared fields come back from an old version', async ({
  complaints,
  page,
  request,
}) => {
  test.slow()
  const create = async (body: object) => (await asAdministrator<{ doc: Doc }>(request, 'POST', '/api/news?locale=en', body)).doc
  const used = await create({ ...news, title: name, _status: 'published' })
  await create({ ...news, title: `${name} is quoted`, related: [used.id], _status: 'published' })
  await asAdministrator(request, 'PATCH', `/api/news/${used.id}?locale=en`, { category: 'interview' })
  const { docs } = await asAdministrator<{ docs: { id: string; version: Doc }[] }>(
    request,
    'GET',
    `/api/news/versions?where[parent][equals]=${used.id}&sort=updatedAt&limit=1`,
  )

  await signIn(page, await newColleague(request, 'Cara Careful', 'editor'))
  await page.goto(`/admin/collections/news/${used.id}?locale=fr`)
  await expect(page.locator('.source-text').first()).toContainText(name)
  await page.locator('.source-text').first().getByRole('button', { name: 'Take over' }).click()
  await expect(page.locator('#field-title')).toHaveValue(name)
  await expect(page.locator('.saving-note')).toContainText('Draft saved at')
  await picture(page, 'care-1-taken-over')

  await page.locator('.doc-controls__popup button').first().click()
  await expect(page.getByText('Copy to locale')).toBeHidden()
  await picture(page, 'care-2-menu')
  await page.locator('#action-delete').click()
  const uses = page.locator('.uses')
  await expect(uses.getByRole('link', { name: `${name} is quoted` })).toBeVisible()
  expect(await scan(page, '.uses')).toEqual([])
  await picture(page, 'care-3-uses')
  await page.locator('#confirm-cancel').click()

  await page.goto(`/admin/collections/news?search=${encodeURIComponent(name)}`)
  await page.locator('.table input[type=checkbox]').first().check()
  await page.locator('.list-selection').getByRole('button', { name: 'Delete' }).first().click()
  const usesOfSelected = page.locator('#confirm-delete-many-docs .uses')
  await expect(usesOfSelected.getByRole('link', { name: `${name} is quoted` })).toBeVisible()
  await picture(page, 'care-3b-uses-of-selected')
  await page.locator('#confirm-cancel').click()

  await page.goto(`/admin/collections/news/${used.id}/versions/${docs[0]?.id}?locale=en`)
  await page.getByRole('button', { name: 'Restore in English' }).click()
  const dialog = page.locator('.restore-version-dialog')
  await expect(dialog).toContainText('nothing would change')
  await dialog.getByLabel('What all languages share').check()
  await expect(dialog.getByRole('heading')).toHaveText(['Category'])
  await expect(dialog).toContainText('Interview')
  expect(await scan(page, '.restore-version-dialog')).toEqual([])
  await picture(page, 'care-4-shared')
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.locator('#field-title')).toHaveValue(name)
  const draft = await asAdministrator<Doc>(request, 'GET', `/api/news/${used.id}?locale=en&draft=true`)
  expect(draft.category).toBe('resource')
  expect(complaints).toEqual([])
})
