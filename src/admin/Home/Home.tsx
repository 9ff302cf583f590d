import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { staffOf } from '../../access/can.ts'
import { say, type Bilingual } from '../../shared/bilingual.ts'
import { defaultLocale, isLocale } from '../../shared/locales.ts'
import { Documents } from './Documents.tsx'
import { findWork } from './findWork.ts'
import { Greeting } from './Greeting.tsx'
import './home.css'
import { WaitingTable } from './WaitingTable.tsx'

/** The first screen: what was changed last, what is not public yet, what waits for each language. */
export async function Home({ initPageResult: { locale: contentLocale, permissions, req } }: AdminViewServerProps) {
  const locale = isLocale(contentLocale?.code) ? contentLocale.code : defaultLocale
  const may = (right: 'create' | 'read') => (slug: string) => Boolean(permissions.collections?.[slug]?.[right])
  const work = await findWork(req, may('read'), locale)
  const own = staffOf(req)?.locales ?? []
  const waiting = [...work.waiting].sort((a, b) => Number(own.includes(b.locale)) - Number(own.includes(a.locale)))
  const reader = { adminRoute: req.payload.config.routes.admin, locale, language: req.i18n.language }
  const words = (text: Bilingual) => say(req, text)

  return (
    <Gutter className="alliance-home">
      <Greeting canCreate={may('create')} req={req} />
      <div className="alliance-home__columns">
        <section aria-labelledby="home-latest">
          <h2 id="home-latest">{words({ en: 'Changed last', fr: 'Dernières modifications' })}</h2>
          <Documents
            empty={words({ en: 'Nothing has been written yet.', fr: "Rien n'a encore été rédigé." })}
            reader={reader}
            rows={work.latest}
          />
        </section>
        <section aria-labelledby="home-drafts">
          <h2 id="home-drafts">{words({ en: 'Drafts', fr: 'Brouillons' })}</h2>
          <h3>{words({ en: 'Public in no language yet', fr: 'Publics dans aucune langue' })}</h3>
          <Documents
            empty={words({ en: 'Everything is public in some language.', fr: 'Tout est public dans au moins une langue.' })}
            reader={reader}
            rows={work.unpublished}
          />
          <h3>{words({ en: 'Public, with changes that are not', fr: 'Publics, avec des modifications qui ne le sont pas' })}</h3>
          <Documents
            empty={words({ en: 'No changes wait to be published.', fr: "Aucune modification n'attend d'être publiée." })}
            reader={reader}
            rows={work.changed}
          />
        </section>
      </div>
      <section aria-labelledby="home-waiting">
        <h2 id="home-waiting">{words({ en: 'What waits, by language', fr: 'Ce qui attend, par langue' })}</h2>
        <p>
          {words({
            en: 'Public in the language it was written in, and not yet in this one. A number leads to the list.',
            fr: "Public dans la langue d'origine, et pas encore dans celle-ci. Un nombre mène à la liste.",
          })}
        </p>
        <WaitingTable collections={work.collections} labelledBy="home-waiting" own={own} reader={reader} waiting={waiting} />
      </section>
    </Gutter>
  )
}
