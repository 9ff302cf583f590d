import type { Who } from './pairs.ts'

/** Who is not signed in. */
export const strangers: Who[] = ['anonymous', 'forged']

/** Who may not read what is never public. */
export const without: Record<'account' | 'application' | 'NGO request' | 'redirect', Who[]> = {
  application: ['anonymous', 'editor', 'author', 'translator', 'reviewer', 'terminologist'],
  'NGO request': ['anonymous', 'editor', 'author', 'translator', 'reviewer', 'terminologist'],
  redirect: ['anonymous', 'author', 'translator', 'reviewer', 'terminologist', 'secretariat'],
  account: ['anonymous', 'editor', 'author', 'translator', 'reviewer', 'terminologist', 'secretariat'],
}

/** The staff among those who may not read applications. */
export const staffWithoutApplications = without.application.filter((who) => who !== 'anonymous')
