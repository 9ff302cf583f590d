import { APIError, type Endpoint } from 'payload'
import { say } from '../../src/shared/bilingual.ts'

/**
 * Payload lets whoever comes first to an empty database make themselves its administrator, and tells everybody whether it is empty.
 * Endpoints of a collection come before the built-in ones of the same path, so these two close both doors.
 */
export const closedDoors: Endpoint[] = [
  {
    path: '/first-register',
    method: 'post',
    handler: (req) => {
      throw new APIError(
        say(req, {
          en: 'Accounts are not made here. The first administrator is made by `npm run cli -- user create` or by ADMIN_EMAIL and ADMIN_PASSWORD at the first start.',
          fr: 'Les comptes ne se créent pas ici. Le premier administrateur se crée par `npm run cli -- user create`, ou par ADMIN_EMAIL et ADMIN_PASSWORD au premier démarrage.',
        }),
        403,
        null,
        true,
      )
    },
  },
  {
    path: '/init',
    method: 'get',
    handler: (req) => {
      throw new APIError(say(req, { en: 'This address tells nothing.', fr: 'Cette adresse ne dit rien.' }), 403, null, true)
    },
  },
]
