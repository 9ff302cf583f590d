import type { Payload } from 'payload'

import type { Settings } from './env.ts'
import { generatePassword } from './operations/index.ts'
import { seedContent } from './seed/index.ts'

/**
 * On a database without accounts: loads the content and makes the first administrator. The administrator comes last, so that a first
 * start that was interrupted goes on where it stopped.
 */
export async function prepareContent(payload: Payload, settings: Settings): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return
  if (settings.seed === 'alliance') {
    console.log('Loading the content of the Alliance …')
    const { loaded, milliseconds } = await seedContent({ payload })
    const count = Object.values(loaded).reduce((sum, number) => sum + number, 0)
    console.log(`Content: ${count} records loaded in ${(milliseconds / 1000).toFixed(1)} s`)
  }
  await createAdministrator(payload, settings)
}

async function createAdministrator(payload: Payload, { adminEmail, adminPassword }: Settings): Promise<void> {
  const password = adminPassword ?? generatePassword()
  await payload.create({
    collection: 'users',
    data: { email: adminEmail, name: 'Administrator', password, roles: ['administrator'] },
    overrideAccess: true,
  })
  const shown = adminPassword ? '(as given in ADMIN_PASSWORD)' : `${password}   (shown only now)`
  console.log(['', 'First administrator', `  Mail      ${adminEmail}`, `  Password  ${shown}`, ''].join('\n'))
}
