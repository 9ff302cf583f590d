import { isIP } from 'node:net'

import type { Bilingual } from '../shared/bilingual.ts'
import type { Network } from './network.ts'

const wrong = {
  form: { en: 'Write a whole web address that begins with https://.', fr: 'Saisissez une adresse web complète commençant par https://.' },
  account: {
    en: 'An address with a name and a password in it is not taken.',
    fr: "Une adresse contenant un nom et un mot de passe n'est pas acceptée.",
  },
  port: { en: 'Use port 443, or one above 1023.', fr: 'Utilisez le port 443, ou un port supérieur à 1023.' },
  private: {
    en: 'This address is not one of the public internet, and nothing is sent there.',
    fr: "Cette adresse n'est pas celle d'un serveur public de l'internet ; rien n'y est envoyé.",
  },
  unknown: { en: 'There is no such name on the internet at the moment.', fr: "Ce nom n'existe pas sur l'internet en ce moment." },
} satisfies Record<string, Bilingual>

/** The name or address in a URL, without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/gu, '')

/** Why nothing may be sent to an address, as far as its text tells; nothing when it does not. */
export function refusalOfText(text: string, { isPublic }: Network): Bilingual | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || url.protocol !== 'https:') return wrong.form
  if (url.username || url.password) return wrong.account
  if (url.port !== '' && Number(url.port) < 1024) return wrong.port
  const host = hostOf(url)
  if (isIP(host) ? !isPublic(host) : !isName(host)) return wrong.private
  return undefined
}

/** Names that no public server has. */
function isName(host: string): boolean {
  const [last = '', ...before] = host.replace(/\.$/u, '').split('.').reverse()
  return before.length > 0 && !['internal', 'local', 'localhost', 'home', 'lan', 'intranet', 'onion'].includes(last)
}

/** The same, with every address that its name has now. What the name has when it is sent to is looked at again then. */
export async function refusalOf(text: string, network: Network): Promise<Bilingual | undefined> {
  const refusal = refusalOfText(text, network)
  if (refusal) return refusal
  const host = hostOf(new URL(text))
  if (isIP(host)) return undefined
  const addresses = await network.lookup(host).catch(() => [])
  if (addresses.length === 0) return wrong.unknown
  return addresses.every(({ address }) => network.isPublic(address)) ? undefined : wrong.private
}
