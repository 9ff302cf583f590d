'use client'

import { useAuth, useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'

import { canChangeShared, canWriteText, staffOf } from '../../access/can.ts'
import type { Slug } from '../../shared/slugs.ts'
import { versionDifferences, type Difference, type Part } from './versionDifferences.ts'

/** The version that the page shows, by its address: the head of the page knows no document. */
export interface VersionPlace {
  slug: string
  isGlobal: boolean
  /** Of the document. */
  id: string
  versionId: string
}

const address = /\/(collections|globals)\/([\w-]+)(?:\/([\w-]+))?\/versions\/([\w-]+)\/?$/

export function useVersionPlace(): null | VersionPlace {
  const [, kind, slug = '', id = '', versionId = ''] = address.exec(usePathname()) ?? []
  return kind ? { slug, id, versionId, isGlobal: kind === 'globals' } : null
}

export interface VersionComparison {
  /** When the version was stored. */
  at: string
  differences: Record<Part, Difference[]>
  /** What the person may bring back. */
  parts: Part[]
}

type Values = Record<string, unknown>

/** What would change if the version came back in the language of the panel; read when it is asked for. */
export function useVersion(place: null | VersionPlace, isWanted: boolean): null | VersionComparison {
  const { config, getEntityConfig } = useConfig()
  const { user } = useAuth()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const [known, setKnown] = useState<null | { at: string; now: Values; then: Values }>(null)

  const query = `depth=1&fallback-locale=none&locale=${code}`
  const root = place && `${config.routes.api}/${place.isGlobal ? `globals/${place.slug}` : place.slug}`
  const versionAddress = root && `${root}/versions/${place.versionId}?${query}`
  const draftAddress =
    root && (place.isGlobal ? `${root}?draft=true&${query}` : `${root}?where[id][equals]=${place.id}&limit=1&draft=true&${query}`)
  useEffect(() => {
    if (!isWanted || !versionAddress || !draftAddress) return
    const aborter = new AbortController()
    const read = async (from: string) => (await (await fetch(from, { credentials: 'include', signal: aborter.signal })).json()) as Values
    const compare = async () => {
      const [version, draft] = await Promise.all([read(versionAddress), read(draftAddress)])
      const now = (draft.docs as undefined | Values[])?.[0] ?? draft
      setKnown({ at: String(version.updatedAt), now, then: (version.version ?? {}) as Values })
    }
    compare().catch(() => undefined)
    return () => aborter.abort()
  }, [draftAddress, isWanted, versionAddress])

  if (!place || !isWanted || !known) return null
  const entity = place.isGlobal ? getEntityConfig({ globalSlug: place.slug }) : getEntityConfig({ collectionSlug: place.slug })
  const fields = entity?.fields ?? []
  const slug = place.slug as Slug
  const person = staffOf({ user })
  const differences = (part: Part) => versionDifferences(fields, known.now, known.then, part, i18n)
  return {
    at: known.at,
    differences: { text: differences('text'), shared: differences('shared') },
    parts: [
      ...(canWriteText(person, slug, code) || canChangeShared(person, slug, known.now) ? (['text'] as const) : []),
      ...(canChangeShared(person, slug, known.now) ? (['shared'] as const) : []),
    ],
  }
}
