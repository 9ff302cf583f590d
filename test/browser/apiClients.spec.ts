import { asAdministrator } from './colleague.ts'
import { expect, picture, scan, signIn, test } from './support.ts'

test('an administrator makes a client and a key, copies it, and revokes it', async ({ complaints, page, request }) => {
  test.slow()
  await signIn(page)
  await page.goto('/admin/collections/api-clients/create')
  await expect(page.locator('.api-keys')).toContainText('Save the client first')
  await page.locator('input[name="name"]').fill('The website of the Alliance')
  await page.locator('#action-save').click()
  await page.waitForURL(/api-clients\/[\w-]{36}/u)
  await expect(page.locator('.api-keys')).toContainText('no key yet')

  await page.getByRole('button', { name: 'Make a key' }).click()
  await expect(page.locator('.api-keys__problem')).toContainText('Say what the key is for')
  await page.getByLabel('What the new key is for').fill('Server in Strasbourg')
  await page.getByRole('button', { name: 'Make a key' }).click()
  const key = await page.locator('.api-keys__made code').innerText()
  expect(key).toMatch(/^acms_/u)
  await expect(page.locator('.api-keys table')).toContainText(`…${key.slice(-4)}`)
  await picture(page, 'api-clients-1-made')
  expect(await scan(page, '.api-keys')).toEqual([])

  const use = () => request.get('/api/news?limit=1', { headers: { Authorization: `api-clients API-Key ${key}` } })
  expect((await use()).status()).toBe(200)
  await page.reload()
  await expect(page.locator('.api-keys')).not.toContainText(key)
  await expect(page.locator('.api-keys table')).not.toContainText('never')
  await page.locator('#field-note').fill('Ask the web team.')
  await page.locator('#action-save').click()
  await expect(page.locator('.api-keys table')).toContainText('Server in Strasbourg')

  await page.getByRole('button', { name: 'Revoke Server in Strasbourg' }).click()
  await picture(page, 'api-clients-2-asked')
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
  await expect(page.locator('.api-keys table')).toContainText('revoked')
  await picture(page, 'api-clients-3-revoked')
  expect((await use()).status()).toBe(401)
  // The key without a name was refused, and the browser says so.
  expect(complaints).toEqual([expect.stringContaining('status of 400')])
})

test('the keys are told in French', async ({ page, request }) => {
  const { doc } = await asAdministrator<{ doc: { id: string } }>(request, 'POST', '/api/api-clients', { name: 'Le site' })
  await asAdministrator(request, 'POST', `/api/api-clients/${doc.id}/keys`, { name: 'Serveur' })
  await page.context().addCookies([{ name: 'payload-lng', value: 'fr', url: process.env.BROWSER_TEST_URL ?? '' }])
  await signIn(page)
  await page.goto(`/admin/collections/api-clients/${doc.id}`)
  await expect(page.getByRole('button', { name: 'Créer une clé' })).toBeVisible()
  await expect(page.locator('.api-keys table')).toContainText('jamais')
  await picture(page, 'api-clients-4-french')
})

test('an editor opens a draft on the website', async ({ context, page, request }) => {
  const { doc } = await asAdministrator<{ doc: { id: string } }>(request, 'POST', '/api/news?locale=en', {
    title: 'A draft to look at',
    category: 'programme',
  })
  await context.route('https://preview.example.org/**', (route) => route.fulfill({ body: 'The website', contentType: 'text/html' }))
  await signIn(page)
  await page.goto(`/admin/collections/news/${doc.id}?locale=en`)
  const opened = context.waitForEvent('page')
  await picture(page, 'preview-1-button')
  await page.locator('#preview-draft').click()
  const website = await opened
  await website.waitForURL(/^https:\/\/preview\.example\.org\/en\/news\/a-draft-to-look-at/u)
  const token = new URL(website.url()).searchParams.get('token')
  const answer = await request.get(`/api/news/${doc.id}?locale=en`, { headers: { Authorization: `Preview ${token}` } })
  expect(await answer.json()).toMatchObject({ title: 'A draft to look at' })
})
