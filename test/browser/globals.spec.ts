import { asAdministrator, newColleague } from './colleague.ts'
import { expect, picture, scan, signIn, test } from './support.ts'

interface Row {
  id: string
  label: null | string
  url: null | string
}
interface Navigation {
  footer: Row[]
}

const path = '/api/globals/navigation'
const address = `/{locale}/towns-${Date.now()}`
const label = { en: 'Towns', fr: 'Villes' }

test('an editor adds a line to the menu, publishes it in English, then in the language that waits for it, and brings the old menu back', async ({
  complaints,
  page,
  request,
}) => {
  test.slow()
  const draftIn = (locale: string) => asAdministrator<Navigation>(request, 'GET', `${path}?locale=${locale}&draft=true&depth=0`)
  const save = (locale: string, footer: object[]) => asAdministrator(request, 'POST', `${path}?locale=${locale}&draft=true`, { footer })
  const publicRow = async (locale: string) => {
    const answer = await request.get(`${path}?locale=${locale}&fallback-locale=none&depth=0`)
    return ((await answer.json()) as Navigation).footer.find(({ url }) => url === address)?.label ?? null
  }
  const before = await draftIn('en')
  await save('en', [...before.footer, { label: label.en, url: address }])
  const rows = (await draftIn('fr')).footer
  await save(
    'fr',
    rows.map((row) => (row.url === address ? { ...row, label: label.fr } : row)),
  )

  await signIn(page, await newColleague(request, 'Mona Menu', 'editor'))
  await page.goto('/admin/globals/navigation?locale=en')
  const last = page.locator(`#field-footer__${rows.length - 1}__label`)
  await expect(last).toHaveValue(label.en)
  await last.fill(`${label.en} and regions`)
  await expect(page.locator('.saving-note')).toContainText('Draft saved at')
  expect(await publicRow('en')).toBeNull()
  await picture(page, 'globals-1-typed')

  await page.getByRole('button', { name: 'Publish in English' }).click()
  const receipt = page.locator('.publish-receipt')
  await expect(receipt).toContainText('English is public')
  await expect.poll(async () => publicRow('en')).toBe(`${label.en} and regions`)
  expect(await publicRow('fr')).toBeNull()
  expect(await scan(page, '.publish-receipt')).toEqual([])
  await picture(page, 'globals-2-waiting')
  await receipt.getByRole('button', { name: 'Publish these too: French' }).click()
  await expect.poll(async () => publicRow('fr')).toBe(label.fr)
  expect(await publicRow('en')).toBe(`${label.en} and regions`)
  await picture(page, 'globals-3-both')

  const { docs } = await asAdministrator<{ docs: { id: string; version: Navigation }[] }>(
    request,
    'GET',
    `${path}/versions?locale=en&sort=-updatedAt&limit=30&depth=0`,
  )
  const old = docs.find(({ version }) => version.footer.some(({ label: text, url }) => url === address && text === label.en))
  await page.goto(`/admin/globals/navigation/versions/${old?.id}?locale=en`)
  await page.getByRole('button', { name: 'Restore in English' }).click()
  await expect(page.locator('.restore-version-dialog')).toContainText(`${label.en} and regions`)
  await picture(page, 'globals-4-restore')
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect.poll(async () => (await draftIn('en')).footer.at(-1)?.label).toBe(label.en)
  expect(await publicRow('en')).toBe(`${label.en} and regions`)
  expect((await draftIn('fr')).footer.at(-1)?.label).toBe(label.fr)
  expect(complaints).toEqual([])
})
